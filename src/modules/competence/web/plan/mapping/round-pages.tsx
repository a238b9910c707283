import type { ReactElement } from 'react';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { CheckboxGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDateRange } from '../../../../../web/format.ts';
import type { RoundState } from '../../../domain/plan/mapping/round.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { RoundsView, RoundView, StatedRound } from '../../../views/plan/mapping/rounds.ts';
import { type AnalysisFrame, AnalysisPage } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';

const KIND: Readonly<Record<RoundState, StatusKind>> = {
  draft: 'draft',
  'to-come': 'waiting',
  open: 'next',
  closed: 'done',
  cancelled: 'stopped',
};

export function RoundsPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts;
  readonly view: RoundsView;
}): ReactElement {
  const { frame, view } = props;
  const words = props.words.rounds;
  const plan = view.shell.plan.id;
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="rounds"
      title={words.title}
      lead={words.lead}
      actions={<LinkButton href={analysisPaths.newRound(plan)}>{words.add}</LinkButton>}
    >
      {view.rounds.length === 0 ? (
        <EmptyState heading={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.caption}
          captionHidden
          rows={view.rounds}
          rowKey={(round) => round.id}
          rowHref={(round) => analysisPaths.round(plan, round.id)}
          texts={frame.shell.table}
          columns={[
            { key: 'name', heading: words.name, cell: (round) => round.name },
            { key: 'when', heading: words.when, cell: (round) => when(round, frame) },
            {
              key: 'state',
              heading: words.state,
              cell: (round) => <Status kind={KIND[round.state]}>{props.words.states[round.state]}</Status>,
            },
          ]}
        />
      )}
    </AnalysisPage>
  );
}

function when(round: StatedRound, { locale }: AnalysisFrame): string {
  return formatDateRange(round.opensOn, round.closesOn, locale);
}

export type NewRoundState = {
  readonly values: Fields;
  readonly units: readonly string[];
  readonly competences: readonly string[];
  readonly errors: readonly FieldFailure[];
};

export function NewRoundPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts;
  readonly view: RoundsView;
  readonly state: NewRoundState;
}): ReactElement {
  const { frame, view, state } = props;
  const words = props.words.rounds;
  const { form } = frame.shell;
  const error = (field: string) => errorOf(state.errors, field);
  return (
    <AnalysisPage frame={frame} shell={view.shell} here="rounds" title={words.formTitle} lead={words.lead}>
      <ErrorSummary errors={state.errors} texts={form} />
      <Form action={analysisPaths.newRound(view.shell.plan.id)} guard={form.unsaved}>
        <TextField name="name" label={words.name} value={state.values.name} error={error('name')} />
        <TextArea
          name="about"
          label={words.about}
          optional={form.optional}
          value={state.values.about}
          error={error('about')}
        />
        <DateField
          name="opensOn"
          label={words.opensOn}
          hint={form.dateHint}
          value={state.values.opensOn}
          error={error('opensOn')}
        />
        <DateField
          name="closesOn"
          label={words.closesOn}
          hint={form.dateHint}
          value={state.values.closesOn}
          error={error('closesOn')}
        />
        <CheckboxGroup
          name="units"
          label={words.units}
          help={words.unitsHelp}
          values={state.units}
          options={view.units.map(({ id, name, depth }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${name}`,
          }))}
          error={error('units')}
        />
        <CheckboxGroup
          name="competences"
          label={words.competences}
          help={words.competencesHelp}
          values={state.competences}
          options={view.competences.map(({ id, name }) => ({ value: id, label: name }))}
          error={error('competences')}
        />
        <ButtonGroup>
          <Button>{words.create}</Button>
          <LinkButton href={analysisPaths.rounds(view.shell.plan.id)} variant="quiet">
            {frame.words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </AnalysisPage>
  );
}

export function RoundPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts;
  readonly view: RoundView;
  readonly done: string | undefined;
  readonly failed: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const words = props.words.rounds;
  const { round, total } = view;
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="rounds"
      title={round.name}
      lead={round.about === '' ? undefined : round.about}
      done={props.done}
    >
      {props.failed === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{props.failed}</p>
        </Notice>
      )}
      <p>
        <Status kind={KIND[round.state]}>{props.words.states[round.state]}</Status> {when(round, frame)}
      </p>
      <RoundSteps frame={frame} words={words} view={view} />
      <Section heading={words.responses}>
        <Table
          caption={words.responsesCaption}
          captionHidden
          rows={view.responses}
          rowKey={(row) => row.unit}
          texts={frame.shell.table}
          columns={[
            { key: 'unit', heading: words.unit, cell: (row) => row.unit },
            { key: 'asked', heading: words.asked, align: 'end', cell: (row) => row.asked, foot: total.asked },
            {
              key: 'selves',
              heading: words.selves,
              align: 'end',
              cell: (row) => row.selves,
              foot: total.selves,
            },
            {
              key: 'leaders',
              heading: words.leaders,
              align: 'end',
              cell: (row) => row.leaders,
              foot: total.leaders,
            },
          ]}
        />
        <p className="ll-subtle">{words.noMail}</p>
      </Section>
      <Section heading={words.counts}>
        {view.counts.length === 0 ? (
          <p>{words.noCounts}</p>
        ) : (
          <Table
            caption={words.countsCaption}
            captionHidden
            rows={view.counts}
            rowKey={({ item }) => item.id}
            texts={frame.shell.table}
            columns={[
              { key: 'name', heading: frame.words.columns.competence, cell: ({ item }) => item.name },
              ...[0, 1, 2, 3, 4].map((level) => ({
                key: `level${level}`,
                heading: words.level(level),
                align: 'end' as const,
                cell: ({ levels }: RoundView['counts'][number]) => levels[level] ?? 0,
              })),
            ]}
          />
        )}
      </Section>
    </AnalysisPage>
  );
}

function RoundSteps(props: {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts['rounds'];
  readonly view: RoundView;
}): ReactElement | null {
  const { words, view } = props;
  const plan = view.shell.plan.id;
  const path = (step: string) => analysisPaths.roundStep(plan, view.round.id, step);
  const cancel = (
    <LinkButton href={path('cancel')} variant="quiet" tone="danger">
      {words.cancel}
    </LinkButton>
  );
  switch (view.round.state) {
    case 'draft':
      return (
        <>
          <p>{words.openHelp}</p>
          <Form action={path('open')}>
            <ButtonGroup>
              <Button>{words.open}</Button>
              {cancel}
            </ButtonGroup>
          </Form>
        </>
      );
    case 'to-come':
      return <ButtonGroup>{cancel}</ButtonGroup>;
    case 'open':
      return (
        <Form action={path('remind')}>
          <ButtonGroup>
            <Button>{words.remind}</Button>
            <Button variant="secondary" formAction={path('close')}>
              {words.close}
            </Button>
            {cancel}
          </ButtonGroup>
        </Form>
      );
    case 'closed':
      return view.shell.open.content ? (
        <>
          <p>{words.takeHelp}</p>
          <Form action={path('take')}>
            <Button>{words.take}</Button>
          </Form>
        </>
      ) : null;
    case 'cancelled':
      return null;
  }
}

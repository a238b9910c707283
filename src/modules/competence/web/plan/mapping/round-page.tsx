import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDateRange } from '../../../../../web/format.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { RoundView } from '../../../views/plan/mapping/rounds.ts';
import { type AnalysisFrame, AnalysisPage, levelWords } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { KIND } from './round-state.ts';

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
        <Status kind={KIND[round.state]}>{props.words.states[round.state]}</Status>{' '}
        {formatDateRange(round.opensOn, round.closesOn, frame.locale)}
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
        {total.selves < total.asked ? (
          <p>
            <a href={analysisPaths.roundStep(view.shell.plan.id, round.id, 'waiting')}>{words.waiting}</a>
          </p>
        ) : null}
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
              ...levelWords(frame, view.shell.plan).map((word, level) => ({
                key: `level${level}`,
                heading: frame.words.level(level, word),
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
  const change = view.open.change ? (
    <LinkButton href={path('edit')} variant="secondary">
      {words.change}
    </LinkButton>
  ) : null;
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
              {change}
              {cancel}
            </ButtonGroup>
          </Form>
        </>
      );
    case 'to-come':
      return (
        <ButtonGroup>
          {change}
          {cancel}
        </ButtonGroup>
      );
    case 'open':
      return (
        <Form action={path('remind')}>
          <ButtonGroup>
            <Button>{words.remind}</Button>
            <Button variant="secondary" formAction={path('close')}>
              {words.close}
            </Button>
            {change}
            {cancel}
          </ButtonGroup>
        </Form>
      );
    case 'closed':
      return (
        <>
          {view.shell.open.content ? (
            <>
              <p>{words.takeHelp}</p>
              <Form action={path('take')}>
                <Button>{words.take}</Button>
              </Form>
            </>
          ) : null}
          {view.open.reopen ? <Reopen {...props} action={path('reopen')} /> : null}
          {view.round.isTaken ? <p className="ll-subtle">{words.takenAlready}</p> : null}
        </>
      );
    case 'cancelled':
      return null;
  }
}

function Reopen({
  frame,
  words,
  action,
}: {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts['rounds'];
  readonly action: string;
}): ReactElement {
  return (
    <Section heading={words.reopen}>
      <p>{words.reopenHelp}</p>
      <Form action={action}>
        <DateField name="until" label={words.reopenUntil} hint={frame.shell.form.dateHint} />
        <Button variant="secondary">{words.reopen}</Button>
      </Form>
    </Section>
  );
}

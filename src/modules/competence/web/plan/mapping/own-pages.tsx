import type { ReactElement } from 'react';
import type { EmployeeId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import { answerPart } from '../../../domain/plan/mapping/answers.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { AnswersView, MatrixView, OwnRound } from '../../../views/plan/mapping/own.ts';
import type { AnalysisFrame } from '../analysis/frame.tsx';
import { mappingPaths } from '../analysis/paths.ts';

type Common = { readonly frame: AnalysisFrame; readonly words: MappingTexts };

export function OwnRoundsPage(props: Common & { readonly rounds: readonly OwnRound[] }): ReactElement {
  const words = props.words.own;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {props.rounds.length === 0 ? <EmptyState heading={words.empty} /> : null}
      {props.rounds.map((round) => (
        <Section key={round.id} heading={round.name}>
          {round.about === '' ? null : <p>{round.about}</p>}
          <p>{deadline(round, props)}</p>
          <ButtonGroup>
            {round.own && round.state !== 'to-come' ? (
              <LinkButton
                href={mappingPaths.round(round.id)}
                variant={round.state === 'open' ? 'primary' : 'secondary'}
              >
                {round.state === 'open' ? words.answer : words.see}
              </LinkButton>
            ) : null}
            {round.leads ? (
              <LinkButton href={mappingPaths.unit(round.id)} variant="secondary">
                {words.staff}
              </LinkButton>
            ) : null}
          </ButtonGroup>
        </Section>
      ))}
    </>
  );
}

function deadline(round: Pick<OwnRound, 'state' | 'opensOn' | 'closesOn'>, { words, frame }: Common): string {
  switch (round.state) {
    case 'open':
      return words.own.until(formatDate(round.closesOn, frame.locale));
    case 'draft':
    case 'to-come':
      return words.own.notBegun(formatDate(round.opensOn, frame.locale));
    case 'closed':
      return words.own.ended;
    case 'cancelled':
      return words.own.cancelled;
  }
}

export type AnswersState = {
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  readonly message: string | undefined;
};

/** One question for each competence, with what the other of the two has said beside it. */
export function AnswersPage(
  props: Common & {
    readonly view: AnswersView;
    readonly about: 'self' | EmployeeId;
    readonly title: string;
    readonly state: AnswersState;
    readonly done: string | undefined;
  },
): ReactElement {
  const { frame, view, about, state } = props;
  const words = props.words.own;
  const { round } = view;
  const others = about === 'self' ? view.leader : view.self;
  const levels = frame.words.levels.map((word, level) => frame.words.level(level, word));
  return (
    <>
      <PageHeading
        kicker={round.name}
        title={props.title}
        lead={about === 'self' ? words.formLead : words.leaderLead}
      />
      {props.done === undefined ? null : (
        <Notice tone="success" texts={frame.shell.notice} live>
          <p>{props.done}</p>
        </Notice>
      )}
      {state.message === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{state.message}</p>
        </Notice>
      )}
      <p>{deadline(round, props)}</p>
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Form
        action={about === 'self' ? mappingPaths.round(round.id) : mappingPaths.person(round.id, about)}
        guard={frame.shell.form.unsaved}
      >
        {view.items.map(({ id, name }) => {
          const other = others.find(({ competence }) => competence === id);
          const word = levels[other?.level ?? 0] ?? '';
          const field = (part: 'level' | 'used' | 'until' | 'evidence') => ({
            name: answerPart(part, id),
            value: state.values[answerPart(part, id)],
            error: errorOf(state.errors, answerPart(part, id)),
            optional: frame.shell.form.optional,
          });
          const more = state.values[answerPart('until', id)] || state.values[answerPart('evidence', id)];
          return (
            <Fieldset
              key={id}
              legend={name}
              id={`about-${id}`}
              kind="section"
              help={
                other === undefined
                  ? undefined
                  : about === 'self'
                    ? words.leaderSays(word)
                    : words.selfSays(word)
              }
            >
              <Select
                {...field('level')}
                label={words.level}
                options={[
                  { value: '', label: words.noAnswer },
                  ...levels.map((label, level) => ({ value: String(level), label })),
                ]}
              />
              <RadioGroup
                {...field('used')}
                label={words.used}
                options={[
                  { value: 'yes', label: words.yes },
                  { value: 'no', label: words.no },
                ]}
              />
              <details open={Boolean(more) || field('until').error !== undefined}>
                <summary>{words.more}</summary>
                <DateField {...field('until')} label={words.validUntil} hint={frame.shell.form.dateHint} />
                <TextField {...field('evidence')} label={words.evidence} />
              </details>
            </Fieldset>
          );
        })}
        {round.state === 'open' || state.message !== undefined ? <Button>{words.save}</Button> : null}
      </Form>
    </>
  );
}

export function MatrixPage(props: Common & { readonly view: MatrixView }): ReactElement {
  const { frame, view } = props;
  const words = props.words.own;
  type Row = MatrixView['rows'][number];
  const cell = (row: Row, competence: string) =>
    `${row.self.get(competence) ?? '–'} / ${row.leader.get(competence) ?? '–'}`;
  return (
    <>
      <PageHeading kicker={view.round.name} title={words.matrixTitle} lead={words.matrixLead} />
      <p>{deadline(view.round, props)}</p>
      <Table
        caption={words.matrixCaption}
        captionHidden
        fold="medium"
        rows={view.rows}
        rowKey={(row) => row.employee}
        rowHref={(row) => mappingPaths.person(view.round.id, row.employee)}
        texts={frame.shell.table}
        columns={[
          { key: 'name', heading: words.name, cell: (row: Row) => row.name },
          { key: 'unit', heading: words.unit, cell: (row: Row) => row.unit },
          ...view.items.map(({ id, name }) => ({
            key: id,
            heading: name,
            cell: (row: Row) => cell(row, id),
          })),
        ]}
      />
    </>
  );
}

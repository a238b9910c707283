import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { Button, ButtonGroup } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { Progress } from '../../../../../web/components/progress.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatList } from '../../../../../web/format.ts';
import { ROLL_OUTCOMES } from '../../../domain/plan/measures/roll.ts';
import { followUpTexts } from '../../../texts/plan/follow-up.ts';
import { foundedTexts } from '../../../texts/plan/founded.ts';
import type { RollView } from '../../../views/plan/follow-up/follow-up.ts';
import { PlanPage } from '../frame.tsx';
import { Done, Refused, statusKindOf } from '../measures/frame.tsx';
import { measurePaths } from '../measures/paths.ts';
import { planPaths } from '../paths.ts';
import type { FollowUpFrame } from './frame.tsx';
import { followUpPaths } from './paths.ts';

export const ROLL_PAGE_SIZE = 50;

export function RollPage(props: {
  readonly frame: FollowUpFrame;
  readonly view: RollView;
  readonly page: number;
  readonly done: string | undefined;
  readonly refused: readonly string[];
}): ReactElement {
  const { frame, view, page } = props;
  const { own, shell: house } = frame;
  const { shell, next, rows, decided, may } = view;
  const words = own.roll;
  const { plan } = shell;
  const pages = Math.max(1, Math.ceil(rows.length / ROLL_PAGE_SIZE));
  const left = rows.length - decided;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="follow-up"
      title={words.title}
      lead={view.roll === undefined ? words.lead(next.firstYear, next.lastYear) : undefined}
    >
      <Done frame={frame} text={props.done} />
      <Refused frame={frame} texts={props.refused} />
      {view.roll === undefined ? null : <Rolled frame={frame} view={view} />}
      {view.roll === undefined && !may.decide ? <p>{words.notYet}</p> : null}
      {may.decide ? <Years frame={frame} view={view} /> : null}
      {rows.length === 0 ? (
        <p>{words.noMeasures}</p>
      ) : (
        <>
          <Progress
            id="decided"
            label={words.heading}
            value={decided}
            max={rows.length}
            text={words.decided(decided, rows.length)}
          />
          <Outcomes frame={frame} view={view} page={page} />
          <Pagination
            page={page}
            pages={pages}
            href={(to) => `${followUpPaths.roll(plan.id, next.firstYear)}&page=${to}`}
            texts={house.pages}
          />
        </>
      )}
      {may.decide && left > 0 ? (
        <Form action={followUpPaths.proposals(plan.id)} id="proposals">
          <input type="hidden" name="first" value={next.firstYear} />
          <ButtonGroup>
            <Button variant="secondary">{words.takeProposals(left)}</Button>
          </ButtonGroup>
        </Form>
      ) : null}
      {may.roll && left === 0 ? (
        <Form action={followUpPaths.make(plan.id)} id="make">
          <input type="hidden" name="first" value={next.firstYear} />
          <p>
            {words.makeHelp} {view.hasFigures ? foundedTexts[frame.locale].roll.help : null}
          </p>
          <ButtonGroup>
            <Button>{words.make(next.firstYear, next.lastYear)}</Button>
          </ButtonGroup>
        </Form>
      ) : null}
    </PlanPage>
  );
}

/** What the next plan is for; a form that asks and changes nothing, so that the address holds the choice. */
function Years({ frame, view }: { readonly frame: FollowUpFrame; readonly view: RollView }): ReactElement {
  const { own, shell: house, locale } = frame;
  const words = own.roll.years;
  const { next, proposed, choices, shell } = view;
  return (
    <Section heading={words.heading} id="years">
      <form method="get" action={followUpPaths.roll(shell.plan.id)} className="ll-form">
        <Select
          name="first"
          label={words.label}
          help={words.help}
          value={String(next.firstYear)}
          options={choices.map(({ firstYear, lastYear }) => ({
            value: String(firstYear),
            label: `${firstYear}–${lastYear}${firstYear === proposed.firstYear ? ` (${words.proposed})` : ''}`,
          }))}
        />
        <ButtonGroup>
          <Button variant="secondary">{words.use}</Button>
        </ButtonGroup>
      </form>
      {next.unplanned.length === 0 ? null : (
        <Notice tone="warning" texts={house.notice}>
          <p>
            {words.gap(formatList(next.unplanned.map(String), locale))}{' '}
            {next.firstYear > (choices[0]?.firstYear ?? 0) ? words.gapEarlier : ''}
          </p>
        </Notice>
      )}
      {view.twin === undefined ? null : (
        <Notice tone="warning" texts={house.notice}>
          <p>
            {words.twin(next.firstYear)} <a href={planPaths.plan(view.twin.id)}>{view.twin.name}</a>.{' '}
            {words.twinMeans}
          </p>
        </Notice>
      )}
    </Section>
  );
}

function Rolled({ frame, view }: { readonly frame: FollowUpFrame; readonly view: RollView }): ReactElement {
  const { own, locale } = frame;
  const words = own.roll;
  const { roll, may, shell } = view;
  return (
    <Section heading={words.heading} id="rolled">
      {roll === undefined ? null : (
        <p>
          {words.rolled(formatDate(dayInNorway(roll.rolledAt), locale))}{' '}
          <a href={planPaths.plan(roll.next)}>{roll.nextName}</a>.
        </p>
      )}
      {may.undo ? (
        <Form action={followUpPaths.undo(shell.plan.id)}>
          <p>{words.undoHelp}</p>
          <ButtonGroup>
            <Button variant="secondary" tone="danger">
              {words.undo}
            </Button>
          </ButtonGroup>
        </Form>
      ) : roll?.isUntouched === false ? (
        <p className="ll-subtle">{words.changed}</p>
      ) : null}
    </Section>
  );
}

function Outcomes(props: {
  readonly frame: FollowUpFrame;
  readonly view: RollView;
  readonly page: number;
}): ReactElement {
  const { frame, view, page } = props;
  const { own, words: measureWords, shell: house } = frame;
  const words = own.roll;
  const { plan } = view.shell;
  // The cause becomes a part of the plan, so the proposal for it is in the plan's language.
  const { grounds } = followUpTexts[plan.language].roll;
  type Row = RollView['rows'][number];
  const table = (
    <Table
      caption={words.caption}
      captionHidden
      rows={view.rows.slice((page - 1) * ROLL_PAGE_SIZE, page * ROLL_PAGE_SIZE)}
      rowKey={({ measure }) => measure.id}
      rowHref={({ measure }) => measurePaths.measure(plan.id, measure.id)}
      fold="medium"
      texts={house.table}
      columns={[
        {
          key: 'measure',
          heading: words.measure,
          cell: ({ measure }) => `${measure.number}. ${measure.title}`,
        },
        {
          key: 'status',
          heading: words.status,
          cell: ({ measure }) => (
            <Status kind={statusKindOf(measure.status)}>{measureWords.statuses[measure.status]}</Status>
          ),
        },
        {
          key: 'outcome',
          heading: words.outcome,
          cell: ({ measure, decision, proposal }: Row) =>
            view.may.decide ? (
              <select
                className="ds-input ll-whole-row"
                name={`outcome-${measure.id}`}
                aria-label={words.outcomeOf(measure.number)}
                defaultValue={decision?.outcome ?? ''}
              >
                <option value="">
                  {words.undecided} ({words.proposal}: {words.outcomes[proposal.outcome]})
                </option>
                {ROLL_OUTCOMES.map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {words.outcomes[outcome]}
                  </option>
                ))}
              </select>
            ) : decision === undefined ? (
              words.undecided
            ) : (
              words.outcomes[decision.outcome]
            ),
        },
        {
          key: 'cause',
          heading: words.cause,
          cell: ({ measure, decision, proposal }: Row) =>
            view.may.decide ? (
              <input
                className="ds-input ll-whole-row"
                type="text"
                name={`cause-${measure.id}`}
                aria-label={words.causeOf(measure.number)}
                defaultValue={decision?.cause ?? grounds[proposal.ground]}
                maxLength={1000}
              />
            ) : (
              decision?.cause || '–'
            ),
        },
      ]}
    />
  );
  return view.may.decide ? (
    <Form action={followUpPaths.roll(plan.id)} id="outcomes" guard={house.form.unsaved}>
      <input type="hidden" name="first" value={view.next.firstYear} />
      <input type="hidden" name="page" value={page} />
      {table}
      <ButtonGroup>
        <Button variant="secondary">{words.save}</Button>
      </ButtonGroup>
    </Form>
  ) : (
    table
  );
}

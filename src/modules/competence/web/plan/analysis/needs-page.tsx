import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { listAddress, pageOf } from '../../../../../web/list-address.ts';
import { type Need, NEED_KINDS, needField, PRIORITIES } from '../../../domain/plan/analysis/need.ts';
import type { RequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import type { Aspect } from '../../../domain/plan/gap.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import type { NeedRow, NeedsView } from '../../../views/plan/analysis/needs.ts';
import { type AnalysisFrame, AnalysisPage, amountOf, Conflicts, figure, unitOf } from './frame.tsx';
import { analysisPaths } from './paths.ts';
import type { EditState } from './requirement-form.tsx';

const PAGE = 50;

/** Requirements that have a proposal and nothing decided. */
export function openProposals(rows: readonly NeedRow[]): readonly NeedRow[] {
  return rows.filter(({ needs, proposal }) => needs.length === 0 && proposal.length > 0);
}

export function NeedsPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly view: NeedsView;
  readonly ask: RequirementAsk;
  readonly page: string | undefined;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view, ask } = props;
  const words = props.words.needs;
  const { plan, actions, open } = view.shell;
  const mayWrite = actions.has('write-plan') && open.content;
  const proposals = openProposals(view.rows).length;
  const path = analysisPaths.needs(plan.id);
  const address = listAddress(path, {
    q: ask.query,
    sort: `${ask.descending ? '-' : ''}${ask.sort}`,
    page: props.page,
  });
  const page = pageOf(props.page, view.found.length, PAGE);
  const say = (row: NeedRow, amount: number) => sayAmount(amount, row.requirement.aspect, frame);
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="needs"
      title={words.title}
      lead={words.lead}
      done={props.done}
    >
      {actions.has('see-capital') ? null : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{frame.words.staffOnly}</p>
        </Notice>
      )}
      {mayWrite && proposals > 0 ? (
        <Form action={analysisPaths.proposeNeeds(plan.id)}>
          <Button>{words.takeAll(proposals)}</Button>
        </Form>
      ) : null}
      {view.found.length === 0 && ask.query === '' ? (
        <EmptyState heading={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm
            action={path}
            label={frame.words.requirements.search}
            query={ask.query}
            texts={frame.shell.search}
            clearHref={path}
            result={frame.words.requirements.result(view.found.length, view.rows.length)}
          />
          <Table
            caption={words.caption}
            captionHidden
            fold="medium"
            rows={view.found.slice((page - 1) * PAGE, page * PAGE)}
            rowKey={(row) => row.requirement.id}
            rowHref={(row) => (mayWrite ? analysisPaths.need(plan.id, row.requirement.id) : undefined)}
            texts={frame.shell.table}
            columns={[
              {
                key: 'competence',
                heading: frame.words.columns.competence,
                cell: (row) => row.requirement.competenceName,
                sort: address.sort('competence'),
              },
              {
                key: 'amount',
                heading: frame.words.columns.amount,
                cell: (row) => amountOf(row.requirement, frame),
                sort: address.sort('amount', 'descending'),
              },
              {
                key: 'unit',
                heading: frame.words.columns.unit,
                cell: (row) => unitOf(row.requirement.unitName, frame, plan),
                sort: address.sort('unit'),
              },
              {
                key: 'year',
                heading: frame.words.columns.year,
                cell: (row) => row.requirement.year,
                sort: address.sort('year'),
              },
              ...(actions.has('see-capital')
                ? [
                    {
                      key: 'gap',
                      heading: words.gap,
                      cell: (row: NeedRow) => (row.gap === null ? words.notKnown : say(row, row.gap.gap)),
                    },
                  ]
                : []),
              {
                key: 'decided',
                heading: words.decided,
                cell: (row) =>
                  row.needs.length === 0 ? (
                    '–'
                  ) : (
                    <ul>
                      {row.needs.map((need) => (
                        <li key={need.kind}>
                          {words.kinds[need.kind]}
                          {need.amount === null ? null : `: ${say(row, need.amount)}`}
                        </li>
                      ))}
                    </ul>
                  ),
              },
              ...(actions.has('see-capital')
                ? [
                    {
                      key: 'rest',
                      heading: words.rest,
                      cell: (row: NeedRow) => (row.undecided === null ? '–' : say(row, row.undecided)),
                    },
                  ]
                : []),
            ]}
          />
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(view.found.length / PAGE))}
            href={(to) => address.with({ page: to })}
            texts={frame.shell.pages}
          />
        </>
      )}
    </AnalysisPage>
  );
}

function sayAmount(amount: number, aspect: Aspect, frame: AnalysisFrame): string {
  const text = figure(amount, frame);
  return aspect === 'staffing' ? frame.words.fte(text) : frame.words.persons(text);
}

export function NeedPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly shell: PlanShell;
  readonly row: NeedRow;
  readonly state: EditState;
  readonly isProposal: boolean;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, shell, row, state } = props;
  const words = props.words.needs;
  const { requirement, gap } = row;
  const say = (amount: number) => sayAmount(amount, requirement.aspect, frame);
  const error = (field: string) => errorOf(state.errors, field);
  const title = `${requirement.competenceName}, ${unitOf(requirement.unitName, frame, shell.plan)}, ${requirement.year}`;
  return (
    <AnalysisPage frame={frame} shell={shell} here="needs" title={title} done={props.done}>
      <dl className="ll-facts">
        <div>
          <dt>{words.requirement}</dt>
          <dd>{amountOf(requirement, frame)}</dd>
        </div>
        <div>
          <dt>{frame.words.columns.goal}</dt>
          <dd>
            {requirement.goalNumber}. {requirement.goalTitle}
          </dd>
        </div>
        <div>
          <dt>{words.gap}</dt>
          <dd>{gap === null ? words.notKnown : say(gap.gap)}</dd>
        </div>
      </dl>
      {gap === null ? null : (
        <p>
          {gap.mobilise > 0 ? `${words.mobilisable(say(gap.mobilise))} ` : null}
          {gap.below !== null && gap.below > 0
            ? words.learners(frame.words.persons(figure(gap.below, frame)))
            : null}
        </p>
      )}
      <Decided row={row} words={words} say={say} />
      {props.isProposal ? (
        <Notice tone="info" heading={words.proposalTitle} texts={frame.shell.notice}>
          <p>{words.proposal}</p>
          {requirement.aspect === 'staffing' ? <p>{words.noLearners}</p> : null}
        </Notice>
      ) : null}
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Form action={analysisPaths.need(shell.plan.id, requirement.id)} guard={frame.shell.form.unsaved}>
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <Conflicts
          frame={frame}
          conflicts={state.conflicts}
          labelOf={(field) => labelOf(field, words)}
          wordOf={(_, value) =>
            PRIORITIES.some((one) => one === value) ? words.priorities[value as 'high'] : value
          }
        />
        {NEED_KINDS.map((kind) => (
          <Fieldset key={kind} legend={words.kinds[kind]} id={`kind-${kind}`} help={words.kindHelp[kind]}>
            <NumberField
              name={needField('amount', kind)}
              label={words.amount}
              decimals
              optional={frame.shell.form.optional}
              value={(state.values[needField('amount', kind)] ?? '').replace(
                '.',
                frame.locale === 'en' ? '.' : ',',
              )}
              error={error(needField('amount', kind))}
            />
            <Select
              name={needField('priority', kind)}
              label={words.priority}
              value={state.values[needField('priority', kind)] || 'medium'}
              options={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
            />
            <TextField
              name={needField('note', kind)}
              label={words.note}
              optional={frame.shell.form.optional}
              value={state.values[needField('note', kind)]}
              error={error(needField('note', kind))}
            />
          </Fieldset>
        ))}
        <ButtonGroup>
          <Button>{frame.words.save}</Button>
          <LinkButton href={analysisPaths.needs(shell.plan.id)} variant="quiet">
            {frame.words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </AnalysisPage>
  );
}

function Decided(props: {
  readonly row: NeedRow;
  readonly words: AnalysisGapTexts['needs'];
  say(amount: number): string;
}): ReactElement | null {
  const { row, words, say } = props;
  if (row.undecided === null || row.gap === null || (row.gap.gap === 0 && row.needs.length === 0))
    return null;
  if (row.undecided > 0) return <p>{words.undecided(say(row.undecided))}</p>;
  return <p>{row.undecided < 0 ? words.more(say(-row.undecided)) : words.even}</p>;
}

function labelOf(field: string, words: AnalysisGapTexts['needs']): string {
  const kind = NEED_KINDS.find((one) => field.endsWith(`-${one}`));
  const part = field.startsWith('amount')
    ? words.amount
    : field.startsWith('note')
      ? words.note
      : words.priority;
  return kind === undefined ? part : `${words.kinds[kind]}: ${part.toLowerCase()}`;
}

export const asDecided = (needs: readonly Need[]) =>
  needs.map((need) => ({ ...need, priority: 'medium' as const, note: '' }));

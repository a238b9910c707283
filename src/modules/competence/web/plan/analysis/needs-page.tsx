import type { ReactElement } from 'react';
import { Button } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { listAddress, pageOf } from '../../../../../web/list-address.ts';
import type { Need } from '../../../domain/plan/analysis/need.ts';
import type { RequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { NeedRow, NeedsView } from '../../../views/plan/analysis/needs.ts';
import { commentsColumn } from '../comments/comments-column.ts';
import { type AnalysisFrame, AnalysisPage, amountOf, unitOf } from './frame.tsx';
import { InAll, sayAmount } from './need-parts.tsx';
import { analysisPaths } from './paths.ts';

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
            rowHref={(row) => analysisPaths.need(plan.id, row.requirement.id)}
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
                    <>
                      <ul>
                        {row.needs.map((need) => (
                          <li key={need.kind}>
                            {words.kinds[need.kind]}
                            {need.amount === null ? null : `: ${say(row, need.amount)}`}
                          </li>
                        ))}
                      </ul>
                      <InAll frame={frame} aspect={row.requirement.aspect} needs={row.needs} />
                    </>
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
              commentsColumn(frame, (row: NeedRow) => row.openComments),
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

export const asDecided = (needs: readonly Need[]) =>
  needs.map((need) => ({ ...need, priority: 'medium' as const, note: '' }));

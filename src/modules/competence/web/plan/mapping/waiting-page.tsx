import type { ReactElement } from 'react';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { listAddress, pageOf } from '../../../../../web/list-address.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { WaitingView } from '../../../views/plan/mapping/rounds.ts';
import { type AnalysisFrame, AnalysisPage } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';

const PAGE = 50;

/** Who has not answered. The names are for those who see the staff list anyway. */
export function WaitingPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts['rounds'];
  readonly view: WaitingView;
  readonly ask: { readonly query: string; readonly page: string | undefined };
}): ReactElement {
  const { frame, words, view, ask } = props;
  const { waiting } = view;
  const path = analysisPaths.roundStep(view.shell.plan.id, view.round.id, 'waiting');
  const found = waiting.filter(({ name, unit }) =>
    `${name} ${unit}`.toLowerCase().includes(ask.query.toLowerCase()),
  );
  const page = pageOf(ask.page, found.length, PAGE);
  const address = listAddress(path, { q: ask.query, page: ask.page });
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="rounds"
      title={words.waitingTitle}
      lead={words.waitingLead}
    >
      {waiting.length === 0 ? (
        <EmptyState heading={words.waitingEmpty} />
      ) : (
        <>
          <SearchForm
            action={path}
            label={words.waitingSearch}
            query={ask.query}
            texts={frame.shell.search}
            clearHref={path}
            result={words.waitingResult(found.length, waiting.length)}
          />
          {found.length === 0 ? (
            <EmptyState heading={words.waitingNone} />
          ) : (
            <Table
              caption={words.waitingTitle}
              captionHidden
              rows={found.slice((page - 1) * PAGE, page * PAGE)}
              rowKey={({ employee }) => employee}
              texts={frame.shell.table}
              columns={[
                { key: 'name', heading: words.person, cell: ({ name }) => name },
                { key: 'unit', heading: words.unit, cell: ({ unit }) => unit },
                {
                  key: 'mail',
                  heading: words.mail,
                  cell: ({ hasMail }) => (hasMail ? words.mailed.yes : words.mailed.no),
                },
              ]}
            />
          )}
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(found.length / PAGE))}
            href={(to) => address.with({ page: to })}
            texts={frame.shell.pages}
          />
        </>
      )}
    </AnalysisPage>
  );
}

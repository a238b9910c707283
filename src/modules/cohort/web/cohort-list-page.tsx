import type { ReactElement } from 'react';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type Column, Table } from '../../../web/components/table.tsx';
import { formatShortDate } from '../../../web/format.ts';
import { listAddress } from '../../../web/list-address.ts';
import type { CohortChoice } from '../domain/cohort-list.ts';
import { COHORT_STATUSES } from '../domain/cohort-status.ts';
import type { CohortList } from '../views/cohort-list.ts';
import { CohortStatusSign } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

type Row = CohortList['rows'][number];

export function CohortListPage(props: {
  readonly list: CohortList;
  readonly choice: CohortChoice;
  readonly words: Words;
}): ReactElement {
  const { list, choice, words } = props;
  const { texts, shell } = words;
  const sort = `${choice.descending ? '-' : ''}${choice.sort}`;
  const address = listAddress(paths.cohorts, { q: choice.query, status: choice.status, sort });
  return (
    <>
      <PageHeading title={texts.list.title} lead={texts.list.lead} />
      {list.total === 0 ? (
        <EmptyState heading={texts.list.emptyTitle}>
          <p>{texts.list.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm
            action={paths.cohorts}
            label={texts.list.search}
            query={choice.query}
            result={texts.list.result(list.rows.length, list.total)}
            chosen={
              choice.status === undefined
                ? []
                : [
                    {
                      label: texts.statuses[choice.status],
                      removeHref: address.with({ status: undefined }),
                    },
                  ]
            }
            filters={
              <Select
                name="status"
                label={texts.list.status}
                value={choice.status}
                optional={shell.form.optional}
                placeholder={texts.list.allStatuses}
                options={COHORT_STATUSES.map((status) => ({
                  value: status,
                  label: texts.statuses[status],
                }))}
              />
            }
            texts={shell.search}
          />
          {list.rows.length === 0 ? (
            <EmptyState heading={texts.list.noHitsTitle}>
              <p>{texts.list.noHitsText}</p>
            </EmptyState>
          ) : (
            <Table
              caption={texts.list.caption}
              captionHidden
              columns={columns(list, words, address)}
              rows={list.rows}
              rowKey={(row) => row.id}
              rowHref={(row) => paths.cohort(row.id)}
              fold="medium"
              texts={shell.table}
            />
          )}
        </>
      )}
    </>
  );
}

function columns(
  list: CohortList,
  words: Words,
  address: ReturnType<typeof listAddress>,
): readonly Column<Row>[] {
  const { texts, locale } = words;
  const { columns: headings } = texts.list;
  const all: readonly Column<Row>[] = [
    { key: 'name', heading: headings.name, cell: (row) => row.name, sort: address.sort('name') },
    {
      key: 'municipalities',
      heading: headings.municipalities,
      cell: (row) => municipalitiesInShort(row, words),
    },
    {
      key: 'status',
      heading: headings.status,
      cell: (row) => <CohortStatusSign status={row.status} words={words} />,
      sort: address.sort('status'),
    },
    {
      key: 'starts',
      heading: headings.starts,
      cell: (row) => formatShortDate(row.startsOn, locale),
      sort: address.sort('starts'),
    },
    {
      key: 'next',
      heading: headings.next,
      cell: (row) => (row.nextGathering === null ? '–' : formatShortDate(row.nextGathering, locale)),
      sort: address.sort('next'),
    },
    {
      key: 'enrolled',
      heading: headings.enrolled,
      align: 'end',
      cell: (row) => texts.list.seats(row.enrolled ?? 0, row.seats.max),
      sort: address.sort('enrolled', 'descending'),
    },
    {
      key: 'lacking',
      heading: headings.lacking,
      align: 'end',
      cell: (row) => row.lackingApproval,
      sort: address.sort('lacking', 'descending'),
    },
  ];
  return all.filter((column) => column.key !== 'lacking' || list.showsLacking);
}

/** A national class has some fifty municipalities; the row names one and says how many more. */
function municipalitiesInShort(row: Row, { texts }: Words): string {
  const [first, ...others] = row.municipalities;
  if (first === undefined) return '–';
  return others.length === 0 ? first.name : texts.list.moreMunicipalities(first.name, others.length);
}

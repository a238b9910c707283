import type { ReactElement } from 'react';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { type Column, Table } from '../../../web/components/table.tsx';
import { formatNumber } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import { STAFF_PAGE_SIZE, type StaffList, type StaffMember } from '../views/staff.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export type StaffTableProps = {
  readonly frame: Frame;
  readonly action: string;
  readonly list: StaffList;
  readonly query: string;
  readonly page: number;
  readonly address: ListAddress;
  readonly showUnits: boolean;
  /** What to do when nobody is there. */
  readonly emptyAction?: ReactElement;
};

/** Those who work somewhere, found by name and shown a page at a time. */
export function StaffTable(props: StaffTableProps): ReactElement {
  const { frame, list, query, page, address } = props;
  const { shell, locale } = frame;
  const texts = frame.texts.staff;
  const first = (page - 1) * STAFF_PAGE_SIZE + 1;
  const units: Column<StaffMember> = {
    key: 'units',
    heading: texts.unit,
    cell: (row) =>
      row.units.map((unit, index) => (
        <span key={unit.id}>
          {index === 0 ? '' : ', '}
          <a href={paths.unit(unit.id)}>{unit.name}</a>
        </span>
      )),
  };
  return (
    <>
      <SearchForm
        action={props.action}
        label={texts.search}
        query={query}
        result={query === '' ? undefined : texts.found(list.total)}
        texts={shell.search}
      />
      {list.rows.length === 0 ? (
        <EmptyState
          heading={query === '' ? texts.emptyTitle : texts.nothingFoundTitle}
          level={3}
          action={query === '' ? props.emptyAction : undefined}
        >
          <p>{query === '' ? texts.emptyText : texts.nothingFoundText}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={texts.caption}
            captionHidden
            rows={list.rows}
            rowKey={(row) => row.id}
            rowHref={(row) => paths.employee(row.id)}
            texts={shell.table}
            columns={[
              {
                key: 'name',
                heading: texts.name,
                cell: (row) => `${row.familyName}, ${row.givenName}`,
                sort: address.sort('name'),
              },
              {
                key: 'title',
                heading: texts.position,
                cell: (row) => row.titles.join(', '),
                sort: address.sort('title'),
              },
              ...(props.showUnits ? [units] : []),
              {
                key: 'fte',
                heading: texts.fte,
                align: 'end',
                cell: (row) => (row.fte === null ? texts.unknown : formatNumber(row.fte, locale)),
                sort: address.sort('fte', 'descending'),
              },
            ]}
          />
          <Pagination
            page={page}
            pages={Math.ceil(list.total / STAFF_PAGE_SIZE)}
            href={(to) => address.with({ page: to })}
            showing={shell.pages.showing(first, first + list.rows.length - 1, list.total)}
            texts={shell.pages}
          />
        </>
      )}
    </>
  );
}

import type { ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Status } from '../../../web/components/tag.tsx';
import { formatDate, formatList, formatNumber } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import type { OrderQuestion } from '../domain/order-list.ts';
import { ORDER_STATUSES } from '../domain/order.ts';
import type { OrderInList, OrdersView } from '../views/orders.ts';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';
import { statusKind } from './say.ts';

export function OrderListPage(props: {
  readonly frame: Frame;
  readonly view: OrdersView;
  readonly ask: OrderQuestion;
  readonly address: ListAddress;
  /** True for those who answer orders and do not make them. */
  readonly forProgramme: boolean;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view, ask, address, forProgramme } = props;
  const { texts, shell } = frame;
  const words = texts.list;
  const begin = view.actions.has('begin-order') ? (
    <LinkButton href={paths.newOrder}>{words.begin}</LinkButton>
  ) : undefined;
  const isNarrowed = ask.query !== '' || ask.status !== null;
  const isEmpty = view.total === 0 && !isNarrowed && ask.page === 1;
  return (
    <>
      {props.done === undefined ? null : (
        <Notice tone="success" texts={shell.notice} live>
          <p>{props.done}</p>
        </Notice>
      )}
      <PageHeading
        title={words.title}
        lead={forProgramme ? words.leadProgramme : words.leadMunicipal}
        actions={isEmpty ? undefined : begin}
      />
      {isEmpty ? (
        <EmptyState heading={words.emptyTitle} action={begin}>
          <p>{forProgramme ? words.emptyProgramme : words.emptyMunicipal}</p>
        </EmptyState>
      ) : (
        <>
          <Search frame={frame} view={view} ask={ask} address={address} />
          {view.rows.length === 0 ? (
            <EmptyState heading={words.noneTitle}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <Orders frame={frame} rows={view.rows} address={address} />
          )}
          <Pagination
            page={ask.page}
            pages={view.pages}
            href={(page) => address.with({ page })}
            texts={shell.pages}
          />
        </>
      )}
    </>
  );
}

function Search(props: {
  readonly frame: Frame;
  readonly view: OrdersView;
  readonly ask: OrderQuestion;
  readonly address: ListAddress;
}): ReactElement {
  const { frame, view, ask, address } = props;
  const { texts, shell } = frame;
  return (
    <SearchForm
      action={paths.orders}
      label={texts.list.search}
      query={ask.query}
      filters={
        <Select
          name="status"
          label={texts.list.status}
          optional={shell.form.optional}
          value={ask.status ?? ''}
          placeholder={texts.list.anyStatus}
          options={ORDER_STATUSES.map((status) => ({ value: status, label: texts.status[status] }))}
        />
      }
      chosen={[
        ...(ask.query === '' ? [] : [{ label: `«${ask.query}»`, removeHref: address.with({ q: '' }) }]),
        ...(ask.status === null
          ? []
          : [{ label: texts.status[ask.status], removeHref: address.with({ status: '' }) }]),
      ]}
      clearHref={paths.orders}
      result={texts.list.found(view.total)}
      texts={shell.search}
    />
  );
}

function Orders(props: {
  readonly frame: Frame;
  readonly rows: readonly OrderInList[];
  readonly address: ListAddress;
}): ReactElement {
  const { frame, rows, address } = props;
  const { texts, locale, shell } = frame;
  const words = texts.list;
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.order(row.id)}
      fold="medium"
      texts={shell.table}
      columns={[
        {
          key: 'number',
          heading: words.order,
          cell: (row) => `${words.order} ${row.number}`,
          sort: address.sort('number', 'descending'),
        },
        {
          key: 'municipality',
          heading: words.municipality,
          cell: (row) => (
            <>
              {row.lead}
              {row.partners.length === 0 ? null : (
                <span className="ll-subtle"> {words.together(formatList(row.partners, locale))}</span>
              )}
            </>
          ),
          sort: address.sort('municipality'),
        },
        { key: 'courses', heading: words.courses, cell: (row) => row.courses.join(', ') },
        {
          key: 'start',
          heading: words.start,
          cell: (row) => (row.start === null ? words.noStart : formatDate(row.start, locale)),
          sort: address.sort('start'),
        },
        {
          key: 'seats',
          heading: words.seats,
          align: 'end',
          cell: (row) => formatNumber(row.seats, locale),
          sort: address.sort('seats', 'descending'),
        },
        {
          key: 'status',
          heading: words.statusColumn,
          cell: (row) => <Status kind={statusKind(row.status, row.next)}>{texts.status[row.status]}</Status>,
          sort: address.sort('status'),
        },
      ]}
    />
  );
}

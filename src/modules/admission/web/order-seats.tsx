import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import { Status } from '../../../web/components/tag.tsx';
import { formatNumber } from '../../../web/format.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';

/** Seats and how many names there are for them. Names are not shown here: they belong to their municipality. */
export function OrderSeats(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement {
  const { frame, view } = props;
  const { texts, locale, shell } = frame;
  const words = texts.order;
  const sum = (of: 'seats' | 'candidates') =>
    formatNumber(
      view.seats.reduce((total, row) => total + row[of], 0),
      locale,
    );
  return (
    <Table
      caption={words.seatsCaption}
      captionHidden
      rows={view.seats}
      rowKey={(row) => row.municipality}
      texts={shell.table}
      columns={[
        {
          key: 'municipality',
          heading: words.municipality,
          cell: (row) => view.names.get(row.municipality) ?? row.municipality,
        },
        {
          key: 'seats',
          heading: words.seatsColumn,
          align: 'end',
          cell: (row) => formatNumber(row.seats, locale),
          foot: sum('seats'),
        },
        {
          key: 'candidates',
          heading: words.named,
          align: 'end',
          cell: (row) => (
            <>
              {formatNumber(row.candidates, locale)}
              {row.over === 0 ? null : (
                <>
                  {' '}
                  <Status kind="attention">{words.over(row.over)}</Status>
                </>
              )}
            </>
          ),
          foot: sum('candidates'),
        },
      ]}
    />
  );
}

import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';

/** The names, for the programme that is to form the class of them. */
export function CandidateList(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.order;
  return (
    <Table
      caption={words.candidates}
      captionHidden
      rows={view.candidates}
      rowKey={(row) => row.id}
      texts={frame.shell.table}
      columns={[
        { key: 'name', heading: words.name, cell: (row) => `${row.familyName}, ${row.givenName}` },
        {
          key: 'municipality',
          heading: words.municipality,
          cell: (row) => view.names.get(row.municipality) ?? row.municipality,
        },
        { key: 'track', heading: words.track, cell: (row) => words.tracks[row.track] },
        {
          key: 'kind',
          heading: words.kind,
          cell: (row) => (row.potentialLeader ? words.potentialLeader : words.leader),
        },
      ]}
    />
  );
}

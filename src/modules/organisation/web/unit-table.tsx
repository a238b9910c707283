import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import { formatNumber } from '../../../web/format.ts';
import type { UnitRow } from '../views/units.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

/** Units in the order of the tree, each moved in by how deep it lies. */
export function UnitTable(props: {
  readonly frame: Frame;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly UnitRow[];
  /** The depth that stands at the margin; a search shows its finds without the tree. */
  readonly margin: number | null;
}): ReactElement {
  const { frame, rows, margin } = props;
  const { locale } = frame;
  const texts = frame.texts.units;
  return (
    <Table
      caption={props.caption}
      captionHidden={props.captionHidden}
      rows={rows}
      rowKey={(row) => row.id}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        {
          key: 'unit',
          heading: texts.unit,
          cell: (row) => (
            <>
              <Indent depth={margin === null ? 0 : row.depth - margin} level={texts.level} />
              <a href={paths.unit(row.id)}>{row.name}</a>
            </>
          ),
        },
        { key: 'service', heading: texts.service, cell: (row) => frame.texts.services[row.service] },
        {
          key: 'leader',
          heading: texts.leader,
          cell: (row) =>
            row.leaders.length === 0 ? (
              <span className="ll-subtle">{texts.noLeader}</span>
            ) : (
              row.leaders.map((leader, index) => (
                <span key={leader.id}>
                  {index === 0 ? '' : ', '}
                  <a href={paths.employee(leader.id)}>{leader.name}</a>
                </span>
              ))
            ),
        },
        { key: 'staff', heading: texts.staff, align: 'end', cell: (row) => formatNumber(row.staff, locale) },
        { key: 'fte', heading: texts.fte, align: 'end', cell: (row) => formatNumber(row.fte, locale, 1) },
        {
          key: 'span',
          heading: texts.span,
          align: 'end',
          cell: (row) => row.leaders.map((leader) => formatNumber(leader.span, locale)).join(', '),
        },
      ]}
    />
  );
}

function Indent(props: {
  readonly depth: number;
  readonly level: (depth: number) => string;
}): ReactElement | null {
  if (props.depth <= 0) return null;
  return (
    <>
      <span aria-hidden="true">{'\u2003'.repeat(props.depth)}</span>
      <span className="ds-sr-only">{props.level(props.depth + 1)}: </span>
    </>
  );
}

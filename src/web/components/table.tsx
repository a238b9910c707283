import type { ReactElement, ReactNode } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Icon } from './icon.tsx';

export type Sort = {
  /** The address of the same list sorted by this column (turned round when it already is). */
  readonly href: string;
  readonly direction?: 'ascending' | 'descending' | undefined;
};

export type Column<Row> = {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right, so that their digits line up. */
  readonly align?: 'end' | undefined;
  readonly sort?: Sort | undefined;
  /** The sum, or what else belongs at the foot. */
  readonly foot?: ReactNode;
};

export type TableProps<Row> = {
  /** What the table shows; said to all, or only to those who listen. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Makes the first cell a link. */
  readonly rowHref?: ((row: Row) => string | undefined) | undefined;
  /** Many columns fold into blocks earlier; a few short ones have room on a phone too. */
  readonly fold?: 'narrow' | 'medium' | 'never' | undefined;
  readonly texts: ShellTexts['table'];
};

// Folding on phones changes `display`, and some browsers then forget that it is a table; the roles keep it one.
export function Table<Row>(props: TableProps<Row>): ReactElement {
  const { columns } = props;
  const hasFoot = columns.some((column) => column.foot !== undefined);
  return (
    <div className="ll-table-frame" data-fold={props.fold === 'never' ? undefined : (props.fold ?? 'narrow')}>
      <table className="ll-table" role="table">
        <caption className={props.captionHidden === true ? 'ds-sr-only' : undefined}>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Heading key={column.key} column={column} texts={props.texts} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)} role="row">
              {columns.map((column, index) => {
                if (index > 0) return <Cell key={column.key} column={column} value={column.cell(row)} />;
                const href = props.rowHref?.(row);
                const name = column.cell(row);
                return (
                  <th key={column.key} scope="row" role="rowheader">
                    {href === undefined ? name : <a href={href}>{name}</a>}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
        {hasFoot ? <Foot columns={columns} texts={props.texts} /> : null}
      </table>
    </div>
  );
}

function Heading<Row>(props: {
  readonly column: Column<Row>;
  readonly texts: ShellTexts['table'];
}): ReactElement {
  const { column, texts } = props;
  const { sort } = column;
  if (sort === undefined) {
    return (
      <th scope="col" role="columnheader" data-align={column.align}>
        {column.heading}
      </th>
    );
  }
  const sorted = sort.direction;
  return (
    <th scope="col" role="columnheader" data-align={column.align} aria-sort={sorted}>
      <a href={sort.href} className="ll-table__sort" title={texts.sortBy(column.heading)}>
        {column.heading}
        {sorted === undefined ? null : <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
      </a>
    </th>
  );
}

// The label repeats the heading for the folded form, where the head row is out of sight.
function Cell<Row>(props: { readonly column: Column<Row>; readonly value: ReactNode }): ReactElement {
  return (
    <td role="cell" data-align={props.column.align} data-label={props.column.heading}>
      {props.value}
    </td>
  );
}

function Foot<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly texts: ShellTexts['table'];
}): ReactElement {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {props.columns.map((column, index) =>
          index === 0 ? (
            <th key={column.key} scope="row" role="rowheader">
              {column.foot ?? props.texts.total}
            </th>
          ) : (
            <Cell key={column.key} column={column} value={column.foot} />
          ),
        )}
      </tr>
    </tfoot>
  );
}

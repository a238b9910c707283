import { findHeaderRow, headerSearchDepth } from './header-row.ts';
import { ReadStopped } from './table.ts';
import type { CellMark, Table, TableRow } from './table.ts';

/** The sheet as it was found, before anything is known of its header. */
export type RawSheet = {
  rows: readonly TableRow[];
  marks: readonly CellMark[];
};

type Origin = Pick<Table, 'format' | 'sheet' | 'otherSheets' | 'encoding' | 'delimiter'>;

/** @throws ReadStopped when there is no header, or nothing below it */
export function buildTable(raw: RawSheet, origin: Origin, isHeader: (cell: string) => boolean): Table {
  const choice = findHeaderRow(raw.rows, isHeader);
  const header = choice === undefined ? undefined : raw.rows[choice.index];
  if (choice === undefined || header === undefined)
    throw new ReadStopped({ kind: 'no-header-row', looked: Math.min(headerSearchDepth, raw.rows.length) });

  const headers = withoutEmptyTail(header.cells).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const below = raw.rows.slice(choice.index + 1);
  if (below.length === 0) throw new ReadStopped({ kind: 'no-rows', headerRow: header.number });

  const marks = raw.marks.filter((mark) => mark.row > header.number);
  // Beside a table in a spreadsheet there may be a note; in a CSV file the same means that a name held a delimiter.
  if (origin.format === 'csv')
    for (const row of below)
      if (withoutEmptyTail(row.cells).length > headers.length)
        marks.push({ row: row.number, column: headers.length, kind: 'beyond-header' });

  return {
    ...origin,
    headerRow: header.number,
    headers,
    rows: below.map((row) => (row.cells.length >= headers.length ? row : padded(row, headers.length))),
    marks: marks.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function padded(row: TableRow, length: number): TableRow {
  const cells = row.cells.slice();
  while (cells.length < length) cells.push('');
  return { number: row.number, cells };
}

function withoutEmptyTail(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length--;
  return cells.slice(0, length);
}

import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { type ReadFailure, readTable, type Source } from '../../../../platform/spreadsheet/index.ts';
import { type FileRow } from '../../domain/figures/cells.ts';
import { type FigureProblem, noProblems, note } from '../../domain/figures/problems.ts';

export type FigureFileFailure =
  | { readonly kind: 'file-unreadable'; readonly why: ReadFailure }
  /** The header is none of the layouts that are known for what was asked for. */
  | { readonly kind: 'layout-unknown'; readonly headers: readonly string[] }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] }
  | { readonly kind: 'columns-twice'; readonly columns: readonly string[] }
  /** Ages that the layout has no room for: people who would be left out of every sum. */
  | { readonly kind: 'ages-beyond'; readonly columns: readonly string[] }
  | { readonly kind: 'rows-wrong'; readonly problems: readonly FigureProblem[]; readonly count: number }
  /** All columns are there and all cells are in order, but none of them has a figure. */
  | { readonly kind: 'no-figures' };

export type FigureTable = { readonly headers: readonly string[]; readonly rows: readonly FileRow[] };

/** The table in a file, with its headers as they are known: in small letters and without space around. */
export async function readFigureTable(
  source: Source,
  known: (header: string) => boolean,
): Promise<Result<FigureTable, FigureFileFailure>> {
  const named = (cell: string): string => cell.trim().toLowerCase();
  const table = await readTable(source, { isHeader: (cell) => known(named(cell)) });
  if (!table.ok) return fail({ kind: 'file-unreadable', why: table.failure });
  const headers = table.value.headers.map(named);
  const twice = [...new Set(headers.filter((header, i) => header !== '' && headers.indexOf(header) < i))];
  if (twice.length > 0) return fail({ kind: 'columns-twice', columns: twice });
  const moved = table.value.marks.filter((mark) => mark.kind === 'beyond-header').map((mark) => mark.row);
  if (moved.length > 0) return tooManyCells(table.value.rows, new Set(moved), headers.length);
  return succeed({ headers, rows: table.value.rows });
}

/**
 * Rows with more cells than the header. Something in them was taken for a delimiter, such as the comma of 12,5, and has
 * moved every cell after it into the next column: they would be read without a fault, as other ages than they are.
 */
function tooManyCells(
  rows: readonly FileRow[],
  moved: ReadonlySet<number>,
  headers: number,
): Result<never, FigureFileFailure> {
  const problems = noProblems();
  for (const { number, cells } of rows)
    if (moved.has(number)) note(problems, number, String(headers + 1), 'too-many-cells', cells[headers]);
  return fail({ kind: 'rows-wrong', problems: problems.kept, count: problems.count });
}

export function missingIn(headers: readonly string[], columns: readonly string[]): readonly string[] {
  const there = new Set(headers);
  return columns.filter((column) => !there.has(column));
}

/** A file with none of the columns is another file; one with some of them has lost the rest. */
export function lacking(
  headers: readonly string[],
  missing: readonly string[],
  of: number,
): Result<never, FigureFileFailure> {
  return missing.length > of - 3
    ? fail({ kind: 'layout-unknown', headers })
    : fail({ kind: 'columns-missing', columns: missing });
}

import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { type ReadFailure, readTable, type Table } from '../../../../../platform/spreadsheet/index.ts';

export const LARGEST_SHEET_BYTES = 4_000_000;
/** More rows than this are no plan that anybody has thought through. */
const MOST_ROWS = 20_000;

export type SheetFailure<Column extends string> =
  | { readonly kind: 'file-unreadable'; readonly why: ReadFailure }
  | { readonly kind: 'columns-missing'; readonly columns: readonly Column[] };

/** The table in a file, with the columns that must be there. */
export async function readSheet<Column extends string>(
  file: Uint8Array,
  columnOf: (header: string) => Column | undefined,
  missing: (headers: readonly string[]) => readonly Column[],
): Promise<Result<Table, SheetFailure<Column>>> {
  const table = await readTable(file, {
    isHeader: (cell) => columnOf(cell) !== undefined,
    limits: { fileBytes: LARGEST_SHEET_BYTES, rows: MOST_ROWS },
  });
  if (!table.ok) return fail({ kind: 'file-unreadable', why: table.failure });
  const lacking = missing(table.value.headers);
  return lacking.length > 0 ? fail({ kind: 'columns-missing', columns: lacking }) : succeed(table.value);
}

import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { onPaper } from './on-paper.ts';

export type OutColumn<Row> = {
  readonly heading: string;
  readonly value: (row: Row) => string | number | null;
};

/**
 * A text file as Norwegian spreadsheets expect it: semicolons, decimal commas, and a mark at the start that says that
 * æ, ø and å are UTF-8.
 */
export function toCsv<Row>(columns: readonly OutColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => quoted(column.heading)),
    ...rows.map((row) => columns.map((column) => csvCell(column.value(row)))),
  ];
  return `\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

/** A workbook with one sheet, the headings in bold and in sight when one scrolls. */
export async function toXlsx<Row>(
  columns: readonly OutColumn<Row>[],
  rows: readonly Row[],
  sheet: string,
): Promise<Buffer> {
  const data: SheetData = [
    columns.map((column) => ({ value: column.heading, ...BOLD })),
    ...rows.map((row) => columns.map((column) => column.value(row))),
  ];
  return writeExcelFile(
    data,
    {
      // Names of sheets may not hold these signs, nor more than 31 characters.
      sheet: sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: widthOf(column, rows) })),
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [onPaper] },
  ).toBuffer();
}

/** A style without the name of a font is shown in another one than the rest by some programs. */
export const BOLD = { fontWeight: 'bold', fontFamily: 'Calibri' } as const;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  return quoted(typeof value === 'number' ? String(value).replace('.', ',') : harmless(value));
}

// A spreadsheet runs a cell of a text file that begins with one of these as a formula; a name is never one.
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A comma or a tab parts columns too in programs that guess, and would take the decimals from the figures. */
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function widthOf<Row>(column: OutColumn<Row>, rows: readonly Row[]): number {
  const longest = rows.reduce(
    (most, row) => Math.max(most, String(column.value(row) ?? '').length),
    column.heading.length,
  );
  return Math.min(50, longest + 2);
}

import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { parseLocalDate } from '../kernel/local-date.ts';
import { formatShortDate } from '../web/format.ts';
import { onPaper } from '../platform/spreadsheet/on-paper.ts';
import { BOLD, toCsv } from '../platform/spreadsheet/write-table.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Cell, Column, OfficialDocument, TableBlock } from './model.ts';
import { documentTexts } from './texts/index.ts';

/** The document that a sheet belongs to: its first words say which text it was made from. */
export type SheetOf = Pick<OfficialDocument, 'title' | 'subtitle' | 'issuer' | 'about' | 'language'>;

/**
 * A table of a document as a text file for Norwegian spreadsheets: semicolons, decimal commas, money in kroner, dates as 15.04.2027.
 * Words that a spreadsheet would run as a formula are kept words. Nothing but the table is in it, since it is read by programs.
 */
export function tableToCsv(table: TableBlock): string {
  const columns = table.columns.map((column, i) => ({
    heading: headingOf(column),
    value: (row: readonly Cell[]) => {
      const value = valueOf(row[i] ?? null, column);
      return value instanceof Date ? dayOf(row[i] ?? null) : value;
    },
  }));
  return toCsv(columns, rowsOf(table));
}

/**
 * The same as a workbook: a sheet with the table, named by its caption, and one that says what it was made from. Figures, money and dates
 * are such there, and words are words. Sums are figures and no formulas, since they are the document's own, and since budget systems
 * that read a workbook do not count. It comes out of a printer as one reads it.
 */
export function tableToXlsx(table: TableBlock, of: SheetOf): Promise<Buffer> {
  const { columns, total } = table;
  const written = (cells: readonly Cell[], isSum: boolean) =>
    columns.map((column, i) => cellOf(valueOf(cells[i] ?? null, column), column, isSum));
  const data: SheetData = [
    columns.map((column) => ({
      value: headingOf(column),
      ...BOLD,
      align: isFigure(column) ? ('right' as const) : ('left' as const),
      wrap: true,
      alignVertical: 'top',
    })),
    ...table.rows.map((row) => written(row, false)),
    ...(total === undefined ? [] : [written(total, true)]),
  ];
  const { madeFrom } = documentTexts[of.language];
  return writeExcelFile(
    [
      {
        data,
        sheet: sheetName(table.caption, madeFrom),
        stickyRowsCount: 1,
        columns: columns.map((column, i) => ({
          width: widthOf(
            column,
            rowsOf(table).map((row) => row[i] ?? null),
          ),
        })),
      },
      { data: aboutOf(table, of), sheet: madeFrom, columns: [{ width: 20 }, { width: 80 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11, features: [onPaper] },
  ).toBuffer();
}

const isFigure = ({ kind }: Column): boolean => kind === 'number' || kind === 'money' || kind === 'serial';

type Value = string | number | Date | null;

const headingOf = ({ header }: Column): string => cleanLine(header).replaceAll('\u00ad', '');
const rowsOf = ({ rows, total }: TableBlock): readonly (readonly Cell[])[] =>
  total === undefined ? rows : [...rows, total];

function valueOf(cell: Cell, { kind }: Column): Value {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    const day = kind === 'date' ? parseLocalDate(cell) : undefined;
    return day === undefined ? cleanText(cell) : new Date(`${day}T00:00:00Z`);
  }
  if (!Number.isFinite(cell)) return null;
  return kind === 'money' ? cell / 100 : cell;
}

/** A day as Norwegian spreadsheets read one; in every language, as the decimal comma is. */
function dayOf(cell: Cell): string {
  const day = parseLocalDate(String(cell));
  return day === undefined ? '' : formatShortDate(day, 'nb');
}

function cellOf(value: Value, { kind }: Column, isSum: boolean): SheetData[number][number] {
  if (value === null || value === '') return null;
  const look = isSum ? BOLD : {};
  if (value instanceof Date) return { ...look, value, type: Date, format: 'dd.mm.yyyy' };
  if (typeof value === 'string') return { ...look, value, type: String };
  return {
    ...look,
    value,
    type: Number,
    ...(kind === 'money' && { format: Number.isInteger(value) ? '#,##0' : '#,##0.00' }),
  };
}

function widthOf(column: Column, cells: readonly Cell[]): number {
  const letters = cells.map((cell) => {
    const value = valueOf(cell, column);
    // A sum of money has spaces in it.
    return value instanceof Date ? 10 : String(value ?? '').length * (typeof value === 'number' ? 1.3 : 1);
  });
  const longest = letters.reduce((most, one) => Math.max(most, one), Math.min(16, headingOf(column).length));
  // Rows do not grow by themselves everywhere, so a title has the room that it needs on one line.
  return Math.min(80, Math.ceil(longest) + 2);
}

function aboutOf({ caption, note = '', source = '' }: TableBlock, of: SheetOf): SheetData {
  const texts = documentTexts[of.language];
  const lines: readonly (readonly [string, string])[] = [
    ['', of.title],
    ['', of.subtitle ?? ''],
    ['', of.issuer],
    ...of.about.map(({ label, value }) => [label, value] as const),
    [texts.table, caption.replaceAll('\u00ad', '')],
    ['', note],
    [texts.source, source],
  ];
  return lines
    .map(([label, value]) => [cleanLine(label), cleanText(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value], i) => [
      { value: label, type: String },
      { value, type: String, wrap: true, ...(i === 0 && BOLD) },
    ]);
}

/** Names of sheets may not be empty, nor hold some signs, nor begin or end with a quote, nor be the same. */
function sheetName(caption: string, other: string): string {
  const name = cleanLine(caption)
    .replace(/[\\/?*[\]:'\u00ad]/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  return name === '' || name.toLowerCase() === other.toLowerCase() ? '1' : name;
}

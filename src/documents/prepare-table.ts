import type { Locale } from '../kernel/locale.ts';
import { parseLocalDate } from '../kernel/local-date.ts';
import { formatDate, formatNumber } from '../web/format.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Cell, Column, TableBlock } from './model.ts';
import { layoutOf, linesOf, SMALLER, TABLE_LINE, type TablePage } from './table-layout.ts';

export type PreparedColumn = {
  readonly header: string;
  readonly align: 'start' | 'center' | 'end';
  /** Its part of the table's width; those of all columns make 1. */
  readonly share: number;
};
export type PreparedTable = {
  readonly kind: 'table';
  readonly number: number;
  readonly caption: string;
  readonly columns: readonly PreparedColumn[];
  /** As many cells as columns, as they are to be read. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | undefined;
  /** The column whose cells name their rows. */
  readonly nameColumn: number | undefined;
  /** In smaller letters, so that no word is broken. */
  readonly isSmall: boolean;
  /** So short that it is easier to read in one piece. */
  readonly isShort: boolean;
  readonly note: string;
  readonly source: string;
};

/** The lines of a table that is kept on one page. */
const SHORT = 14;

export function prepareTable(
  table: TableBlock,
  number: number,
  language: Locale,
  page: TablePage,
): PreparedTable {
  const { rows, total, measured } = writtenTable(table, language);
  const { shares, isSmall } = layoutOf(table.columns, measured, page);
  const line = TABLE_LINE[page] * (isSmall ? SMALLER : 1);
  return {
    kind: 'table',
    number,
    caption: cleanLine(table.caption),
    columns: table.columns.map((column, i) => ({
      // A header that says nothing names nothing to somebody who cannot see the table.
      header: cleanLine(column.header) || String(i + 1),
      align: column.align ?? (column.kind === 'text' || column.kind === 'date' ? 'start' : 'end'),
      share: shares[i] ?? 0,
    })),
    rows,
    total,
    nameColumn: nameColumnOf(table),
    isSmall,
    isShort: linesOf(rows, shares, line) <= SHORT,
    note: cleanText(table.note ?? '').trim(),
    source: cleanLine(table.source ?? ''),
  };
}

export function nameColumnOf({ nameColumn = 0, columns }: TableBlock): number | undefined {
  return nameColumn === false || nameColumn >= columns.length ? undefined : nameColumn;
}

/** The cells of a table as they are to be read. */
export function writtenTable(
  table: TableBlock,
  language: Locale,
): {
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | undefined;
  /** All that the columns must have room for. */
  readonly measured: readonly (readonly string[])[];
} {
  const decimals = table.columns.map((_, i) => (hasOre(table, i) ? 2 : undefined));
  const written = (cells: readonly Cell[]) =>
    table.columns.map((column, i) => cellText(cells[i] ?? null, column, language, decimals[i]));
  const rows = table.rows.map(written);
  const total = table.total === undefined ? undefined : written(table.total);
  const beside = (table.alike ?? []).map(written);
  return { rows, total, measured: [...rows, ...(total === undefined ? [] : [total]), ...beside] };
}

/** One amount with øre gives them to the whole column, so that figures stand under each other. */
function hasOre({ columns, rows, total }: TableBlock, i: number): boolean {
  return (
    columns[i]?.kind === 'money' &&
    [...rows, ...(total === undefined ? [] : [total])].some((cells) => {
      const amount = cells[i];
      return typeof amount === 'number' && amount % 100 !== 0;
    })
  );
}

function cellText(cell: Cell, column: Column, language: Locale, decimals: number | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    const date = column.kind === 'date' ? parseLocalDate(cell) : undefined;
    return date === undefined ? cleanText(cell).trim() : formatDate(date, language);
  }
  if (!Number.isFinite(cell)) return '–';
  if (column.kind === 'serial') return String(cell);
  return column.kind === 'money'
    ? formatNumber(cell / 100, language, decimals ?? 0)
    : formatNumber(cell, language);
}

import type { Locale } from '../kernel/locale.ts';
import { formatNumber } from '../web/format.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Cell, Column, TableBlock } from './model.ts';

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
  readonly rowHeaders: boolean;
  readonly note: string;
  readonly source: string;
};

export function prepareTable(
  table: TableBlock,
  number: number,
  language: Locale,
  line: number,
): PreparedTable {
  const decimals = table.columns.map((_, i) => (hasOre(table, i) ? 2 : undefined));
  const written = (cells: readonly Cell[]) =>
    table.columns.map((column, i) => cellText(cells[i] ?? null, column, language, decimals[i]));
  const rows = table.rows.map(written);
  const total = table.total === undefined ? undefined : written(table.total);
  const shares = sharesOf(table.columns, total === undefined ? rows : [...rows, total], line);
  return {
    kind: 'table',
    number,
    caption: cleanLine(table.caption),
    columns: table.columns.map((column, i) => ({
      // A header that says nothing names nothing to somebody who cannot see the table.
      header: cleanLine(column.header) || String(i + 1),
      align: column.align ?? (column.kind === 'text' ? 'start' : 'end'),
      share: shares[i] ?? 0,
    })),
    rows,
    total,
    rowHeaders: table.rowHeaders ?? true,
    note: cleanText(table.note ?? '').trim(),
    source: cleanLine(table.source ?? ''),
  };
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
  if (typeof cell === 'string') return cleanText(cell).trim();
  if (!Number.isFinite(cell)) return '–';
  return column.kind === 'money'
    ? formatNumber(cell / 100, language, decimals ?? 0)
    : formatNumber(cell, language);
}

/** Letters of a table's usual size that stand beside each other over the whole page, upright and on its side. */
export const TABLE_LINE = { upright: 86, landscape: 136 } as const;

const NARROWEST = 4;
const LONGEST_WORD = 16;
const WIDEST = 44;
/** How much wider the letters of a header are. */
const BOLDER = 1.12;
/** The room beside the letters of a cell, in letters. */
export const CELL_PADDING = 2.4;

/**
 * How wide each column is by what it holds: figures are never broken, the longest word has room when it is not too long, and what is
 * left goes to the columns with much text. The same in every rendering.
 */
function sharesOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  line: number,
): readonly number[] {
  const wishes = columns.map(({ header, kind, width }, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    const wordsOf = (text: string) => (kind === 'text' ? text.split(/[ \n\u00ad-]/) : [text]);
    const most = kind === 'text' ? LONGEST_WORD : 24;
    const word = Math.min(most, longest(cells.flatMap(wordsOf)));
    const need =
      Math.max(NARROWEST, word, Math.min(LONGEST_WORD, longest(header.split(/[ -]/)) * BOLDER)) +
      CELL_PADDING;
    const lengths = cells.map((text) => text.length).toSorted((a, b) => a - b);
    const usual =
      Math.min(
        WIDEST,
        Math.max(lengths[Math.floor(lengths.length * 0.9)] ?? 0, Math.min(16, header.length * BOLDER)),
      ) + CELL_PADDING;
    return { need, extra: width ?? Math.max(0.01, usual - need), isGiven: width !== undefined };
  });
  // Widths that somebody chose are taken as they are when all have been chosen; else they say who gets what is left.
  if (wishes.every(({ isGiven }) => isGiven)) return partsOfOne(wishes.map(({ extra }) => extra));
  const left = Math.max(0, line - sum(wishes.map(({ need }) => need)));
  const extras = partsOfOne(wishes.map(({ extra }) => extra));
  return partsOfOne(wishes.map(({ need }, i) => need + left * (extras[i] ?? 0)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const partsOfOne = (numbers: readonly number[]): readonly number[] => {
  const positive = numbers.map((one) => (Number.isFinite(one) && one > 0 ? one : 0.01));
  return positive.map((one) => one / sum(positive));
};
const longest = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, word.length), 0);

import type { Column } from './model.ts';

/** Letters of a table's usual size that stand beside each other over the whole page, upright and on its side. */
export const TABLE_LINE = { upright: 86, landscape: 136 } as const;
export type TablePage = keyof typeof TABLE_LINE;

/** How many more letters go on a line in a table in small letters. */
export const SMALLER = 1.13;
/** The room beside the letters of a cell, in letters. */
export const CELL_PADDING = { usual: 2.4, small: 1.9 } as const;

const NARROWEST = 4;
const LONGEST_WORD = 16;
const WIDEST = 44;
/** How much wider the letters of a header are. */
const BOLDER = 1.12;

type Cells = readonly (readonly string[])[];
export type TableLayout = {
  /** Each column's part of the width; together they make 1. */
  readonly shares: readonly number[];
  readonly isSmall: boolean;
  /** Even in small letters words would have to be broken. */
  readonly isTooWide: boolean;
};

/**
 * How wide each column is by what it holds: figures are never broken, the longest word has room when it is not too long, and what is
 * left goes to the columns with much text. The same in every rendering.
 */
export function layoutOf(columns: readonly Column[], rows: Cells, page: TablePage): TableLayout {
  const wishes = columns.map((column, i) =>
    wishOf(
      column,
      rows.map((row) => row[i] ?? ''),
    ),
  );
  const needed = sum(wishes.map(({ need }) => need));
  const padding = (room: number) => columns.length * room;
  const line = TABLE_LINE[page];
  const isSmall = needed + padding(CELL_PADDING.usual) > line;
  const most = isSmall ? line * SMALLER : line;
  const room = isSmall ? CELL_PADDING.small : CELL_PADDING.usual;
  const left = Math.max(0, most - needed - padding(room));
  const extras = partsOfOne(wishes.map(({ extra }) => extra));
  return {
    shares: partsOfOne(wishes.map(({ need }, i) => need + room + left * (extras[i] ?? 0))),
    isSmall,
    isTooWide: needed + padding(room) > most,
  };
}

function wishOf({ header, kind }: Column, cells: readonly string[]): { need: number; extra: number } {
  const isWords = kind === 'text' || kind === 'date';
  const wordsOf = (text: string) => (isWords ? text.split(/[ \n\u00ad-]/) : [text]);
  const word = Math.min(isWords ? LONGEST_WORD : 24, longest(cells.flatMap(wordsOf)));
  const heading = Math.min(LONGEST_WORD, longest(header.split(/[ \u00ad-]/))) * BOLDER;
  // Some words have more wide letters than others.
  const need = Math.max(NARROWEST, word * 1.08, heading);
  const lengths = cells.map((text) => text.length).toSorted((a, b) => a - b);
  const usual = Math.max(
    lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    Math.min(16, header.length * BOLDER),
  );
  return { need, extra: Math.max(0.01, Math.min(WIDEST, usual) - need) };
}

/** About how many lines the rows take. */
export function linesOf(rows: Cells, shares: readonly number[], line: number): number {
  const linesIn = (row: readonly string[]) =>
    Math.max(1, ...row.map((text, i) => Math.ceil(text.length / Math.max(1, (shares[i] ?? 0) * line - 2))));
  return sum(rows.map(linesIn));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const partsOfOne = (numbers: readonly number[]): readonly number[] => {
  const positive = numbers.map((one) => (Number.isFinite(one) && one > 0 ? one : 0.01));
  return positive.map((one) => one / sum(positive));
};
const longest = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, word.length), 0);

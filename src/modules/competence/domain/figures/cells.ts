import { note, type ProblemList, type Wrong } from './problems.ts';

/** A row of a file by its place, with the number that a person sees in a spreadsheet. */
export type FileRow = { readonly number: number; readonly cells: readonly string[] };

export const FIRST_YEAR = 1735;
export const LAST_YEAR = 2200;
/** More than there are people, or kroner per person, in any region that we know of: what is above it is a mistake, or will not fit. */
export const MOST_FIGURE = 1_000_000_000;

export type Cell = { readonly row: number; readonly column: string; readonly text: string };

export function yearIn(cell: Cell, problems: ProblemList): number {
  const text = cell.text.trim();
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  note(problems, cell.row, cell.column, text === '' ? 'missing' : 'not-a-year', text);
  return 0;
}

/** A number of people: whole, and not below nothing. */
export function personsIn(cell: Cell, problems: ProblemList): number {
  const text = cell.text.trim();
  // The ordinary cell first, because a file of the country has a million and a half.
  if (text.length > 0 && text.length < 10 && /^\d+$/.test(text)) return Number(text);
  // Programs that know only numbers with decimals write 12.0 for twelve.
  if (/^\d{1,9}[.,]0+$/.test(text)) return Number.parseInt(text, 10);
  note(problems, cell.row, cell.column, whatIsWrongWith(text), text);
  return 0;
}

function whatIsWrongWith(text: string): Wrong {
  if (text === '') return 'missing';
  const value = Number(text.replace(',', '.').replace('−', '-'));
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (!Number.isInteger(value)) return 'not-whole';
  return value >= MOST_FIGURE ? 'too-large' : 'not-a-number';
}

/** A figure with decimals, with a point or a comma; null for a cell that is empty or marked as not published. */
export function valueIn(cell: Cell, problems: ProblemList): number | null {
  const text = cell.text.trim();
  if (text === '' || text === '.' || text === '..' || text === ':') return null;
  const value = Number(text.replace(',', '.').replace('−', '-'));
  const isNumber = Number.isFinite(value) && /^[-−]?\d/.test(text);
  if (isNumber && Math.abs(value) < MOST_FIGURE) return value;
  note(problems, cell.row, cell.column, isNumber ? 'too-large' : 'not-a-number', text);
  return null;
}

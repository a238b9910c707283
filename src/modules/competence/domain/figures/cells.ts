/** A row of a file by its place, with the number that a person sees in a spreadsheet. */
export type FileRow = { readonly number: number; readonly cells: readonly string[] };

export type Wrong =
  | 'missing'
  | 'not-a-region'
  | 'not-a-year'
  | 'not-a-sex'
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'too-large'
  | 'unknown-word'
  | 'told-twice'
  | 'sex-missing'
  | 'year-missing'
  | 'year-to-come'
  | 'sum-differs';

/** What is wrong, where, and what stands there; the page and the command line have the sentences. */
export type FigureProblem = {
  readonly row: number;
  readonly column: string;
  readonly wrong: Wrong;
  readonly found: string;
};

/** Nobody reads more than this, and a file of another kind would have millions. */
export const MOST_PROBLEMS = 200;

/** What was found wrong so far: the first are kept to be told, and all are counted. */
export type ProblemList = { readonly kept: FigureProblem[]; count: number };

export function noProblems(): ProblemList {
  return { kept: [], count: 0 };
}

export function note(
  problems: ProblemList,
  row: number,
  column: string,
  wrong: Wrong,
  found: string = '',
): void {
  problems.count += 1;
  if (problems.kept.length < MOST_PROBLEMS) {
    problems.kept.push({ row, column, wrong, found: found.slice(0, 60) });
  }
}

const FIRST_YEAR = 1735;
const LAST_YEAR = 2200;
/** More than there are people in any region that we know of: whole numbers above it are mistakes, or will not fit. */
const MOST_PERSONS = 1_000_000_000;

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
  return value > MOST_PERSONS ? 'too-large' : 'not-a-number';
}

/** A figure with decimals, with a point or a comma; null for a cell that is empty or marked as not published. */
export function valueIn(cell: Cell, problems: ProblemList): number | null {
  const text = cell.text.trim();
  if (text === '' || text === '.' || text === '..' || text === ':') return null;
  const value = Number(text.replace(',', '.').replace('−', '-'));
  if (Number.isFinite(value) && /^[-−]?\d/.test(text) && Math.abs(value) < 1e12) return value;
  note(problems, cell.row, cell.column, 'not-a-number', text);
  return null;
}

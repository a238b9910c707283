import { ageOn, parseLocalDate } from '../../../../kernel/local-date.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fieldLike, fieldNamed } from './header-names.ts';
import type { StaffCellMark, StaffTable } from './staff-table.ts';

export const youngestEmployee = 13;
export const oldestEmployee = 90;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * The birth date in a national identity number (fødselsnummer or D-number), or undefined when it is none.
 *
 * From 2032 the first check digit may leave a rest of 0–3 instead of 0, and the individual number no longer tells the
 * century (Skatteetaten, «Nytt fødselsnummer 2032»). So all four rests are accepted, and the century is the one in
 * which the person is of an age to be employed; only one can be.
 */
export function birthDateOfNationalId(digits: string, today: LocalDate): LocalDate | undefined {
  if (!/^\d{11}$/.test(digits) || !checkDigitsHold(digits)) return undefined;
  let day = Number(digits.slice(0, 2));
  let month = Number(digits.slice(2, 4));
  if (day > 40) day -= 40; // D-number
  if (month > 80) month -= 80; // the tax authority's made-up persons for tests
  else if (month > 40) month -= 40; // help number given in health services, and other test persons
  return withCentury(day, month, digits.slice(4, 6), today);
}

function checkDigitsHold(digits: string): boolean {
  const rest = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
  return rest(firstWeights) <= 3 && rest(secondWeights) === 0;
}

/** A day with a two-digit year: the century in which its bearer is of working age, else the nearest one past. */
export function withCentury(
  day: number,
  month: number,
  year: string,
  today: LocalDate,
): LocalDate | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  const dates = ['19', '20'].flatMap(
    (century) => parseLocalDate(`${century}${year}-${two(month)}-${two(day)}`) ?? [],
  );
  const ofWorkingAge = dates.find((date) => {
    const age = ageOn(date, today);
    return age >= youngestEmployee && age <= oldestEmployee;
  });
  return ofWorkingAge ?? dates.findLast((date) => date <= today);
}

// Five digits after six may stand apart. No digit may touch either end, or an account number would be cut in two.
const eleven = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g;

/**
 * Takes every national identity number out of the table, in any column and in the middle of any text, and leaves
 * the birth date where a cell held nothing else. To be done as soon as a file is read, so that no number reaches a
 * preview, a message, a log or a store. Doing it again changes nothing.
 */
export function dropNationalIds(table: StaffTable, today: LocalDate): StaffTable {
  const idColumns = findIdColumns(table, today);
  const marks: StaffCellMark[] = [];
  let changed = false;
  const rows = table.rows.map((row) => {
    let cells: string[] | undefined;
    for (const [column, cell] of row.cells.entries()) {
      // Nearly all cells are done here; the rest of this loop is for the few.
      if (cell.length < 10 || !/\d{6}/.test(cell)) continue;
      const outcome = withoutIds(cell, idColumns.has(column), today);
      if (outcome === undefined) continue;
      cells ??= row.cells.slice();
      cells[column] = outcome.text;
      marks.push({ row: row.number, column, kind: outcome.kind });
      changed = true;
    }
    return cells === undefined ? row : { number: row.number, cells };
  });
  if (!changed) return table;
  return {
    ...table,
    rows,
    marks: [...table.marks, ...marks].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

type Outcome = { text: string; kind: 'national-id' | 'national-id-invalid' };

function withoutIds(cell: string, inIdColumn: boolean, today: LocalDate): Outcome | undefined {
  const bare = cell.replace(/[\s.-]/g, '');
  if (/^\d{10,11}$/.test(bare)) {
    // A spreadsheet that took the number for a number has lost its leading zero.
    const date =
      bare.length === 11 || inIdColumn ? birthDateOfNationalId(bare.padStart(11, '0'), today) : undefined;
    if (date !== undefined) return { text: date, kind: 'national-id' };
    // A mistyped number is still most of somebody's number.
    return inIdColumn ? { text: '', kind: 'national-id-invalid' } : undefined;
  }
  const text = cell.replace(eleven, (all, day: string, rest: string) =>
    birthDateOfNationalId(day + rest, today) === undefined ? all : '',
  );
  return text === cell ? undefined : { text: text.trim(), kind: 'national-id' };
}

/** Columns named for such numbers or birth dates, and columns that mostly hold them. */
function findIdColumns({ headers, rows }: StaffTable, today: LocalDate): Set<number> {
  const columns = new Set<number>();
  for (const [column, header] of headers.entries()) {
    if ((fieldNamed(header) ?? fieldLike(header)?.field) === 'birthDate') columns.add(column);
    else {
      let long = 0;
      let valid = 0;
      for (const row of rows) {
        const cell = row.cells[column];
        if (cell === undefined || cell.length !== 11 || !/^\d+$/.test(cell)) continue;
        long++;
        if (birthDateOfNationalId(cell, today) !== undefined) valid++;
      }
      if (valid * 2 > long) columns.add(column);
    }
  }
  return columns;
}

/** A text fit for a message: one line, not long, and without any run of digits that could be such a number. */
export function shown(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/\d([ .-]?\d){8,}/g, '…');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

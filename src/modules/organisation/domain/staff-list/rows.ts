import type { LocalDate } from '../../../../kernel/local-date.ts';
import { shareScale, tidy } from './cells.ts';
import { staffFields } from './fields.ts';
import type { ColumnMapping, StaffField } from './fields.ts';
import { normaliseHeader } from './header-names.ts';
import { checkLeaders } from './leaders.ts';
import { checkManagers } from './managers.ts';
import { dropNationalIds } from './national-id.ts';
import { checkPeople } from './people.ts';
import { inOrder, problemOn } from './problems.ts';
import type { Problem, RowProblem } from './problems.ts';
import { aRowReader } from './row-reader.ts';
import type { StaffRegister } from './staff-register.ts';
import type { StaffRow } from './staff-row.ts';
import type { StaffCellMark, StaffTable, StaffTableRow } from './staff-table.ts';
import { checkUnits } from './unit-tree.ts';
import type { ListedUnit } from './unit-tree.ts';

/** A row that is not in the list although it stands in the file: what we can still tell of it. */
export type LeftOutRow = {
  readonly row: number;
  readonly employeeNumber: string | null;
  readonly unitCode: string | null;
};

export type CheckedStaffList = {
  readonly staff: readonly StaffRow[];
  /** The units that the rows name, parents included, with one name and one parent each. */
  readonly units: readonly ListedUnit[];
  readonly problems: readonly RowProblem[];
  readonly leftOut: readonly LeftOutRow[];
  /** Which fields the file has at all: an empty column says something, a column that is not there says nothing. */
  readonly fields: ReadonlySet<StaffField>;
};

export type CheckContext = {
  readonly today: LocalDate;
  /** What the municipality holds already, so that a manager or a parent unit may be one that the file leaves out. */
  readonly register: StaffRegister;
};

/**
 * Turns a table into staff, and says of every row what is wrong with it. Nothing here throws: a wrong mapping gives a
 * list of problems and no staff. National identity numbers are taken out first, whether or not the caller did.
 */
export function checkRows(
  table: StaffTable,
  mapping: ColumnMapping,
  context: CheckContext,
): CheckedStaffList {
  const { headers, rows, marks } = dropNationalIds(table, context.today);
  const problems: RowProblem[] = [];
  const leftOut: LeftOutRow[] = [];
  const staff: StaffRow[] = [];
  const shareColumn = mapping.share;
  const scale = shareScale(shareColumn === undefined ? [] : rows.map((row) => row.cells[shareColumn] ?? ''));
  const reader = aRowReader(mapping, headers, scale, context.today, problems);
  const marksOf = marksByRow(marks);
  const firstWithSameCells = new Map<string, number>();
  const columns = mappedColumns(mapping);

  const skip = (row: StaffTableRow, severity: 'error' | 'warning', problem: Problem) =>
    problems.push(problemOn(row.number, null, severity, problem));
  for (const row of rows) {
    if (isRepeatedHeader(row, headers, columns)) {
      skip(row, 'warning', { kind: 'repeated-header-skipped' });
      continue;
    }
    if (isSumRow(row, mapping)) {
      skip(row, 'warning', { kind: 'sum-row-skipped' });
      continue;
    }
    const key = JSON.stringify(columns.map((column) => tidy(row.cells[column] ?? '')));
    const sameAsRow = firstWithSameCells.get(key);
    if (sameAsRow !== undefined) {
      // Not among the rows left out: the first of the two stands for it.
      skip(row, 'error', { kind: 'duplicate-row', sameAsRow });
      continue;
    }
    firstWithSameCells.set(key, row.number);
    const read = reader.read(row, marksOf.get(row.number) ?? []);
    if (read !== undefined) staff.push(read);
    else leftOut.push({ row: row.number, ...reader.traces(row) });
  }
  problems.push(...formulaNotes(marks, mapping, headers));

  const column = (field: StaffField) => headers[mapping[field] ?? -1] ?? null;
  const people = checkPeople(staff, context.today, column);
  for (const { row, employeeNumber, unitCode } of people.leftOut)
    leftOut.push({ row, employeeNumber, unitCode });
  const managers = checkManagers(people.staff, context.register, column);
  const units = checkUnits(managers.staff, context.register, column);
  const leaders = checkLeaders(managers.staff, context.today, column);
  return {
    staff: managers.staff,
    units: units.units,
    problems: inOrder([...problems, ...people.problems, ...managers.problems, ...units.problems, ...leaders]),
    leftOut,
    fields: new Set(staffFields.filter((field) => mapping[field] !== undefined)),
  };
}

function mappedColumns(mapping: ColumnMapping): number[] {
  return staffFields.flatMap((field) => mapping[field] ?? []);
}

function marksByRow(marks: readonly StaffCellMark[]): Map<number, StaffCellMark[]> {
  const byRow = new Map<number, StaffCellMark[]>();
  for (const mark of marks) {
    const ofRow = byRow.get(mark.row);
    if (ofRow === undefined) byRow.set(mark.row, [mark]);
    else ofRow.push(mark);
  }
  return byRow;
}

/** Reports that were made for paper repeat the header on each page. */
function isRepeatedHeader(
  row: StaffTableRow,
  headers: readonly string[],
  columns: readonly number[],
): boolean {
  const filled = columns.filter((column) => (row.cells[column] ?? '').trim() !== '');
  return (
    filled.length >= 2 &&
    filled.every((column) => {
      const cell = row.cells[column] ?? '';
      return cell.length <= 100 && normaliseHeader(cell) === normaliseHeader(headers[column] ?? '');
    })
  );
}

/** «Sum», «Totalt 121 ansatte»: a line of the report, not a person, when the employee number is empty or such a word. */
function isSumRow(row: StaffTableRow, mapping: ColumnMapping): boolean {
  const first = row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  const isSum = (text: string) =>
    /^(sum|total|totalt|totalsum|i alt|antall|tal på|grand total|side \d|page \d)\b/i.test(text);
  const number = mapping.employeeNumber === undefined ? '' : (row.cells[mapping.employeeNumber] ?? '').trim();
  return isSum(first) && (number === '' || isSum(number));
}

/** Formulas are said once per column, at the first row: in a computed column every row has one, and that is no fault. */
function formulaNotes(
  marks: readonly StaffCellMark[],
  mapping: ColumnMapping,
  headers: readonly string[],
): RowProblem[] {
  return (Object.entries(mapping) as [StaffField, number][]).flatMap(([field, at]) => {
    const ofColumn = marks.filter((mark) => mark.kind === 'formula' && mark.column === at);
    const first = ofColumn[0];
    if (first === undefined) return [];
    const problem = { kind: 'formula-values-used', field, rows: ofColumn.length } as const;
    return [problemOn(first.row, headers[at] ?? null, 'warning', problem)];
  });
}

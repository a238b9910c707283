import type { LocalDate } from '../../../../kernel/local-date.ts';
import { contains } from '../../../../kernel/period.ts';
import type { StaffField } from './fields.ts';
import { problemOn } from './problems.ts';
import type { RowProblem } from './problems.ts';
import type { StaffRow } from './staff-row.ts';

const highestShareSum = 120;

type Column = (field: StaffField) => string | null;

/**
 * Rows with one employee number must be one person. Where they are not, all of them are left out: we cannot know whose
 * the number is, and a position on the wrong person is worse than one that is missing.
 */
export function checkPeople(
  staff: readonly StaffRow[],
  today: LocalDate,
  column: Column,
): { staff: StaffRow[]; leftOut: StaffRow[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const leftOut = new Set<StaffRow>();
  for (const rows of groupByEmployee(staff).values()) {
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0) continue;
    const { employeeNumber } = first;
    const otherName = others.find((row) => nameKey(row) !== nameKey(first));
    const otherBirth = others.find((row) => differ(row.birthDate, rows));
    if (otherName === undefined && otherBirth === undefined) {
      problems.push(...shareProblem(rows, today, column));
      continue;
    }
    for (const row of rows) {
      leftOut.add(row);
      const kind = otherName === undefined ? 'two-birth-dates' : 'two-people-with-number';
      const apart = rows.find((other) =>
        kind === 'two-birth-dates' ? differ(row.birthDate, [other]) : nameKey(other) !== nameKey(row),
      );
      const otherRow = (apart ?? (row === first ? others[0] : first) ?? row).row;
      const problem = { kind, employeeNumber, otherRow } as const;
      problems.push(problemOn(row.row, column('employeeNumber'), 'error', problem));
    }
  }
  return { staff: staff.filter((row) => !leftOut.has(row)), leftOut: [...leftOut], problems };
}

function differ(birthDate: LocalDate | null, rows: readonly StaffRow[]): boolean {
  return birthDate !== null && rows.some((row) => row.birthDate !== null && row.birthDate !== birthDate);
}

/** Positions that have ended, or not begun, do not add up with those held today. */
function shareProblem(rows: readonly StaffRow[], today: LocalDate, column: Column): RowProblem[] {
  const held = rows.filter((row) => contains({ from: row.from ?? today, to: row.to }, today));
  const sum = Math.round(held.reduce((total, row) => total + (row.sharePercent ?? 0), 0) * 100) / 100;
  const last = held.at(-1);
  if (sum <= highestShareSum || last === undefined) return [];
  const { employeeNumber } = last;
  const problem = { kind: 'shares-add-up-high', employeeNumber, sum, limit: highestShareSum } as const;
  return [problemOn(last.row, column('share'), 'warning', problem)];
}

/** «Kari-Anne Bø» and «KARI ANNE BØ» are one person in two registers. */
function nameKey(row: StaffRow): string {
  return `${row.familyName} ${row.givenName}`.toLowerCase().replace(/[\s.-]+/g, ' ');
}

export function groupByEmployee(staff: readonly StaffRow[]): Map<string, StaffRow[]> {
  const groups = new Map<string, StaffRow[]>();
  for (const row of staff) {
    const group = groups.get(row.employeeNumber);
    if (group === undefined) groups.set(row.employeeNumber, [row]);
    else group.push(row);
  }
  return groups;
}

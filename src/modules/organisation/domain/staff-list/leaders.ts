import type { LocalDate } from '../../../../kernel/local-date.ts';
import { contains } from '../../../../kernel/period.ts';
import type { StaffField } from './fields.ts';
import { problemOn } from './problems.ts';
import type { RowProblem } from './problems.ts';
import type { StaffRow } from './staff-row.ts';

/**
 * Who leads which unit, from the rows that hold on a day. In this order, and the first that gives an answer decides:
 *
 * 1. Those whose row in the unit says that they lead it.
 * 2. The manager whom most of the unit's staff name. Staff who are managers themselves are not asked, because they name
 *    the one above: a leader alone in a unit would else give it to the head of services. At a tie the one who has a
 *    position in the unit, then the lower employee number.
 * 3. The manager in the unit whose own manager is not in it: the top of a staff of leaders.
 *
 * Whoever has a row in the unit that says no is not chosen by 2 or 3.
 */
export function decideLeaders(staff: readonly StaffRow[], day: LocalDate): Map<string, readonly string[]> {
  const rows = staff.filter((row) => contains({ from: row.from ?? day, to: row.to }, day));
  const managers = new Set(rows.flatMap((row) => row.managerNumber ?? []));
  const leaders = new Map<string, readonly string[]>();
  for (const [unit, ofUnit] of groupByUnit(rows)) {
    const flagged = ofUnit.filter((row) => row.leads === true).map((row) => row.employeeNumber);
    if (flagged.length > 0) {
      leaders.set(unit, [...new Set(flagged)]);
      continue;
    }
    const refused = new Set(ofUnit.filter((row) => row.leads === false).map((row) => row.employeeNumber));
    const chosen = mostNamed(ofUnit, managers, refused) ?? topManager(ofUnit, managers, refused);
    if (chosen !== undefined) leaders.set(unit, [chosen]);
  }
  return leaders;
}

type Numbers = ReadonlySet<string>;

function mostNamed(ofUnit: readonly StaffRow[], managers: Numbers, refused: Numbers): string | undefined {
  const votes = new Map<string, number>();
  for (const { employeeNumber, managerNumber } of ofUnit)
    if (managerNumber !== null && !managers.has(employeeNumber) && !refused.has(managerNumber))
      votes.set(managerNumber, (votes.get(managerNumber) ?? 0) + 1);
  const inUnit = new Set(ofUnit.map((row) => row.employeeNumber));
  const rank = (number: string) => (inUnit.has(number) ? 0 : 1);
  return [...votes]
    .sort(([a, votesA], [b, votesB]) => votesB - votesA || rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([number]) => number)[0];
}

function topManager(ofUnit: readonly StaffRow[], managers: Numbers, refused: Numbers): string | undefined {
  const inside = ofUnit.filter((row) => managers.has(row.employeeNumber) && !refused.has(row.employeeNumber));
  const numbers = new Set(inside.map((row) => row.employeeNumber));
  return inside
    .filter((row) => row.managerNumber === null || !numbers.has(row.managerNumber))
    .map((row) => row.employeeNumber)
    .sort()[0];
}

/** Two who say that they lead one unit: it happens on purpose, and more often by mistake, so it is said. */
export function checkLeaders(
  staff: readonly StaffRow[],
  day: LocalDate,
  column: (field: StaffField) => string | null,
): RowProblem[] {
  const first = new Map<string, StaffRow>();
  const problems: RowProblem[] = [];
  for (const row of staff) {
    if (row.leads !== true || !contains({ from: row.from ?? day, to: row.to }, day)) continue;
    const other = first.get(row.unitCode);
    if (other === undefined) first.set(row.unitCode, row);
    else if (other.employeeNumber !== row.employeeNumber) {
      const problem = { kind: 'several-leaders', unit: row.unitCode, otherRow: other.row } as const;
      problems.push(problemOn(row.row, column('leader'), 'warning', problem));
    }
  }
  return problems;
}

function groupByUnit(rows: readonly StaffRow[]): Map<string, StaffRow[]> {
  const units = new Map<string, StaffRow[]>();
  for (const row of rows) {
    const unit = units.get(row.unitCode);
    if (unit === undefined) units.set(row.unitCode, [row]);
    else unit.push(row);
  }
  return units;
}

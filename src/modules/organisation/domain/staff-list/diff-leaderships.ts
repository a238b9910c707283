import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { StaffChange } from './changes.ts';
import type { Covered } from './coverage.ts';
import { lastDay } from './diff-positions.ts';
import { decideLeaders } from './leaders.ts';
import type { CheckedStaffList } from './rows.ts';
import type { RegisteredLeadership, StaffRegister } from './staff-register.ts';

/**
 * Leaders of the units that the file covers, when the file says anything of leaders. A new leadership begins with the
 * position that comes with it, or on the day of the file: a nurse of ten years who is made leader has not led for ten.
 */
export function diffLeaderships(
  current: StaffRegister,
  file: CheckedStaffList,
  covered: Covered,
  asOf: LocalDate,
  positionChanges: readonly StaffChange[],
): { changes: StaffChange[]; unchanged: number } {
  const changes: StaffChange[] = [];
  let unchanged = 0;
  if (!file.fields.has('leader') && !file.fields.has('managerNumber')) return { changes, unchanged };

  const registered = new Map<string, RegisteredLeadership[]>();
  for (const leadership of current.leaderships) {
    const ofUnit = registered.get(leadership.unitCode);
    if (ofUnit === undefined) registered.set(leadership.unitCode, [leadership]);
    else ofUnit.push(leadership);
  }
  const newPositions = newPositionStarts(positionChanges);
  const leadersOf = decideLeaders(file.staff, asOf);

  for (const unitCode of new Set([...file.staff.map((row) => row.unitCode), ...registered.keys()])) {
    const leaders = leadersOf.get(unitCode) ?? [];
    const ofUnit = registered.get(unitCode) ?? [];
    const isNow = ({ period }: RegisteredLeadership) => period.to === null || period.to >= asOf;
    for (const employeeNumber of leaders) {
      const earlier = ofUnit.filter((one) => one.employeeNumber === employeeNumber);
      const now = earlier.find(isNow);
      if (now === undefined) {
        const begins = newPositions.get(JSON.stringify([unitCode, employeeNumber]));
        const from = earlier.length > 0 || begins === undefined || begins > asOf ? asOf : begins;
        changes.push({
          kind: 'leadership-added',
          leadership: { unitCode, employeeNumber, period: { from, to: null } },
        });
      } else if (now.period.to !== null && now.period.to <= asOf) {
        const { from, to } = now.period;
        changes.push({ kind: 'leadership-resumed', unitCode, employeeNumber, from, before: to, after: null });
      } else unchanged++;
    }
    if (!covered.unit(unitCode)) continue;
    for (const { employeeNumber, period } of ofUnit.filter(isNow)) {
      const { from, to: before } = period;
      if (leaders.includes(employeeNumber) || from > asOf || !covered.employee(employeeNumber)) continue;
      const after = lastDay(from, asOf);
      if (before === null || before > after)
        changes.push({ kind: 'leadership-ended', unitCode, employeeNumber, from, before, after });
    }
  }
  return { changes, unchanged };
}

function newPositionStarts(changes: readonly StaffChange[]): Map<string, LocalDate> {
  const starts = new Map<string, LocalDate>();
  for (const change of changes) {
    if (change.kind !== 'position-added') continue;
    const { unitCode, employeeNumber, period } = change.position;
    const key = JSON.stringify([unitCode, employeeNumber]);
    const known = starts.get(key);
    if (known === undefined || period.from < known) starts.set(key, period.from);
  }
  return starts;
}

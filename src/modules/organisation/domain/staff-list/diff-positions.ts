import type { PositionId } from '../../../../kernel/ids.ts';
import { addDays } from '../../../../kernel/local-date.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { StaffChange } from './changes.ts';
import type { Covered } from './coverage.ts';
import { changesIn, matchPositions } from './match-positions.ts';
import type { CheckedStaffList } from './rows.ts';
import type { RegisteredPosition, StaffRegister } from './staff-register.ts';
import type { StaffRow } from './staff-row.ts';

export type PositionDiff = {
  changes: StaffChange[];
  unchanged: number;
  ended: number;
  /** Positions that run on the day of the file, in the units that it covers: what `ended` is a share of. */
  running: number;
  /** Not in the file, but spared because of a row that could not be read. */
  spared: number;
};

export function diffPositions(
  current: StaffRegister,
  file: CheckedStaffList,
  covered: Covered,
  asOf: LocalDate,
  newPositionId: () => PositionId,
): PositionDiff {
  const diff: PositionDiff = { changes: [], unchanged: 0, ended: 0, running: 0, spared: 0 };
  const context = { asOf, hasTo: file.fields.has('to') };
  const registered = groupBy(current.positions, (position) => [
    position.employeeNumber,
    position.unitCode,
    position.code,
  ]);
  const listed = groupBy(file.staff, (row) => [row.employeeNumber, row.unitCode, row.positionCode]);
  const unmatched = new Set(current.positions);

  for (const [key, rows] of listed)
    for (const { row, position } of matchPositions(rows, registered.get(key) ?? [], context).matches) {
      if (position === undefined) {
        diff.changes.push({ kind: 'position-added', position: positionOf(row, asOf, newPositionId()) });
        continue;
      }
      unmatched.delete(position);
      const { employeeNumber, unitCode } = position;
      const changes = changesIn(row, position, context);
      if (changes.length === 0) diff.unchanged++;
      for (const change of changes)
        diff.changes.push({
          kind: 'position-changed',
          positionId: position.id,
          employeeNumber,
          unitCode,
          ...change,
        });
    }

  for (const position of current.positions) {
    const { id, employeeNumber, unitCode, period } = position;
    if (!runsOn(position, asOf)) continue;
    const isCovered = covered.unit(unitCode);
    if (isCovered) diff.running++;
    if (!unmatched.has(position)) continue;
    if (!isCovered || !covered.employee(employeeNumber)) {
      if (isCovered) diff.spared++;
      continue;
    }
    const after = lastDay(period.from, asOf);
    if (period.to !== null && period.to <= after) continue;
    diff.ended++;
    const before = period.to;
    diff.changes.push({ kind: 'position-ended', positionId: id, employeeNumber, unitCode, before, after });
  }
  return diff;
}

/** The day before the file, or the only day of what began that same day: a period has at least one. */
export function lastDay(from: LocalDate, asOf: LocalDate): LocalDate {
  const before = addDays(asOf, -1);
  return before < from ? from : before;
}

function runsOn({ period }: RegisteredPosition, day: LocalDate): boolean {
  return period.from <= day && (period.to === null || period.to >= day);
}

function positionOf(row: StaffRow, asOf: LocalDate, id: PositionId): RegisteredPosition {
  // Without a first day we know that it was held when the file was made, or on its last day if that was before.
  const from = row.from ?? (row.to !== null && row.to < asOf ? row.to : asOf);
  return {
    id,
    employeeNumber: row.employeeNumber,
    unitCode: row.unitCode,
    code: row.positionCode,
    title: row.positionTitle,
    sharePercent: row.sharePercent,
    period: { from, to: row.to },
  };
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => readonly unknown[],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = JSON.stringify(keyOf(value));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

import { assertNever } from '../../../../kernel/result.ts';
import { keyOf, leadershipKey, opened, undoChanges } from './changes.ts';
import type { Open, StaffChange } from './changes.ts';
import type { StaffRegister } from './staff-register.ts';

export type UndoConflict = {
  readonly change: StaffChange;
  /** Changed since the import, gone since, or something newer builds on it. */
  readonly reason: 'changed-since' | 'gone' | 'in-use';
};

/** Why an import can no longer be undone; empty when `undoChanges` gives exactly what was there before. */
export function findUndoConflicts(register: StaffRegister, changes: readonly StaffChange[]): UndoConflict[] {
  const open = opened(register);
  const conflicts: UndoConflict[] = [];
  for (const change of changes) {
    const { now, after } = compared(open, change);
    if (now === undefined) conflicts.push({ change, reason: 'gone' });
    else if (!sameContent(now, after)) conflicts.push({ change, reason: 'changed-since' });
  }
  if (conflicts.length > 0) return conflicts;

  const left = undoChanges(register, changes);
  const unitsInUse = new Set([
    ...left.units.map((unit) => unit.parentCode),
    ...[...left.positions, ...left.leaderships].map((one) => one.unitCode),
  ]);
  const employeesInUse = new Set([...left.positions, ...left.leaderships].map((one) => one.employeeNumber));
  return changes.flatMap((change): UndoConflict[] => {
    const inUse =
      (change.kind === 'unit-added' && unitsInUse.has(change.unit.code)) ||
      (change.kind === 'employee-added' && employeesInUse.has(change.employee.employeeNumber));
    return inUse ? [{ change, reason: 'in-use' }] : [];
  });
}

/** Equal in content; a change that has been stored and read may have its fields in another order. */
function sameContent(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    sameContent((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

/** What the register holds now where the change was made, and what the change left there. */
function compared(open: Open, change: StaffChange): { now: unknown; after: unknown } {
  switch (change.kind) {
    case 'unit-added':
      return { now: open.units.get(change.unit.code), after: change.unit };
    case 'employee-added':
      return { now: open.employees.get(change.employee.employeeNumber), after: change.employee };
    case 'position-added':
      return { now: open.positions.get(change.position.id), after: change.position };
    case 'leadership-added':
      return { now: open.leaderships.get(keyOf(change.leadership)), after: change.leadership };
    case 'unit-changed':
      return { now: open.units.get(change.unitCode)?.[change.field], after: change.after };
    case 'employee-changed':
      return { now: open.employees.get(change.employeeNumber)?.[change.field], after: change.after };
    case 'position-changed': {
      const position = open.positions.get(change.positionId);
      return {
        now: position === undefined ? undefined : { ...position, ...position.period }[change.field],
        after: change.after,
      };
    }
    case 'position-ended':
      return { now: open.positions.get(change.positionId)?.period.to, after: change.after };
    case 'leadership-ended':
    case 'leadership-resumed':
      return { now: open.leaderships.get(leadershipKey(change))?.period.to, after: change.after };
    default:
      return assertNever(change);
  }
}

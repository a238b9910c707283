import type { PositionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Period } from '../../../../kernel/period.ts';
import { assertNever } from '../../../../kernel/result.ts';
import type {
  RegisteredEmployee,
  RegisteredLeadership,
  RegisteredPosition,
  RegisteredUnit,
  StaffRegister,
} from './staff-register.ts';

/** One field of a value, as it was and as it becomes. */
type FieldChange<Value, Field extends keyof Value> = {
  [F in Field]: { readonly field: F; readonly before: Value[F]; readonly after: Value[F] };
}[Field];

export type PositionFields = Pick<RegisteredPosition, 'title' | 'sharePercent'> & Period;

export type PositionFieldChange = FieldChange<PositionFields, 'title' | 'sharePercent' | 'from' | 'to'>;

/** What an import does to the register. Each carries what it takes to do it, to undo it and to say it. */
export type StaffChange =
  | { readonly kind: 'unit-added'; readonly unit: RegisteredUnit }
  | ({ readonly kind: 'unit-changed'; readonly unitCode: string } & FieldChange<
      RegisteredUnit,
      'name' | 'parentCode' | 'service'
    >)
  | { readonly kind: 'employee-added'; readonly employee: RegisteredEmployee }
  | ({ readonly kind: 'employee-changed'; readonly employeeNumber: string } & FieldChange<
      RegisteredEmployee,
      'givenName' | 'familyName' | 'birthDate' | 'email'
    >)
  | { readonly kind: 'position-added'; readonly position: RegisteredPosition }
  | (PositionReference & { readonly kind: 'position-changed' } & PositionFieldChange)
  | (PositionReference & {
      /** The file no longer has it. */
      readonly kind: 'position-ended';
      readonly before: LocalDate | null;
      readonly after: LocalDate;
    })
  | { readonly kind: 'leadership-added'; readonly leadership: RegisteredLeadership }
  | ({ readonly kind: 'leadership-ended' } & LeadershipReference & {
        readonly before: LocalDate | null;
        readonly after: LocalDate;
      })
  | ({ readonly kind: 'leadership-resumed' } & LeadershipReference & {
        readonly before: LocalDate;
        readonly after: null;
      });

/** The id tells which; the rest tells a person which. */
type PositionReference = {
  readonly positionId: PositionId;
  readonly employeeNumber: string;
  readonly unitCode: string;
};
type LeadershipReference = {
  readonly unitCode: string;
  readonly employeeNumber: string;
  readonly from: LocalDate;
};

/** The register as it is when the changes have been made. @throws RangeError when they do not fit the register */
export function applyChanges(register: StaffRegister, changes: readonly StaffChange[]): StaffRegister {
  const open = opened(register);
  for (const change of changes) perform(open, change, 'apply');
  return closed(open);
}

/** The register as it was before the changes, exactly. @throws RangeError when they do not fit the register */
export function undoChanges(register: StaffRegister, changes: readonly StaffChange[]): StaffRegister {
  const open = opened(register);
  for (const change of changes.toReversed()) perform(open, change, 'undo');
  return closed(open);
}

/** The register by key; `changes` and `undo-conflicts` share it. */
export type Open = {
  units: Map<string, RegisteredUnit>;
  employees: Map<string, RegisteredEmployee>;
  positions: Map<string, RegisteredPosition>;
  leaderships: Map<string, RegisteredLeadership>;
};

export function opened(register: StaffRegister): Open {
  return {
    units: new Map(register.units.map((unit) => [unit.code, unit])),
    employees: new Map(register.employees.map((employee) => [employee.employeeNumber, employee])),
    positions: new Map(register.positions.map((position) => [position.id, position])),
    leaderships: new Map(register.leaderships.map((leadership) => [keyOf(leadership), leadership])),
  };
}

/** Maps keep the order in which keys came, so what was added last and is taken away leaves the order as it was. */
function closed(open: Open): StaffRegister {
  return {
    units: [...open.units.values()],
    employees: [...open.employees.values()],
    positions: [...open.positions.values()],
    leaderships: [...open.leaderships.values()],
  };
}

export function leadershipKey({ unitCode, employeeNumber, from }: LeadershipReference): string {
  return JSON.stringify([unitCode, employeeNumber, from]);
}

type Way = 'apply' | 'undo';

function perform(open: Open, change: StaffChange, way: Way): void {
  const value = (step: { before: unknown; after: unknown }) => (way === 'apply' ? step.after : step.before);
  const day = (step: { before: LocalDate | null; after: LocalDate | null }) =>
    way === 'apply' ? step.after : step.before;
  switch (change.kind) {
    case 'unit-added':
      return put(open.units, change.unit.code, change.unit, way);
    case 'employee-added':
      return put(open.employees, change.employee.employeeNumber, change.employee, way);
    case 'position-added':
      return put(open.positions, change.position.id, change.position, way);
    case 'leadership-added':
      return put(open.leaderships, keyOf(change.leadership), change.leadership, way);
    case 'unit-changed':
      return edit(open.units, change.unitCode, (unit) => ({ ...unit, [change.field]: value(change) }));
    case 'employee-changed':
      return edit(open.employees, change.employeeNumber, (old) => ({
        ...old,
        [change.field]: value(change),
      }));
    case 'position-changed':
      return edit(open.positions, change.positionId, (old) =>
        change.field === 'from' || change.field === 'to'
          ? { ...old, period: { ...old.period, [change.field]: value(change) } }
          : { ...old, [change.field]: value(change) },
      );
    case 'position-ended':
      return edit(open.positions, change.positionId, (old) => ({
        ...old,
        period: { ...old.period, to: day(change) },
      }));
    case 'leadership-ended':
    case 'leadership-resumed':
      return edit(open.leaderships, leadershipKey(change), (old) => ({
        ...old,
        period: { ...old.period, to: day(change) },
      }));
    default:
      assertNever(change);
  }
}

function put<Value>(values: Map<string, Value>, key: string, value: Value, way: Way): void {
  if (values.has(key) === (way === 'apply')) throw new RangeError(`Cannot ${way} the adding of ${key}`);
  if (way === 'apply') values.set(key, value);
  else values.delete(key);
}

function edit<Value>(values: Map<string, Value>, key: string, change: (old: Value) => Value): void {
  const old = values.get(key);
  if (old === undefined) throw new RangeError(`Nothing to change at ${key}`);
  values.set(key, change(old));
}

export function keyOf(leadership: RegisteredLeadership): string {
  return leadershipKey({ ...leadership, from: leadership.period.from });
}

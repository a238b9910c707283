import type { StaffChange } from './changes.ts';
import type { CheckedStaffList } from './rows.ts';
import { groupByEmployee } from './people.ts';
import type { ListedUnit } from './unit-tree.ts';
import type { RegisteredEmployee, StaffRegister } from './staff-register.ts';

export type Found = { changes: StaffChange[]; unchanged: number };

/** What the file says of a unit wins where it says something; units that it does not name stay as they are. */
export function diffUnits(current: StaffRegister, file: CheckedStaffList): Found {
  const registered = new Map(current.units.map((unit) => [unit.code, unit]));
  const changes: StaffChange[] = [];
  let unchanged = 0;
  for (const listed of parentsFirst(file)) {
    const before = registered.get(listed.code);
    if (before === undefined) {
      changes.push({ kind: 'unit-added', unit: { ...listed, name: listed.name ?? listed.code } });
      continue;
    }
    const found = (['name', 'parentCode', 'service'] as const).flatMap((field) => {
      const after = listed[field];
      if (after === null || after === before[field]) return [];
      return [
        { kind: 'unit-changed', unitCode: listed.code, field, before: before[field], after } as UnitChanged,
      ];
    });
    if (found.length === 0) unchanged++;
    changes.push(...found);
  }
  return { changes, unchanged };
}

type UnitChanged = Extract<StaffChange, { kind: 'unit-changed' }>;
type EmployeeChanged = Extract<StaffChange, { kind: 'employee-changed' }>;

/** In an order in which they can be stored one by one: no unit before the one it lies in. The tree has no circles. */
function parentsFirst(file: CheckedStaffList): ListedUnit[] {
  const byCode = new Map(file.units.map((unit) => [unit.code, unit]));
  const ordered = new Set<ListedUnit>();
  for (const unit of file.units) {
    const path: ListedUnit[] = [];
    for (
      let at: ListedUnit | undefined = unit;
      at !== undefined && !ordered.has(at);
      at = byCode.get(at.parentCode ?? '')
    )
      path.push(at);
    for (const step of path.toReversed()) ordered.add(step);
  }
  return [...ordered];
}

/** An employee who is not in the file is not removed: the positions end, the person has been here. */
export function diffEmployees(current: StaffRegister, file: CheckedStaffList): Found {
  const registered = new Map(current.employees.map((employee) => [employee.employeeNumber, employee]));
  const changes: StaffChange[] = [];
  let unchanged = 0;
  for (const [employeeNumber, rows] of groupByEmployee(file.staff)) {
    const [first] = rows;
    if (first === undefined) continue;
    const listed: RegisteredEmployee = {
      employeeNumber,
      givenName: first.givenName,
      familyName: first.familyName,
      birthDate: rows.find((row) => row.birthDate !== null)?.birthDate ?? null,
      email: rows.find((row) => row.email !== null)?.email ?? null,
    };
    const before = registered.get(employeeNumber);
    if (before === undefined) {
      changes.push({ kind: 'employee-added', employee: listed });
      continue;
    }
    const found = (['givenName', 'familyName', 'birthDate', 'email'] as const).flatMap((field) => {
      const after = listed[field];
      if (after === null || after === before[field]) return [];
      return [
        { kind: 'employee-changed', employeeNumber, field, before: before[field], after } as EmployeeChanged,
      ];
    });
    if (found.length === 0) unchanged++;
    changes.push(...found);
  }
  return { changes, unchanged };
}

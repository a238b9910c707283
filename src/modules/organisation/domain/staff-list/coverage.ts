import type { CheckedStaffList } from './rows.ts';
import type { StaffRegister } from './staff-register.ts';

/** Which part of the register a file speaks for: what is there and not in the file has ended. */
export type Coverage = 'units-in-file' | 'whole-municipality';

export type Covered = {
  unit: (unitCode: string) => boolean;
  /** False for those who stand in a row that could not be read: the file has them, we do not know how. */
  employee: (employeeNumber: string) => boolean;
};

/**
 * A row that was left out must not look like a person who has left. One that names an employee protects that
 * employee; one that names only a unit protects all in it; one that names neither protects everybody.
 */
export function whatIsCovered(current: StaffRegister, file: CheckedStaffList, coverage: Coverage): Covered {
  const protectedEmployees = new Set(file.leftOut.flatMap((row) => row.employeeNumber ?? []));
  const anonymous = file.leftOut.filter((row) => row.employeeNumber === null);
  const protectedUnits = new Set(anonymous.flatMap((row) => row.unitCode ?? []));
  const nobodyIsSafe = anonymous.some((row) => row.unitCode === null);
  const units = new Set(
    coverage === 'whole-municipality'
      ? current.units.map((unit) => unit.code)
      : [...file.staff, ...file.leftOut].flatMap((row) => row.unitCode ?? []),
  );
  return {
    unit: (unitCode) => !nobodyIsSafe && units.has(unitCode) && !protectedUnits.has(unitCode),
    employee: (employeeNumber) => !protectedEmployees.has(employeeNumber),
  };
}

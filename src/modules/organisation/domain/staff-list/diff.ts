import type { PositionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { StaffChange } from './changes.ts';
import { whatIsCovered } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { diffLeaderships } from './diff-leaderships.ts';
import { diffPositions } from './diff-positions.ts';
import { diffEmployees, diffUnits } from './diff-units.ts';
import type { CheckedStaffList } from './rows.ts';
import type { StaffRegister } from './staff-register.ts';

export type DiffOptions = {
  readonly today: LocalDate;
  /** The day that the file tells of, when it is not today. */
  readonly asOf?: LocalDate;
  /** `units-in-file` when nothing is said: a list of one unit must not end the positions of another. */
  readonly coverage?: Coverage;
  /** Called once for each position that is added. */
  readonly newPositionId: () => PositionId;
};

export type ChangeCount = {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
};

/** What a person should think over before accepting. */
export type DiffWarning =
  | {
      readonly kind: 'many-endings';
      readonly ended: number;
      readonly running: number;
      readonly percent: number;
    }
  | { readonly kind: 'endings-withheld'; readonly positions: number }
  | { readonly kind: 'units-not-in-file'; readonly unitCodes: readonly string[] };

export type StaffDiff = {
  /** In the order in which they can be made: units from the top, employees, positions, leaders. */
  readonly changes: readonly StaffChange[];
  readonly count: {
    readonly units: ChangeCount;
    readonly employees: ChangeCount;
    readonly positions: ChangeCount;
    readonly leaderships: ChangeCount;
  };
  readonly warnings: readonly DiffWarning[];
};

const manyEndings = 0.2;

/**
 * What importing the file would do. The same file again gives no changes. Units, employees and fields that the file
 * does not have are left as they are; positions end only in units that the file covers.
 */
export function diffStaffList(
  current: StaffRegister,
  file: CheckedStaffList,
  options: DiffOptions,
): StaffDiff {
  const asOf = options.asOf ?? options.today;
  const coverage = options.coverage ?? 'units-in-file';
  const covered = whatIsCovered(current, file, coverage);
  const units = diffUnits(current, file);
  const employees = diffEmployees(current, file);
  const positions = diffPositions(current, file, covered, asOf, options.newPositionId);
  const leaderships = diffLeaderships(current, file, covered, asOf, positions.changes);

  const warnings: DiffWarning[] = [];
  const { ended, running, spared } = positions;
  if (ended > running * manyEndings)
    warnings.push({ kind: 'many-endings', ended, running, percent: Math.round((100 * ended) / running) });
  if (spared > 0) warnings.push({ kind: 'endings-withheld', positions: spared });
  const elsewhere = unitsWithStaffElsewhere(current, file, asOf);
  if (elsewhere.length > 0) warnings.push({ kind: 'units-not-in-file', unitCodes: elsewhere });

  return {
    changes: [...units.changes, ...employees.changes, ...positions.changes, ...leaderships.changes],
    count: {
      units: counted(units, (change) => change.unitCode),
      employees: counted(employees, (change) => change.employeeNumber),
      positions: counted(positions, (change) => change.positionId),
      leaderships: counted(leaderships, (change) => `${change.unitCode} ${change.employeeNumber}`),
    },
    warnings,
  };
}

/** Units where people work today, and of which the file has no row. */
function unitsWithStaffElsewhere(current: StaffRegister, file: CheckedStaffList, asOf: LocalDate): string[] {
  const named = new Set([...file.staff, ...file.leftOut].flatMap((row) => row.unitCode ?? []));
  const staffed = current.positions
    .filter(({ period }) => period.from <= asOf && (period.to === null || period.to >= asOf))
    .map((position) => position.unitCode);
  return [...new Set(staffed)].filter((code) => !named.has(code)).sort();
}

type Keys = { unitCode: string; employeeNumber: string; positionId: string };

/** Two fields changed in one position are one changed position. */
function counted(
  found: { changes: readonly StaffChange[]; unchanged: number },
  keyOf: (change: Keys) => string,
): ChangeCount {
  const changed = new Set<string>();
  let added = 0;
  let ended = 0;
  for (const change of found.changes) {
    if (change.kind.endsWith('-added')) added++;
    else if (change.kind.endsWith('-ended')) ended++;
    else changed.add(keyOf(change as unknown as Keys));
  }
  return { added, changed: changed.size, ended, unchanged: found.unchanged };
}

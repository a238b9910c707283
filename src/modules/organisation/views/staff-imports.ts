import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { StaffImportId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import {
  type Confidence,
  guessMapping,
  headerFingerprint,
  missingFields,
  type RowProblem,
  type StaffChange,
  type StaffField,
} from '../domain/staff-list/index.ts';
import {
  countChanges,
  findRememberedMapping,
  findStaffImport,
  listStaffImports,
  namesInChanges,
  pageOfChanges,
  pageOfProblems,
  readKeptTable,
  type ReadingNotes,
  type StaffImport,
} from '../store/staff-imports.ts';

export type { StaffImport } from '../store/staff-imports.ts';

const NEWEST = 20;
export const ROWS_ON_A_PAGE = 50;

export function viewStaffImports(
  actor: Actor,
  municipality: MunicipalityCode,
  { db }: Platform,
): Promise<readonly StaffImport[]> {
  requireAccess(actor, organisationAccess, 'import-staff', { municipality }, 'competence-adviser');
  return db.read(actor, (tx) => listStaffImports(tx, municipality, NEWEST));
}

/** The kinds of change, as somebody who looks through them would group them. */
export const CHANGE_GROUPS = {
  added: ['unit-added', 'employee-added', 'position-added', 'leadership-added', 'leadership-resumed'],
  changed: ['unit-changed', 'employee-changed', 'position-changed'],
  ended: ['position-ended', 'leadership-ended'],
} as const satisfies Record<string, readonly StaffChange['kind'][]>;
export type ChangeGroup = keyof typeof CHANGE_GROUPS;
const GROUPS = Object.keys(CHANGE_GROUPS) as ChangeGroup[];

export type ColumnChoice = {
  readonly headers: readonly string[];
  /** The first values of each column, so that one can see what it holds. */
  readonly samples: readonly (readonly string[])[];
  readonly confidence: { readonly [Field in StaffField]?: Confidence };
  readonly missing: readonly StaffField[];
  readonly notes: ReadingNotes;
};

/** A change with what people call the one it is about and where. */
export type NamedChange = {
  readonly change: StaffChange;
  readonly who: string | null;
  readonly where: string | null;
};

export type StaffImportView = {
  readonly found: StaffImport;
  /** Null once it is decided: the list itself is gone then. */
  readonly columns: ColumnChoice | null;
  readonly problems: readonly RowProblem[];
  readonly changes: readonly NamedChange[];
  /** The group of changes that is shown, and how many each holds. */
  readonly group: ChangeGroup;
  readonly groupSizes: Readonly<Record<ChangeGroup, number>>;
};

export async function viewStaffImport(
  actor: Actor,
  ask: { importId: StaffImportId; group: ChangeGroup | null; changesPage: number; problemsPage: number },
  { db }: Platform,
): Promise<StaffImportView> {
  return db.read(actor, async (tx) => {
    const found = await findStaffImport(tx, ask.importId);
    if (found === undefined) throw new NotFound('staff import');
    requireAccess(actor, organisationAccess, 'import-staff', found, 'competence-adviser');
    const pageAt = (page: number) => ({ limit: ROWS_ON_A_PAGE, offset: (page - 1) * ROWS_ON_A_PAGE });
    const groupSizes = await countChangeGroups(tx, ask.importId);
    // Without a wish the first group that holds something is shown.
    const group = ask.group ?? GROUPS.find((one) => groupSizes[one] > 0) ?? 'added';
    const [kept, pageRows, problems] = await Promise.all([
      readKeptTable(tx, ask.importId),
      pageOfChanges(tx, ask.importId, CHANGE_GROUPS[group], pageAt(ask.changesPage)),
      pageOfProblems(tx, ask.importId, pageAt(ask.problemsPage)),
    ]);
    const changes = await named(tx, found, pageRows);
    if (kept === undefined) return { found, columns: null, problems, changes, group, groupSizes };
    const { table, notes } = kept;
    const remembered = await findRememberedMapping(tx, found.municipality, headerFingerprint(table.headers));
    return {
      found,
      problems,
      changes,
      group,
      groupSizes,
      columns: {
        headers: table.headers,
        samples: table.headers.map((_, column) => firstValues(table.rows, column)),
        confidence: guessMapping(table.headers, remembered, table.rows).confidence,
        missing: missingFields(found.mapping),
        notes,
      },
    };
  });
}

async function named(
  tx: ReadTx,
  found: StaffImport,
  changes: readonly StaffChange[],
): Promise<NamedChange[]> {
  const about = changes.map((change) => ({ change, ...keysOf(change) }));
  const names = await namesInChanges(tx, found, {
    employees: about.flatMap((one) => one.employee ?? []),
    units: about.flatMap((one) => one.unit ?? []),
  });
  return about.map(({ change, employee, unit }) => ({
    change,
    who: (employee && names.employees.get(employee)) ?? null,
    where: (unit && names.units.get(unit)) ?? null,
  }));
}

function keysOf(change: StaffChange): { employee?: string; unit?: string } {
  switch (change.kind) {
    case 'unit-added':
      return { unit: change.unit.code };
    case 'unit-changed':
      return { unit: change.unitCode };
    case 'employee-added':
      return { employee: change.employee.employeeNumber };
    case 'employee-changed':
      return { employee: change.employeeNumber };
    case 'position-added':
      return { employee: change.position.employeeNumber, unit: change.position.unitCode };
    case 'leadership-added':
      return { employee: change.leadership.employeeNumber, unit: change.leadership.unitCode };
    case 'position-changed':
    case 'position-ended':
    case 'leadership-ended':
    case 'leadership-resumed':
      return { employee: change.employeeNumber, unit: change.unitCode };
    default:
      return assertNever(change);
  }
}

async function countChangeGroups(tx: ReadTx, id: StaffImportId): Promise<Record<ChangeGroup, number>> {
  const counts = await countChanges(tx, id);
  const sizeOf = (group: ChangeGroup) =>
    CHANGE_GROUPS[group].reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  return { added: sizeOf('added'), changed: sizeOf('changed'), ended: sizeOf('ended') };
}

const MOST_PROBLEMS = 200_000;

/** Every problem of the list, to take along to whoever can put the rows right. */
export function viewAllProblems(
  actor: Actor,
  importId: StaffImportId,
  { db }: Platform,
): Promise<readonly RowProblem[]> {
  return db.read(actor, async (tx) => {
    const found = await findStaffImport(tx, importId);
    if (found === undefined) throw new NotFound('staff import');
    requireAccess(actor, organisationAccess, 'import-staff', found, 'competence-adviser');
    return pageOfProblems(tx, importId, { limit: MOST_PROBLEMS, offset: 0 });
  });
}

function firstValues(rows: readonly { readonly cells: readonly string[] }[], column: number): string[] {
  const values = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const cell = row.cells[column]?.trim() ?? '';
    if (cell !== '') values.add(cell);
    if (values.size === 3) break;
  }
  return [...values];
}

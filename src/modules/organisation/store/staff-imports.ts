import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sql } from 'kysely';
import type { PersonId, StaffImportId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type {
  ColumnMapping,
  Coverage,
  DiffWarning,
  RememberedMapping,
  RowProblem,
  StaffChange,
  StaffDiff,
  StaffTable,
} from '../domain/staff-list/index.ts';

/** What the reader noticed about the file, beside the table itself. */
export type ReadingNotes = { headerRow: number; sheet: string | null; otherSheets: readonly string[] };
export type KeptTable = { table: StaffTable; notes: ReadingNotes };

export type StaffImportSummary = {
  counts: StaffDiff['count'];
  warnings: readonly DiffWarning[];
  rows: number;
  errors: number;
  warningsInRows: number;
};

export type StaffImport = {
  id: StaffImportId;
  municipality: MunicipalityCode;
  fileName: string;
  asOf: LocalDate;
  coverage: Coverage;
  mapping: ColumnMapping;
  status: 'reading' | 'ready' | 'accepted' | 'undone' | 'discarded';
  summary: StaffImportSummary | null;
  comparedWith: RegisterMark | null;
  uploadedBy: PersonId | null;
  uploadedAt: Date;
  decidedAt: Date | null;
  undoneAt: Date | null;
};

const columns = [
  'id',
  'municipality_code as municipality',
  'file_name as fileName',
  'as_of as asOf',
  'coverage',
  'mapping',
  'status',
  'summary',
  'compared_with as comparedWith',
  'uploaded_by as uploadedBy',
  'uploaded_at as uploadedAt',
  'decided_at as decidedAt',
  'undone_at as undoneAt',
] as const;

export async function listStaffImports(
  tx: ReadTx,
  municipality: MunicipalityCode,
  limit: number,
): Promise<StaffImport[]> {
  const rows = await tx
    .selectFrom('staff_import')
    .select(columns)
    .where('municipality_code', '=', municipality)
    .where('status', '<>', 'discarded')
    .orderBy('uploaded_at', 'desc')
    .limit(limit)
    .execute();
  return rows as StaffImport[];
}

export async function findStaffImport(tx: ReadTx, id: StaffImportId): Promise<StaffImport | undefined> {
  return (await tx.selectFrom('staff_import').select(columns).where('id', '=', id).executeTakeFirst()) as
    | StaffImport
    | undefined;
}

/** Holds the import and the municipality's register: two imports of one municipality are decided one after the other. */
export async function lockStaffImport(tx: Tx, id: StaffImportId): Promise<StaffImport | undefined> {
  const found = (await tx
    .selectFrom('staff_import')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()) as StaffImport | undefined;
  if (found !== undefined) {
    await sql`select pg_advisory_xact_lock(hashtext('staff-register'), hashtext(${found.municipality}))`.execute(
      tx,
    );
  }
  return found;
}

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export async function packTable(kept: KeptTable): Promise<Buffer> {
  return pack(JSON.stringify(kept), { level: 3 });
}

export async function readKeptTable(tx: ReadTx, id: StaffImportId): Promise<KeptTable | undefined> {
  const row = await tx
    .selectFrom('staff_import')
    .select('packed_table')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.packed_table) return undefined;
  return JSON.parse((await unpack(row.packed_table)).toString('utf8')) as KeptTable;
}

export async function addStaffImport(
  tx: Tx,
  row: Pick<
    StaffImport,
    'id' | 'municipality' | 'fileName' | 'asOf' | 'coverage' | 'mapping' | 'uploadedBy'
  > & {
    sha256: string;
    packed: Buffer;
  },
): Promise<void> {
  await tx
    .insertInto('staff_import')
    .values({
      id: row.id,
      municipality_code: row.municipality,
      file_name: row.fileName,
      file_sha256: row.sha256,
      packed_table: row.packed,
      as_of: row.asOf,
      coverage: row.coverage,
      mapping: JSON.stringify(row.mapping),
      status: 'reading',
      uploaded_by: row.uploadedBy,
    })
    .execute();
}

/** A new choice of columns, day or coverage: the comparison has to be made again. */
export async function setImportChoices(
  tx: Tx,
  id: StaffImportId,
  choices: Pick<StaffImport, 'mapping' | 'asOf' | 'coverage'>,
): Promise<void> {
  await tx
    .updateTable('staff_import')
    .set({
      mapping: JSON.stringify(choices.mapping),
      as_of: choices.asOf,
      coverage: choices.coverage,
      status: 'reading',
      summary: null,
    })
    .where('id', '=', id)
    .where('status', 'in', ['reading', 'ready'])
    .execute();
}

const PARCEL = 5000;

/** Keeps a comparison: its problems and changes one row each, so that they can be shown in pages. */
export async function saveComparison(
  tx: Tx,
  found: StaffImport,
  comparison: {
    problems: readonly RowProblem[];
    changes: readonly StaffChange[];
    summary: StaffImportSummary;
  },
  comparedWith: RegisterMark | null,
): Promise<void> {
  await tx.deleteFrom('staff_import_problem').where('import_id', '=', found.id).execute();
  await tx.deleteFrom('staff_import_change').where('import_id', '=', found.id).execute();
  for (let start = 0; start < comparison.problems.length; start += PARCEL) {
    const rows = comparison.problems.slice(start, start + PARCEL);
    await sql`insert into staff_import_problem (import_id, sequence, municipality_code, severity, problem)
      select ${found.id}, ${start} + ordinality, ${found.municipality}, value ->> 'severity', value
      from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality`.execute(tx);
  }
  for (let start = 0; start < comparison.changes.length; start += PARCEL) {
    const rows = comparison.changes.slice(start, start + PARCEL);
    await sql`insert into staff_import_change (import_id, sequence, municipality_code, kind, change)
      select ${found.id}, ${start} + ordinality, ${found.municipality}, value ->> 'kind', value
      from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality`.execute(tx);
  }
  await tx
    .updateTable('staff_import')
    .set({ status: 'ready', summary: JSON.stringify(comparison.summary), compared_with: comparedWith })
    .where('id', '=', found.id)
    .execute();
}

/** Which register it is: an import's id, or one made from it. As long as the mark is the same, so is the register. */
export type RegisterMark = StaffImportId;

/**
 * The mark that the newest decision has set, accepted or undone. An import sets one when it is accepted and another when
 * it is undone: the register is not then what it was.
 */
export async function newestDecision(
  tx: ReadTx,
  municipality: MunicipalityCode,
): Promise<RegisterMark | null> {
  const row = await tx
    .selectFrom('staff_import')
    .select(
      sql<RegisterMark>`case when undone_at is null then id else md5('undone ' || id)::uuid end`.as('mark'),
    )
    .where('municipality_code', '=', municipality)
    .where('status', 'in', ['accepted', 'undone'])
    .orderBy(sql`coalesce(undone_at, decided_at) desc`)
    .limit(1)
    .executeTakeFirst();
  return row?.mark ?? null;
}

export async function readChanges(tx: ReadTx, id: StaffImportId): Promise<StaffChange[]> {
  const rows = await tx
    .selectFrom('staff_import_change')
    .select('change')
    .where('import_id', '=', id)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => row.change as StaffChange);
}

export async function pageOfChanges(
  tx: ReadTx,
  id: StaffImportId,
  kinds: readonly StaffChange['kind'][],
  page: { limit: number; offset: number },
): Promise<StaffChange[]> {
  const rows = await tx
    .selectFrom('staff_import_change')
    .select('change')
    .where('import_id', '=', id)
    .where(sql<boolean>`kind = any(${kinds}::text[])`)
    .orderBy('sequence')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => row.change as StaffChange);
}

/**
 * What people call those that the changes know by number and code: from the register, and from the list itself for
 * those who are new in it.
 */
export async function namesInChanges(
  tx: ReadTx,
  found: Pick<StaffImport, 'id' | 'municipality'>,
  keys: { employees: readonly string[]; units: readonly string[] },
): Promise<{ employees: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> }> {
  const [employees, units] = await Promise.all([
    sql<{ key: string; name: string }>`
      select employee_number as key, given_name || ' ' || family_name as name from employee
      where municipality_code = ${found.municipality} and employee_number = any(${keys.employees}::text[])
      union all
      select change -> 'employee' ->> 'employeeNumber', (change -> 'employee' ->> 'givenName') || ' ' || (change -> 'employee' ->> 'familyName')
      from staff_import_change where import_id = ${found.id} and kind = 'employee-added'
        and change -> 'employee' ->> 'employeeNumber' = any(${keys.employees}::text[])`.execute(tx),
    sql<{ key: string; name: string }>`
      select code as key, name from unit
      where municipality_code = ${found.municipality} and code = any(${keys.units}::text[])
      union all
      select change -> 'unit' ->> 'code', change -> 'unit' ->> 'name'
      from staff_import_change where import_id = ${found.id} and kind = 'unit-added'
        and change -> 'unit' ->> 'code' = any(${keys.units}::text[])`.execute(tx),
  ]);
  const byKey = (rows: readonly { key: string; name: string }[]) =>
    new Map(rows.map((row) => [row.key, row.name]));
  return { employees: byKey(employees.rows), units: byKey(units.rows) };
}

export async function countChanges(tx: ReadTx, id: StaffImportId): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('staff_import_change')
    .select(['kind', sql<number>`count(*)::integer`.as('size')])
    .where('import_id', '=', id)
    .groupBy('kind')
    .execute();
  return new Map(rows.map((row) => [row.kind, row.size]));
}

export async function pageOfProblems(
  tx: ReadTx,
  id: StaffImportId,
  page: { limit: number; offset: number },
): Promise<RowProblem[]> {
  const rows = await tx
    .selectFrom('staff_import_problem')
    .select('problem')
    .where('import_id', '=', id)
    .orderBy('sequence')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => row.problem as RowProblem);
}

export async function decideStaffImport(
  tx: Tx,
  id: StaffImportId,
  status: 'accepted' | 'discarded',
  at: Date,
): Promise<void> {
  await tx
    .updateTable('staff_import')
    .set({ status, decided_at: at, packed_table: null })
    .where('id', '=', id)
    .execute();
}

export async function markUndone(tx: Tx, id: StaffImportId, at: Date): Promise<void> {
  await tx
    .updateTable('staff_import')
    .set({ status: 'undone', undone_at: at })
    .where('id', '=', id)
    .execute();
}

export async function findRememberedMapping(
  tx: ReadTx,
  municipality: MunicipalityCode,
  fingerprint: string,
): Promise<RememberedMapping | undefined> {
  const row = await tx
    .selectFrom('staff_mapping')
    .select('mapping')
    .where('municipality_code', '=', municipality)
    .where('header_fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return row?.mapping as RememberedMapping | undefined;
}

export async function saveRememberedMapping(
  tx: Tx,
  municipality: MunicipalityCode,
  remembered: RememberedMapping,
): Promise<void> {
  const mapping = JSON.stringify(remembered);
  await tx
    .insertInto('staff_mapping')
    .values({ municipality_code: municipality, header_fingerprint: remembered.fingerprint, mapping })
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_code', 'header_fingerprint'])
        .doUpdateSet({ mapping, saved_at: sql`now()` }),
    )
    .execute();
}

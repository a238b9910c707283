import { type Insertable, sql } from 'kysely';
import { NotFound } from '../../../access/index.ts';
import type { CohortId, ProgrammeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { CohortTable } from '../../../platform/database/tables.ts';
import type { CohortKind, CohortStatus } from '../domain/cohort-status.ts';

export type MunicipalityOfCohort = { readonly code: MunicipalityCode; readonly name: string };

export type CohortRecord = {
  readonly id: CohortId;
  readonly programme: ProgrammeId;
  readonly programmeCode: string;
  readonly programmeName: Localised;
  /** As the programme room keeps it. */
  readonly pace: unknown;
  readonly name: string;
  readonly kind: CohortKind;
  readonly status: CohortStatus;
  readonly place: string;
  readonly seats: { readonly min: number; readonly max: number };
  readonly startsOn: LocalDate;
  readonly leadMunicipality: MunicipalityCode | null;
  readonly municipalities: readonly MunicipalityOfCohort[];
  /** How many are enrolled; null when the reader has no part in the class beyond a question asked. */
  readonly enrolled: number | null;
};

function selectCohorts(tx: ReadTx) {
  return tx
    .selectFrom('cohort as c')
    .innerJoin('programme as p', 'p.id', 'c.programme_id')
    .select([
      'c.id',
      'c.programme_id',
      'p.code as programme_code',
      'p.name as programme_name',
      sql<unknown>`p.content -> 'pace'`.as('pace'),
      'c.name',
      'c.kind',
      'c.status',
      'c.place',
      'c.seats_min',
      'c.seats_max',
      'c.starts_on',
      'c.lead_municipality_code',
    ])
    .select(
      sql<MunicipalityOfCohort[]>`(
        select coalesce(json_agg(json_build_object('code', m.code, 'name', m.name) order by m.name collate "nb-NO-x-icu"), '[]')
        from cohort_municipality cm join municipality m on m.code = cm.municipality_code
        where cm.cohort_id = c.id)`.as('municipalities'),
    );
}

type CohortRow = Awaited<ReturnType<ReturnType<typeof selectCohorts>['executeTakeFirstOrThrow']>>;

function cohortOf(row: CohortRow & { enrolled: number | null }): CohortRecord {
  return {
    id: row.id,
    programme: row.programme_id,
    programmeCode: row.programme_code,
    programmeName: row.programme_name as Localised,
    pace: row.pace,
    name: row.name,
    kind: row.kind,
    status: row.status,
    place: row.place,
    seats: { min: row.seats_min, max: row.seats_max },
    startsOn: row.starts_on,
    leadMunicipality: row.lead_municipality_code,
    municipalities: row.municipalities,
    enrolled: row.enrolled,
  };
}

export async function findCohort(tx: ReadTx, id: CohortId): Promise<CohortRecord | undefined> {
  const row = await selectCohorts(tx)
    .select(sql<number | null>`(select s.enrolled from scope.cohort_sizes(array[c.id]) s)`.as('enrolled'))
    .where('c.id', '=', id)
    .executeTakeFirst();
  return row && cohortOf(row);
}

/** @throws NotFound when there is no such class, or none that the actor may know of */
export async function getCohort(tx: ReadTx, id: CohortId): Promise<CohortRecord> {
  const cohort = await findCohort(tx, id);
  if (cohort === undefined) throw new NotFound('cohort');
  return cohort;
}

/** The classes with these ids that the actor may see. */
export async function findCohorts(tx: ReadTx, ids: readonly CohortId[]): Promise<readonly CohortRecord[]> {
  if (ids.length === 0) return [];
  const rows = await selectCohorts(tx)
    .select(sql<null>`null`.as('enrolled'))
    .where('c.id', '=', sql<CohortId>`any(${ids}::uuid[])`)
    .execute();
  return rows.map(cohortOf);
}

export type ListedCohortRecord = CohortRecord & {
  readonly nextGathering: LocalDate | null;
  /** Enrolled without an approval, as far as the reader may see participants. */
  readonly lackingApproval: number;
};

/** Every class that the actor may see, the newest first. */
export async function listCohorts(tx: ReadTx, today: LocalDate): Promise<readonly ListedCohortRecord[]> {
  const [rows, sizes] = await Promise.all([
    selectCohorts(tx)
      .select([
        sql<LocalDate | null>`(select min(g.starts_on) from gathering g
          where g.cohort_id = c.id and g.cancelled_at is null and g.ends_on >= ${today})`.as(
          'next_gathering',
        ),
        sql<number>`(select count(*) from participant e left join manager_approval a on a.participant_id = e.id
          where e.cohort_id = c.id and e.status = 'enrolled' and a.status is distinct from 'approved')`.as(
          'lacking',
        ),
      ])
      .orderBy('c.starts_on', 'desc')
      .orderBy('c.name')
      .execute(),
    sql<{ cohort_id: CohortId; enrolled: number }>`
      select s.cohort_id, s.enrolled from scope.cohort_sizes(array(select c.id from cohort c)) s`.execute(tx),
  ]);
  const enrolled = new Map(sizes.rows.map((row) => [row.cohort_id, row.enrolled]));
  return rows.map((row) => ({
    ...cohortOf({ ...row, enrolled: enrolled.get(row.id) ?? 0 }),
    nextGathering: row.next_gathering,
    lackingApproval: row.lacking,
  }));
}

/**
 * The class, held until the transaction ends, so that who is in it and what state it is in cannot change meanwhile.
 *
 * @throws NotFound when there is none that the actor may change
 */
export async function lockCohort(
  tx: Tx,
  id: CohortId,
): Promise<{
  id: CohortId;
  name: string;
  status: CohortStatus;
  seats: { min: number; max: number };
  municipalities: readonly MunicipalityCode[];
}> {
  const [row, municipalities] = await Promise.all([
    tx
      .selectFrom('cohort')
      .select(['id', 'name', 'status', 'seats_min', 'seats_max'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
    tx.selectFrom('cohort_municipality').select('municipality_code').where('cohort_id', '=', id).execute(),
  ]);
  if (row === undefined) throw new NotFound('cohort');
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    seats: { min: row.seats_min, max: row.seats_max },
    municipalities: municipalities.map((one) => one.municipality_code),
  };
}

export async function insertCohort(
  tx: Tx,
  cohort: Insertable<CohortTable>,
  municipalities: readonly MunicipalityCode[],
): Promise<void> {
  await tx.insertInto('cohort').values(cohort).execute();
  await addMunicipalities(tx, cohort.id, municipalities);
}

export async function isMunicipality(tx: ReadTx, code: MunicipalityCode): Promise<boolean> {
  const row = await tx.selectFrom('municipality').select('code').where('code', '=', code).executeTakeFirst();
  return row !== undefined;
}

export async function addMunicipalities(
  tx: Tx,
  cohort: CohortId,
  municipalities: readonly MunicipalityCode[],
): Promise<void> {
  await sql`insert into cohort_municipality (cohort_id, municipality_code)
    select ${cohort}, unnest(${municipalities}::text[]) on conflict do nothing`.execute(tx);
}

export async function saveCancelled(tx: Tx, id: CohortId, reason: string): Promise<void> {
  await tx
    .updateTable('cohort')
    .set({ status: 'cancelled', cancel_reason: reason })
    .where('id', '=', id)
    .execute();
}

/** Why the class was called off; undefined when it was not. */
export async function findCancelReason(tx: ReadTx, id: CohortId): Promise<string | undefined> {
  const row = await tx
    .selectFrom('cohort')
    .select('cancel_reason as reason')
    .where('id', '=', id)
    .where('status', '=', 'cancelled')
    .executeTakeFirst();
  return row?.reason;
}

export async function saveStatus(tx: Tx, id: CohortId, status: CohortStatus): Promise<void> {
  await tx.updateTable('cohort').set({ status }).where('id', '=', id).execute();
}

import { sql } from 'kysely';
import type { ApplicationId, EmployeeId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';

/** Somebody on the staff list who leads a unit, and so can be asked to approve. */
export type PossibleManager = {
  readonly employee: EmployeeId;
  readonly person: PersonId | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly leads: readonly string[];
};

export const MANAGERS_SHOWN = 25;

/** Leaders of the municipality by name, without the applicant. */
export async function listPossibleManagers(
  tx: ReadTx,
  ask: {
    codes: readonly MunicipalityCode[];
    query: string;
    day: LocalDate;
    applicant: PersonId;
    /** Only this one, when the choice has been made. */
    employee?: EmployeeId;
  },
): Promise<readonly PossibleManager[]> {
  const words = ask.query
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  const { rows } = await sql<PossibleManager>`
    with led as (
      select l.employee_id, array_agg(distinct u.name order by u.name) as leads
      from unit_leadership l join unit u on u.id = l.unit_id
      where l.municipality_code = any (${ask.codes}::text[])
        and l.valid_from <= ${ask.day} and (l.valid_to is null or l.valid_to >= ${ask.day})
      group by l.employee_id
    )
    select e.id as employee, e.person_id as person, e.given_name as "givenName", e.family_name as "familyName",
      nullif(trim(lower(e.email)), '') as email, l.leads
    from employee e join led l on l.employee_id = e.id
    where e.person_id is distinct from ${ask.applicant}::uuid
      and (${ask.employee ?? null}::uuid is null or e.id = ${ask.employee ?? null}::uuid)
      and concat_ws(' ', e.given_name, e.family_name, array_to_string(l.leads, ' ')) ilike all (${words}::text[])
    order by e.family_name collate "nb-NO-x-icu", e.given_name collate "nb-NO-x-icu", e.id
    limit ${MANAGERS_SHOWN + 1}`.execute(tx);
  return rows;
}

export type StoredApproval = {
  readonly status: 'asked' | 'approved' | 'declined';
  readonly manager: PersonId | null;
  readonly reason: string;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
};

export async function findApproval(
  tx: ReadTx,
  application: ApplicationId,
): Promise<StoredApproval | undefined> {
  return tx
    .selectFrom('application_approval')
    .select([
      'status',
      'manager_person_id as manager',
      'reason',
      'asked_at as askedAt',
      'decided_at as decidedAt',
    ])
    .where('application_id', '=', application)
    .executeTakeFirst();
}

/** Passes the question on to somebody, as long as it has not been answered. False when it has been. */
export async function askManager(
  tx: Tx,
  application: ApplicationId,
  manager: PersonId,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('application_approval')
    .set({ manager_person_id: manager, asked_at: at })
    .where('application_id', '=', application)
    .where('status', '=', 'asked')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The manager's answer, once. False when there was one already, or the question went to somebody else meanwhile. */
export async function saveApproval(
  tx: Tx,
  application: ApplicationId,
  answer: { status: 'approved' | 'declined'; reason: string; by: PersonId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('application_approval')
    .set({ status: answer.status, reason: answer.reason, decided_by: answer.by, decided_at: answer.at })
    .where('application_id', '=', application)
    .where('manager_person_id', '=', answer.by)
    .where('status', '=', 'asked')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

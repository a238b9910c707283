import { sql } from 'kysely';
import { NotFound } from '../../../access/index.ts';
import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { CohortStatus } from '../domain/cohort-status.ts';
import type { ApprovalStatus, ParticipantWithApproval } from '../domain/may-start.ts';

export type ParticipantRecord = {
  readonly id: ParticipantId;
  readonly person: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly municipalityCode: MunicipalityCode | null;
  readonly municipality: string | null;
  readonly track: 'credit' | 'non-credit';
  readonly potentialLeader: boolean;
  readonly status: 'enrolled' | 'withdrawn';
  readonly enrolledOn: LocalDate;
  readonly approval: ApprovalStatus;
  readonly reason: string;
  readonly manager: { readonly id: PersonId; readonly name: string } | null;
};

/** Everybody who is or was in the class; only those of the given municipalities when there are any given. */
export async function listParticipants(
  tx: ReadTx,
  cohort: CohortId,
  municipalities: readonly MunicipalityCode[] | 'all',
): Promise<readonly ParticipantRecord[]> {
  const rows = await tx
    .selectFrom('participant as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('municipality as m', 'm.code', 'e.municipality_code')
    .leftJoin('manager_approval as a', 'a.participant_id', 'e.id')
    .leftJoin('person as b', 'b.id', 'a.manager_person_id')
    .select([
      'e.id',
      'p.id as person',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.email',
      'e.municipality_code as municipalityCode',
      'm.name as municipality',
      'e.track',
      'e.potential_leader as potentialLeader',
      'e.status',
      sql<LocalDate>`(e.enrolled_at at time zone 'Europe/Oslo')::date`.as('enrolledOn'),
      'a.status as approval',
      'a.reason',
      'b.id as managerId',
      sql<string>`b.given_name || ' ' || b.family_name`.as('managerName'),
    ])
    .where('e.cohort_id', '=', cohort)
    .$if(municipalities !== 'all', (query) =>
      query.where('e.municipality_code', '=', sql<MunicipalityCode>`any(${municipalities}::text[])`),
    )
    .execute();
  return rows.map(({ managerId, managerName, ...row }) => ({
    ...row,
    approval: row.approval ?? 'asked',
    reason: row.reason ?? '',
    manager: managerId === null ? null : { id: managerId, name: managerName },
  }));
}

export type ClassmateRecord = {
  readonly person: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly municipality: string | null;
};

/** The names of a class: all that those who are in it together see of each other. */
export async function listClassmates(tx: ReadTx, cohort: CohortId): Promise<readonly ClassmateRecord[]> {
  return tx
    .selectFrom('participant as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('municipality as m', 'm.code', 'e.municipality_code')
    .select([
      'p.id as person',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'm.name as municipality',
    ])
    .where('e.cohort_id', '=', cohort)
    .where('e.status', '=', 'enrolled')
    .execute();
}

export type NamedEnrolment = ClassmateRecord & {
  readonly participant: ParticipantId;
  readonly track: 'credit' | 'non-credit';
};

/** The enrolled by name, for those who write down how it went. */
export async function listNamedEnrolments(tx: ReadTx, cohort: CohortId): Promise<readonly NamedEnrolment[]> {
  return tx
    .selectFrom('participant as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('municipality as m', 'm.code', 'e.municipality_code')
    .select([
      'e.id as participant',
      'e.track',
      'p.id as person',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'm.name as municipality',
    ])
    .where('e.cohort_id', '=', cohort)
    .where('e.status', '=', 'enrolled')
    .execute();
}

/** Who must have an approval before the class starts. */
export async function findEnrolmentsWithApproval(
  tx: ReadTx,
  cohort: CohortId,
): Promise<readonly ParticipantWithApproval[]> {
  const rows = await tx
    .selectFrom('participant as e')
    .leftJoin('manager_approval as a', 'a.participant_id', 'e.id')
    .select(['e.id', 'e.status', 'a.status as approval', 'a.manager_person_id'])
    .where('e.cohort_id', '=', cohort)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    approval: row.approval === null ? null : { status: row.approval, manager: row.manager_person_id },
  }));
}

export type NewPerson = {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly locale: Locale;
};

/** People who are known by id or by e-mail. */
export async function findPeople(
  tx: ReadTx,
  ids: readonly PersonId[],
  emails: readonly string[],
): Promise<readonly { id: PersonId; email: string }[]> {
  return tx
    .selectFrom('person')
    .select(['id', 'email'])
    .where((where) =>
      where.or([
        where('id', '=', sql<PersonId>`any(${ids}::uuid[])`),
        where('email', '=', sql<string>`any(${emails}::text[])`),
      ]),
    )
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * The id of everybody with these addresses; who is not known becomes a person. Two who enrol the same newcomer at once
 * get the same id.
 */
export async function peopleWithEmails(
  tx: Tx,
  people: readonly NewPerson[],
): Promise<ReadonlyMap<string, PersonId>> {
  if (people.length === 0) return new Map();
  const found = await sql<{ email: string; id: PersonId | null }>`
    select lower(r.email) as email, scope.invite(r.id, r.email, r."givenName", r."familyName", r.locale) as id
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      as r(id uuid, email text, "givenName" text, "familyName" text, locale text)`.execute(tx);
  return new Map(found.rows.flatMap((row) => (row.id === null ? [] : [[row.email, row.id] as const])));
}

export type Enrolment = {
  readonly id: ParticipantId;
  readonly person: PersonId;
  readonly municipality: MunicipalityCode | null;
  readonly track: 'credit' | 'non-credit';
  readonly potentialLeader: boolean;
  readonly manager: PersonId | null;
};

/** Enrols them and puts the question to their managers. */
export async function insertEnrolments(
  tx: Tx,
  cohort: CohortId,
  enrolments: readonly Enrolment[],
): Promise<void> {
  const rows = JSON.stringify(enrolments);
  await sql`insert into participant (id, cohort_id, person_id, municipality_code, track, potential_leader, status)
    select r.id, ${cohort}, r.person, r.municipality, r.track, r."potentialLeader", 'enrolled'
    from jsonb_to_recordset(${rows}::jsonb)
      as r(id uuid, person uuid, municipality text, track text, "potentialLeader" boolean)`.execute(tx);
  await sql`insert into manager_approval (participant_id, manager_person_id, municipality_code, status)
    select r.id, r.manager, r.municipality, 'asked'
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, manager uuid, municipality text)`.execute(tx);
}

/** @throws NotFound when the class has no such participant that the actor may change */
export async function lockParticipant(
  tx: Tx,
  cohort: CohortId,
  id: ParticipantId,
): Promise<EarlierEnrolment & { person: PersonId }> {
  const row = await tx
    .selectFrom('participant')
    .select(['id', 'person_id as person', 'status', 'municipality_code as municipality'])
    .where('id', '=', id)
    .where('cohort_id', '=', cohort)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('participant');
  return row;
}

export type EarlierEnrolment = {
  readonly id: ParticipantId;
  readonly status: 'enrolled' | 'withdrawn';
  readonly municipality: MunicipalityCode | null;
};

export async function findEnrolmentOf(
  tx: ReadTx,
  cohort: CohortId,
  person: PersonId,
): Promise<EarlierEnrolment | undefined> {
  return tx
    .selectFrom('participant')
    .select(['id', 'status', 'municipality_code as municipality'])
    .where('cohort_id', '=', cohort)
    .where('person_id', '=', person)
    .executeTakeFirst();
}

export type WithdrawnParticipant = {
  readonly cohort: CohortId;
  readonly person: PersonId;
  /** How far the class has come: a seat in one that has begun is nobody else's any more. */
  readonly status: CohortStatus;
};

/** A participant who is out of the class now; undefined when they are not, or are back in it. */
export async function findWithdrawn(
  tx: ReadTx,
  id: ParticipantId,
): Promise<WithdrawnParticipant | undefined> {
  return tx
    .selectFrom('participant as e')
    .innerJoin('cohort as c', 'c.id', 'e.cohort_id')
    .select(['c.id as cohort', 'e.person_id as person', 'c.status'])
    .where('e.id', '=', id)
    .where('e.status', '=', 'withdrawn')
    .executeTakeFirst();
}

export async function withdraw(tx: Tx, id: ParticipantId): Promise<void> {
  await tx.updateTable('participant').set({ status: 'withdrawn' }).where('id', '=', id).execute();
}

/** One who was in the class before is in it again, on the terms that hold now. */
export async function renewEnrolment(
  tx: Tx,
  id: ParticipantId,
  terms: Pick<Enrolment, 'municipality' | 'track' | 'potentialLeader'>,
): Promise<void> {
  await tx
    .updateTable('participant')
    .set({
      status: 'enrolled',
      municipality_code: terms.municipality,
      track: terms.track,
      potential_leader: terms.potentialLeader,
    })
    .where('id', '=', id)
    .execute();
}

export async function countEnrolled(tx: ReadTx, cohort: CohortId): Promise<number> {
  const row = await tx
    .selectFrom('participant')
    .select(sql<number>`count(*)::integer`.as('enrolled'))
    .where('cohort_id', '=', cohort)
    .where('status', '=', 'enrolled')
    .executeTakeFirstOrThrow();
  return row.enrolled;
}

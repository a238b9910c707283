import { sql } from 'kysely';
import type { CohortId, GatheringId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

/** Somebody a letter goes to. */
export type Recipient = {
  readonly person: PersonId;
  readonly givenName: string;
  readonly email: string;
  readonly locale: Locale;
};

export async function findRecipient(tx: ReadTx, person: PersonId): Promise<Recipient | undefined> {
  return tx
    .selectFrom('person')
    .select(['id as person', 'given_name as givenName', 'email', 'locale'])
    .where('id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

export async function findEnrolled(
  tx: ReadTx,
  participant: ParticipantId,
): Promise<{ cohort: CohortId; person: PersonId; approval: string | null } | undefined> {
  return tx
    .selectFrom('participant as e')
    .leftJoin('manager_approval as a', 'a.participant_id', 'e.id')
    .select(['e.cohort_id as cohort', 'e.person_id as person', 'a.status as approval'])
    .where('e.id', '=', participant)
    .where('e.status', '=', 'enrolled')
    .executeTakeFirst();
}

export async function listEnrolled(
  tx: ReadTx,
  cohort: CohortId,
): Promise<readonly { participant: ParticipantId; person: PersonId }[]> {
  return tx
    .selectFrom('participant')
    .select(['id as participant', 'person_id as person'])
    .where('cohort_id', '=', cohort)
    .where('status', '=', 'enrolled')
    .execute();
}

/** The managers with an open question in the class, each once. */
export async function listAskedManagers(tx: ReadTx, cohort: CohortId): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('manager_approval as a')
    .innerJoin('participant as e', 'e.id', 'a.participant_id')
    .select('a.manager_person_id as manager')
    .distinct()
    .where('e.cohort_id', '=', cohort)
    .where('e.status', '=', 'enrolled')
    .where('a.status', '=', 'asked')
    .where('a.manager_person_id', 'is not', null)
    .execute();
  return rows.flatMap((row) => row.manager ?? []);
}

/** Whom this manager has not answered for yet. */
export async function listAskedAbout(
  tx: ReadTx,
  cohort: CohortId,
  manager: PersonId,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('manager_approval as a')
    .innerJoin('participant as e', 'e.id', 'a.participant_id')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .where('e.cohort_id', '=', cohort)
    .where('e.status', '=', 'enrolled')
    .where('a.status', '=', 'asked')
    .where('a.manager_person_id', '=', manager)
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .execute();
  return rows.map((row) => row.name);
}

export async function findCohortOfGathering(
  tx: ReadTx,
  gathering: GatheringId,
): Promise<CohortId | undefined> {
  const row = await tx
    .selectFrom('gathering')
    .select('cohort_id')
    .where('id', '=', gathering)
    .executeTakeFirst();
  return row?.cohort_id;
}

export type Judges = {
  /** Those who teach the class today. */
  readonly lecturers: readonly PersonId[];
  /** Those who run the programme, and may judge in every class. */
  readonly coordinators: readonly PersonId[];
};

export async function findJudges(tx: ReadTx, cohort: CohortId): Promise<Judges> {
  const { rows } = await sql<Judges>`
    select scope.lecturers_of(${cohort}::uuid) as lecturers, scope.programme_coordinators() as coordinators`.execute(
    tx,
  );
  return rows[0] ?? { lecturers: [], coordinators: [] };
}

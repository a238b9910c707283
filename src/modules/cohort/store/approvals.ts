import { sql } from 'kysely';
import { NotFound } from '../../../access/index.ts';
import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { CohortStatus } from '../domain/cohort-status.ts';
import type { ApprovalStatus } from '../domain/may-start.ts';

export type ApprovalRecord = {
  readonly participant: ParticipantId;
  readonly person: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly manager: PersonId | null;
  readonly municipality: MunicipalityCode | null;
  readonly track: 'credit' | 'non-credit';
  readonly enrolment: 'enrolled' | 'withdrawn';
  readonly status: ApprovalStatus;
  readonly reason: string;
  readonly askedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly cohort: CohortId;
  readonly cohortName: string;
  readonly cohortStatus: CohortStatus;
  readonly startsOn: LocalDate;
  readonly place: string;
};

function selectApprovals(tx: ReadTx) {
  return tx
    .selectFrom('manager_approval as a')
    .innerJoin('participant as e', 'e.id', 'a.participant_id')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .innerJoin('cohort as c', 'c.id', 'e.cohort_id')
    .select([
      'a.participant_id as participant',
      'p.id as person',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'a.manager_person_id as manager',
      'a.municipality_code as municipality',
      'e.track',
      'e.status as enrolment',
      'a.status',
      'a.reason',
      sql<LocalDate>`(a.asked_at at time zone 'Europe/Oslo')::date`.as('askedOn'),
      sql<LocalDate | null>`(a.decided_at at time zone 'Europe/Oslo')::date`.as('decidedOn'),
      'c.id as cohort',
      'c.name as cohortName',
      'c.status as cohortStatus',
      'c.starts_on as startsOn',
      'c.place',
    ]);
}

/** Everything this manager has been asked, open questions first. */
export async function listApprovalsOf(tx: ReadTx, manager: PersonId): Promise<readonly ApprovalRecord[]> {
  return selectApprovals(tx)
    .where('a.manager_person_id', '=', manager)
    .where('e.status', '=', 'enrolled')
    .orderBy(sql`a.status <> 'asked'`)
    .orderBy('c.starts_on')
    .orderBy('p.family_name')
    .execute();
}

export async function findApproval(
  tx: ReadTx,
  participant: ParticipantId,
): Promise<ApprovalRecord | undefined> {
  return selectApprovals(tx).where('a.participant_id', '=', participant).executeTakeFirst();
}

/**
 * The question about one participant, held until it is answered or passed on.
 *
 * @throws NotFound when there is none that the actor may answer or pass on
 */
export async function lockApproval(tx: Tx, participant: ParticipantId): Promise<ApprovalRecord> {
  const held = await tx
    .selectFrom('manager_approval')
    .select('participant_id')
    .where('participant_id', '=', participant)
    .forUpdate()
    .executeTakeFirst();
  const approval = held && (await findApproval(tx, participant));
  if (approval === undefined) throw new NotFound('approval');
  return approval;
}

/** Keeps every manager's answer in the class as it is until the transaction ends. */
export async function holdAnswers(tx: Tx, cohort: CohortId): Promise<void> {
  await sql`select from manager_approval where participant_id in
    (select id from participant where cohort_id = ${cohort}) order by participant_id for share`.execute(tx);
}

export async function saveAnswer(
  tx: Tx,
  participant: ParticipantId,
  answer: {
    readonly status: 'approved' | 'declined';
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Date;
  },
): Promise<void> {
  await tx
    .updateTable('manager_approval')
    .set({
      status: answer.status,
      reason: answer.reason,
      decided_by: answer.by,
      decided_at: answer.at,
    })
    .where('participant_id', '=', participant)
    .execute();
}

/** Puts the question to this manager, from the beginning. */
export async function saveManager(
  tx: Tx,
  participant: ParticipantId,
  manager: PersonId,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('manager_approval')
    .set({
      manager_person_id: manager,
      status: 'asked',
      reason: '',
      asked_at: at,
      decided_by: null,
      decided_at: null,
    })
    .where('participant_id', '=', participant)
    .execute();
}

/** Begins again with nobody asked: another municipality sends the participant, and finds the manager. */
export async function askAnew(
  tx: Tx,
  participant: ParticipantId,
  municipality: MunicipalityCode | null,
): Promise<void> {
  await tx.deleteFrom('manager_approval').where('participant_id', '=', participant).execute();
  await tx
    .insertInto('manager_approval')
    .values({ participant_id: participant, municipality_code: municipality, status: 'asked' })
    .execute();
}

export type OpenQuestion = {
  readonly cohort: CohortId;
  readonly cohortName: string;
  readonly startsOn: LocalDate;
  readonly participants: number;
};

/** Planned classes in which somebody still lacks an approval, as far as the actor sees participants. */
export async function countLackingByCohort(tx: ReadTx): Promise<readonly OpenQuestion[]> {
  return tx
    .selectFrom('cohort as c')
    .innerJoin('participant as e', 'e.cohort_id', 'c.id')
    .leftJoin('manager_approval as a', 'a.participant_id', 'e.id')
    .select(['c.id as cohort', 'c.name as cohortName', 'c.starts_on as startsOn'])
    .select(sql<number>`count(*)`.as('participants'))
    .where('c.status', '=', 'planned')
    .where('e.status', '=', 'enrolled')
    .where(sql<boolean>`a.status is distinct from 'approved'`)
    .groupBy('c.id')
    .orderBy('c.starts_on')
    .execute();
}

/** The municipality's own participants for whom nobody is asked, class by class. */
export async function countWithoutManager(
  tx: ReadTx,
  municipalities: readonly MunicipalityCode[],
): Promise<readonly OpenQuestion[]> {
  return tx
    .selectFrom('manager_approval as a')
    .innerJoin('participant as e', 'e.id', 'a.participant_id')
    .innerJoin('cohort as c', 'c.id', 'e.cohort_id')
    .select(['c.id as cohort', 'c.name as cohortName', 'c.starts_on as startsOn'])
    .select(sql<number>`count(*)`.as('participants'))
    .where('a.municipality_code', '=', sql<MunicipalityCode>`any(${municipalities}::text[])`)
    .where('a.manager_person_id', 'is', null)
    .where('a.status', '=', 'asked')
    .where('e.status', '=', 'enrolled')
    .where((where) => where.or([where('c.status', '=', 'planned'), where('c.status', '=', 'running')]))
    .groupBy('c.id')
    .orderBy('c.starts_on')
    .execute();
}

import { sql } from 'kysely';
import type { CohortId, CourseworkId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { CohortStatus } from '../domain/cohort-status.ts';
import type { CourseworkStatus } from '../domain/next-for-participant.ts';

/** A piece of coursework of somebody who is enrolled, and where that person stands with it. */
export type CourseworkOfPerson = {
  readonly id: CourseworkId;
  readonly cohort: CohortId;
  readonly participant: ParticipantId;
  readonly person: PersonId;
  readonly name: string;
  readonly className: string;
  readonly classStatus: CohortStatus;
  readonly title: Localised;
  readonly courseCode: string;
  readonly courseName: Localised | null;
  readonly dueOn: LocalDate;
  readonly status: CourseworkStatus;
};

/** All coursework of this person that the reader may know of, the nearest deadline first. */
export async function courseworkOf(tx: ReadTx, person: PersonId): Promise<readonly CourseworkOfPerson[]> {
  const rows = await tx
    .selectFrom('participant as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .innerJoin('cohort as c', 'c.id', 'e.cohort_id')
    .innerJoin('coursework as w', 'w.cohort_id', 'e.cohort_id')
    .innerJoin('cohort_course as cc', 'cc.id', 'w.cohort_course_id')
    .innerJoin('course_version as v', 'v.id', 'cc.course_version_id')
    .innerJoin('course as k', 'k.id', 'v.course_id')
    .leftJoin('coursework_status as s', (on) =>
      on.onRef('s.coursework_id', '=', 'w.id').onRef('s.participant_id', '=', 'e.id'),
    )
    .select([
      'w.id',
      'c.id as cohort',
      'e.id as participant',
      'e.person_id as person',
      sql<string>`p.given_name || ' ' || p.family_name`.as('name'),
      'c.name as className',
      'c.status as classStatus',
      'w.title',
      'k.code as courseCode',
      'v.name as courseName',
      'w.due_on as dueOn',
      's.status',
    ])
    .where('e.person_id', '=', person)
    .where('e.status', '=', 'enrolled')
    .orderBy('w.due_on')
    .orderBy('w.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    title: row.title as Localised,
    courseName: row.courseName as Localised | null,
    status: row.status ?? 'not-handed-in',
  }));
}

/** What was handed in within the house: when, and at which address it is shown. */
export type HandedIn = { readonly at: Date; readonly shownAt: string };

export async function findHandedIn(
  tx: ReadTx,
  coursework: CourseworkId,
): Promise<ReadonlyMap<ParticipantId, HandedIn>> {
  const rows = await tx
    .selectFrom('coursework_status')
    .select(['participant_id', 'handed_in_at as at', 'shown_at as shownAt'])
    .where('coursework_id', '=', coursework)
    .execute();
  return new Map(
    rows.flatMap(({ participant_id, at, shownAt }) =>
      at === null || shownAt === null ? [] : [[participant_id, { at, shownAt }] as const],
    ),
  );
}

/** Null when it is nobody's coursework, or not this actor's. */
export async function handIn(
  tx: Tx,
  given: { readonly coursework: CourseworkId; readonly shownAt: string; readonly at: Date },
): Promise<'handed-in' | 'class-is-over' | 'submitted' | 'approved' | null> {
  const { rows } = await sql<{
    outcome: 'handed-in' | 'class-is-over' | 'submitted' | 'approved' | null;
  }>`select scope.hand_in_coursework(${given.coursework}, ${given.shownAt}, ${given.at}) as outcome`.execute(
    tx,
  );
  return rows[0]?.outcome ?? null;
}

/** Where this actor writes the own coursework, for what is written somewhere in the house. */
export async function findPlaces(tx: ReadTx): Promise<ReadonlyMap<CourseworkId, string>> {
  const { rows } = await sql<{ coursework: CourseworkId; address: string }>`
    select coursework_id as coursework, address from scope.coursework_places()`.execute(tx);
  return new Map(rows.map(({ coursework, address }) => [coursework, address]));
}

/** What the letter about something handed in says; undefined when it does not wait for an answer any more. */
export type WaitingCoursework = {
  readonly name: string;
  readonly cohort: CohortId;
  readonly className: string;
  readonly title: Localised;
  readonly courseCode: string;
  readonly dueOn: LocalDate;
  readonly handedInAt: Date;
  readonly shownAt: string;
};

export async function findWaiting(
  tx: ReadTx,
  coursework: CourseworkId,
  person: PersonId,
): Promise<WaitingCoursework | undefined> {
  const work = (await courseworkOf(tx, person)).find(({ id }) => id === coursework);
  if (work?.status !== 'submitted') return undefined;
  const handedIn = (await findHandedIn(tx, coursework)).get(work.participant);
  return handedIn && { ...work, handedInAt: handedIn.at, shownAt: handedIn.shownAt };
}

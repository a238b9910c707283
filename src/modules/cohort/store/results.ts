import { sql } from 'kysely';
import type {
  CohortCourseId,
  CohortId,
  CourseVersionId,
  CourseworkId,
  ParticipantId,
  PersonId,
} from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { CompletionOutcome } from '../domain/completion.ts';

export type CompletionRecord = {
  readonly person: PersonId;
  readonly version: CourseVersionId;
  readonly cohort: CohortId | null;
  readonly outcome: CompletionOutcome;
  readonly completedOn: LocalDate;
  readonly source: string;
};

function selectCompletions(tx: ReadTx) {
  return tx
    .selectFrom('course_completion')
    .select([
      'person_id as person',
      'course_version_id as version',
      'cohort_id as cohort',
      'outcome',
      'completed_on as completedOn',
      'source',
    ]);
}

export async function findCompletionsOf(tx: ReadTx, person: PersonId): Promise<readonly CompletionRecord[]> {
  return selectCompletions(tx).where('person_id', '=', person).execute();
}

/** Who in the class has completed this version, in this class or another. */
export async function findCompletionsIn(
  tx: ReadTx,
  cohort: CohortId,
  version: CourseVersionId,
): Promise<readonly CompletionRecord[]> {
  return selectCompletions(tx)
    .where('course_version_id', '=', version)
    .where('person_id', 'in', (of) =>
      of.selectFrom('participant').select('participant.person_id').where('cohort_id', '=', cohort),
    )
    .execute();
}

export async function findCourseOfCohort(
  tx: ReadTx,
  cohort: CohortId,
  course: CohortCourseId,
): Promise<{ version: CourseVersionId; startsOn: LocalDate } | undefined> {
  return tx
    .selectFrom('cohort_course')
    .select(['course_version_id as version', 'starts_on as startsOn'])
    .where('id', '=', course)
    .where('cohort_id', '=', cohort)
    .executeTakeFirst();
}

/**
 * What is written down already stays as it is, but for one who attended once and has passed now: credits are given for
 * that. Gives the number that are new.
 */
export async function insertCompletions(
  tx: Tx,
  completions: readonly (CompletionRecord & { readonly id: string })[],
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    insert into course_completion (id, person_id, course_version_id, cohort_id, outcome, completed_on, source)
    select r.id, r.person, r.version, r.cohort, r.outcome, r."completedOn", r.source
    from jsonb_to_recordset(${JSON.stringify(completions)}::jsonb) as r(id uuid, person uuid, version uuid, cohort uuid,
      outcome text, "completedOn" date, source text)
    on conflict (person_id, course_version_id) do update
      set outcome = excluded.outcome, cohort_id = excluded.cohort_id, completed_on = excluded.completed_on,
        source = excluded.source
      where course_completion.outcome = 'attended' and excluded.outcome = 'passed'
    returning id`.execute(tx);
  return rows.length;
}

/** Takes back what was written down for this class; a result from elsewhere is not ours to remove. */
export async function deleteCompletion(
  tx: Tx,
  cohort: CohortId,
  person: PersonId,
  version: CourseVersionId,
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('course_completion')
    .where('cohort_id', '=', cohort)
    .where('person_id', '=', person)
    .where('course_version_id', '=', version)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

export async function findCourseworkStatuses(
  tx: ReadTx,
  coursework: CourseworkId,
): Promise<ReadonlyMap<ParticipantId, 'submitted' | 'approved' | 'returned'>> {
  const rows = await tx
    .selectFrom('coursework_status')
    .select(['participant_id', 'status'])
    .where('coursework_id', '=', coursework)
    .execute();
  return new Map(rows.map((row) => [row.participant_id, row.status]));
}

export async function hasCoursework(
  tx: ReadTx,
  cohort: CohortId,
  coursework: CourseworkId,
): Promise<boolean> {
  const row = await tx
    .selectFrom('coursework')
    .select('id')
    .where('id', '=', coursework)
    .where('cohort_id', '=', cohort)
    .executeTakeFirst();
  return row !== undefined;
}

/** The same judgement for each of these participants; gives the number it was saved for. */
export async function saveCourseworkStatuses(
  tx: Tx,
  judgement: {
    readonly cohort: CohortId;
    readonly coursework: CourseworkId;
    readonly participants: readonly ParticipantId[];
    readonly status: 'approved' | 'returned';
    readonly at: Date;
  },
): Promise<number> {
  const { rows } = await sql<{ participant_id: ParticipantId }>`
    insert into coursework_status (coursework_id, participant_id, person_id, cohort_id, status, changed_at)
    select w.id, e.id, e.person_id, e.cohort_id, ${judgement.status}, ${judgement.at}
    from coursework w join participant e on e.cohort_id = w.cohort_id
    where w.id = ${judgement.coursework} and w.cohort_id = ${judgement.cohort} and e.status = 'enrolled'
      and e.id = any(${judgement.participants}::uuid[])
    on conflict (coursework_id, participant_id)
      do update set status = excluded.status, changed_at = excluded.changed_at
    returning participant_id`.execute(tx);
  return rows.length;
}

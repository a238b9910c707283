import { sql } from 'kysely';
import type {
  CohortCourseId,
  CohortId,
  CourseVersionId,
  CourseworkId,
  GatheringId,
  PersonId,
} from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { PlannedCourse } from '../domain/plan-gatherings.ts';

export type GatheringRecord = {
  readonly id: GatheringId;
  readonly number: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly startTime: string;
  readonly endTime: string;
  readonly venue: string;
  readonly address: string;
  readonly note: string;
  readonly revision: number;
  readonly cancelled: boolean;
  readonly changedAt: string;
};

export type CourseworkRecord = {
  readonly id: CourseworkId;
  readonly number: number;
  readonly title: Localised;
  readonly dueOn: LocalDate;
  readonly revision: number;
  readonly changedAt: string;
  /** Where the person who was asked about stands with it. */
  readonly status: 'submitted' | 'approved' | 'returned' | null;
};

/** One course as a class takes it, with its gatherings and coursework in order of time. */
export type ScheduledCourse = {
  readonly id: CohortCourseId;
  readonly cohort: CohortId;
  readonly version: CourseVersionId;
  readonly code: string;
  /** Null for a course whose name is not decided. */
  readonly name: Localised | null;
  readonly credits: number | null;
  readonly sequence: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly gatherings: readonly GatheringRecord[];
  readonly coursework: readonly CourseworkRecord[];
};

/** The whole plan of these classes in one statement; a page of a class or of a participant needs no more. */
export async function findSchedule(
  tx: ReadTx,
  cohorts: readonly CohortId[],
  person: PersonId | null,
): Promise<readonly ScheduledCourse[]> {
  if (cohorts.length === 0) return [];
  const rows = await tx
    .selectFrom('cohort_course as cc')
    .innerJoin('course_version as v', 'v.id', 'cc.course_version_id')
    .innerJoin('course as k', 'k.id', 'v.course_id')
    .select([
      'cc.id',
      'cc.cohort_id as cohort',
      'v.id as version',
      'k.code',
      'v.name',
      'v.credits',
      'cc.sequence',
      'cc.starts_on as startsOn',
      'cc.ends_on as endsOn',
      sql<GatheringRecord[]>`(
        select coalesce(json_agg(json_build_object('id', g.id, 'number', g.number, 'startsOn', g.starts_on,
          'endsOn', g.ends_on, 'startTime', to_char(g.start_time, 'HH24:MI'), 'endTime', to_char(g.end_time, 'HH24:MI'),
          'venue', g.venue, 'address', g.address, 'note', g.note, 'revision', g.revision,
          'cancelled', g.cancelled_at is not null, 'changedAt', g.changed_at) order by g.starts_on, g.number), '[]')
        from gathering g where g.cohort_course_id = cc.id)`.as('gatherings'),
      sql<CourseworkRecord[]>`(
        select coalesce(json_agg(json_build_object('id', w.id, 'number', w.number, 'title', w.title, 'dueOn', w.due_on,
          'revision', w.revision, 'changedAt', w.changed_at, 'status', (select s.status from coursework_status s
            where s.coursework_id = w.id and s.person_id = ${person}::uuid limit 1)) order by w.due_on, w.number), '[]')
        from coursework w where w.cohort_course_id = cc.id)`.as('coursework'),
    ])
    .where('cc.cohort_id', '=', sql<CohortId>`any(${cohorts}::uuid[])`)
    .orderBy('cc.cohort_id')
    .orderBy('cc.sequence')
    .execute();
  return rows.map((row) => ({ ...row, name: row.name as Localised | null }));
}

/** Saves a planned course with its gatherings, all at the same place, and its coursework. */
export async function insertPlan(
  tx: Tx,
  cohort: CohortId,
  place: { readonly venue: string; readonly address: string },
  plan: readonly PlannedCourse[],
  newId: () => string,
): Promise<void> {
  const courses = plan.map((course) => ({ ...course, id: newId() }));
  const gatherings = courses.flatMap((course) =>
    course.gatherings.map((gathering) => ({ ...gathering, id: newId(), course: course.id })),
  );
  const coursework = courses.flatMap((course) =>
    course.coursework.map((work) => ({ ...work, id: newId(), course: course.id })),
  );
  await sql`insert into cohort_course (id, cohort_id, course_version_id, sequence, starts_on, ends_on)
    select r.id, ${cohort}, r.version, r.sequence, r."startsOn", r."endsOn"
    from jsonb_to_recordset(${JSON.stringify(courses)}::jsonb)
      as r(id uuid, version uuid, sequence integer, "startsOn" date, "endsOn" date)`.execute(tx);
  await sql`insert into gathering (id, cohort_id, cohort_course_id, number, starts_on, ends_on, start_time, end_time, venue, address)
    select r.id, ${cohort}, r.course, r.number, r."startsOn", r."endsOn", r."startTime", r."endTime",
      ${place.venue}, ${place.address}
    from jsonb_to_recordset(${JSON.stringify(gatherings)}::jsonb)
      as r(id uuid, course uuid, number integer, "startsOn" date, "endsOn" date, "startTime" time, "endTime" time)`.execute(
    tx,
  );
  await sql`insert into coursework (id, cohort_id, cohort_course_id, number, title, due_on)
    select r.id, ${cohort}, r.course, r.number, r.title, r."dueOn"
    from jsonb_to_recordset(${JSON.stringify(coursework)}::jsonb)
      as r(id uuid, course uuid, number integer, title jsonb, "dueOn" date)`.execute(tx);
}

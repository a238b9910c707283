import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortId, CourseworkId } from '../../../kernel/ids.ts';
import { dayInNorway, type LocalDate } from '../../../kernel/local-date.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import type { CourseworkStatus } from '../domain/next-for-participant.ts';
import type { CohortRecord } from '../store/cohorts.ts';
import { listNamedEnrolments, type NamedEnrolment } from '../store/participants.ts';
import { findHandedIn, type HandedIn } from '../store/coursework.ts';
import { type CompletionRecord, findCompletionsIn, findCourseworkStatuses } from '../store/results.ts';
import { type CourseworkRecord, findSchedule, type ScheduledCourse } from '../store/schedule.ts';
import { cohortThing, getVisibleCohort } from './cohort.ts';
import { byName } from './participants.ts';

export type CourseworkPage = {
  readonly cohort: CohortRecord;
  readonly course: ScheduledCourse;
  readonly coursework: CourseworkRecord;
  readonly rows: readonly (NamedEnrolment & {
    readonly status: CourseworkStatus;
    /** What was handed in within the house; most of it is handed in elsewhere. */
    readonly handedIn: (HandedIn & { readonly late: boolean }) | undefined;
  })[];
  readonly mayMove: boolean;
};

/** Where everybody in the class stands with one piece of coursework, for those who judge it. */
export async function viewCoursework(
  actor: Actor,
  id: CohortId,
  courseworkId: CourseworkId,
  { db }: Platform,
): Promise<CourseworkPage> {
  const [{ cohort, actions }, schedule, enrolments, statuses, handedIn] = await db.read(actor, (tx) =>
    Promise.all([
      getVisibleCohort(tx, actor, id),
      findSchedule(tx, [id], null),
      listNamedEnrolments(tx, id),
      findCourseworkStatuses(tx, courseworkId),
      findHandedIn(tx, courseworkId),
    ]),
  );
  requireAccess(actor, cohortAccess, 'judge-coursework', cohortThing(cohort), 'programme-coordinator');
  const course = schedule.find((one) => one.coursework.some((work) => work.id === courseworkId));
  const coursework = course?.coursework.find((work) => work.id === courseworkId);
  if (course === undefined || coursework === undefined) throw new NotFound('coursework');
  return {
    cohort,
    course,
    coursework,
    rows: byName(enrolments).map((one) => ({
      ...one,
      status: statuses.get(one.participant) ?? 'not-handed-in',
      handedIn: withLateness(handedIn.get(one.participant), coursework.dueOn),
    })),
    mayMove: actions.has('change-cohort'),
  };
}

function withLateness(
  handedIn: HandedIn | undefined,
  dueOn: LocalDate,
): (HandedIn & { late: boolean }) | undefined {
  return handedIn === undefined ? undefined : { ...handedIn, late: dayInNorway(handedIn.at) > dueOn };
}

export type CompletionsPage = {
  readonly cohort: CohortRecord;
  readonly course: ScheduledCourse;
  readonly rows: readonly (NamedEnrolment & { readonly completion: CompletionRecord | undefined })[];
};

/** Who in the class has completed a course, for the coordinator who writes it down. */
export async function viewCompletions(
  actor: Actor,
  id: CohortId,
  courseId: string,
  { db }: Platform,
): Promise<CompletionsPage> {
  return db.read(actor, async (tx) => {
    const [{ cohort }, schedule, enrolments] = await Promise.all([
      getVisibleCohort(tx, actor, id),
      findSchedule(tx, [id], null),
      listNamedEnrolments(tx, id),
    ]);
    requireAccess(actor, cohortAccess, 'register-completion', cohortThing(cohort), 'programme-coordinator');
    const course = schedule.find((one) => one.id === courseId);
    if (course === undefined) throw new NotFound('course of the class');
    const completions = await findCompletionsIn(tx, id, course.version);
    const of = new Map(completions.map((completion) => [completion.person, completion]));
    return {
      cohort,
      course,
      rows: byName(enrolments).map((one) => ({ ...one, completion: of.get(one.person) })),
    };
  });
}

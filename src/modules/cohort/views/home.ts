import { type Actor, hasRole } from '../../../access/index.ts';
import type { CourseworkId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import {
  type NextThing,
  nextForParticipant,
  type ParticipantSituation,
} from '../domain/next-for-participant.ts';
import {
  type ApprovalRecord,
  countLackingByCohort,
  countWithoutManager,
  listApprovalsOf,
  type OpenQuestion,
} from '../store/approvals.ts';
import { type CohortRecord, findCohorts } from '../store/cohorts.ts';
import { findPlaces } from '../store/coursework.ts';
import { listOwnEnrolments, type OwnEnrolment } from '../store/enrolments.ts';
import { findSchedule, type ScheduledCourse } from '../store/schedule.ts';

export type Home = {
  /** The classes the reader takes part in or teaches. */
  readonly cohorts: readonly CohortRecord[];
  readonly schedule: readonly ScheduledCourse[];
  /** The part of the schedule in which the reader studies. */
  readonly studies: readonly ScheduledCourse[];
  readonly next: readonly NextThing[];
  /** Where the reader writes coursework, when that is in the house. */
  readonly places: ReadonlyMap<CourseworkId, string>;
  /** Questions that wait for the reader as a manager. */
  readonly questions: readonly ApprovalRecord[];
  /** Planned classes that cannot start yet, for the coordinator. */
  readonly lacking: readonly OpenQuestion[];
  /** Own participants for whom nobody is asked, for the municipality. */
  readonly withoutManager: readonly OpenQuestion[];
};

/** What this room has for the reader's front page, in one flight: each role adds its own question and no other. */
export async function viewHome(actor: Actor, { db, today }: Platform): Promise<Home> {
  const { cohorts: own, staff } = actor.scope;
  const [cohorts, schedule, enrolments, places, questions, lacking, withoutManager] = await db.read(
    actor,
    (tx) =>
      Promise.all([
        findCohorts(tx, own),
        findSchedule(tx, own, actor.person.id),
        hasRole(actor, 'participant') ? listOwnEnrolments(tx, actor.person.id) : [],
        hasRole(actor, 'participant') ? findPlaces(tx) : new Map<CourseworkId, string>(),
        actor.isAskedAsManager ? listApprovalsOf(tx, actor.person.id) : [],
        hasRole(actor, 'programme-coordinator') ? countLackingByCohort(tx) : [],
        staff.length > 0 ? countWithoutManager(tx, staff) : [],
      ]),
  );
  const enrolled = new Set(enrolments.map((enrolment) => enrolment.cohort));
  const studies = schedule.filter((course) => enrolled.has(course.cohort));
  return {
    cohorts,
    schedule,
    studies,
    next: nextForParticipant(situationsOf(cohorts, enrolments, studies), today),
    places,
    questions: questions.filter(isOpen),
    lacking,
    withoutManager,
  };
}

function isOpen(question: ApprovalRecord): boolean {
  return (
    question.status === 'asked' &&
    (question.cohortStatus === 'planned' || question.cohortStatus === 'running')
  );
}

function situationsOf(
  cohorts: readonly CohortRecord[],
  enrolments: readonly OwnEnrolment[],
  studies: readonly ScheduledCourse[],
): readonly ParticipantSituation[] {
  return enrolments.flatMap((enrolment): ParticipantSituation[] => {
    const cohort = cohorts.find((one) => one.id === enrolment.cohort);
    const courses = studies.filter((course) => course.cohort === enrolment.cohort);
    return cohort === undefined
      ? []
      : [
          {
            cohort: cohort.id,
            status: cohort.status,
            gatherings: courses.flatMap((course) => course.gatherings),
            coursework: courses.flatMap((course) =>
              course.coursework.map((work) => ({ ...work, status: work.status ?? 'not-handed-in' })),
            ),
            needsTold: enrolment.needsTold,
          },
        ];
  });
}

import { allowedActions, type Actor, hasRole, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortId, GatheringId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import {
  adviseOnPace,
  type CourseCode,
  type Pace,
  type SemesterLoad,
  type Stated,
  statedValue,
} from '../../programme/index.ts';
import { cohortAccess, type CohortThing } from '../access.ts';
import { nextGathering } from '../domain/next-for-participant.ts';
import { type CohortRecord, getCohort } from '../store/cohorts.ts';
import { listOwnEnrolments, type OwnEnrolment } from '../store/enrolments.ts';
import {
  type ClassmateRecord,
  listClassmates,
  listParticipants,
  type ParticipantRecord,
} from '../store/participants.ts';
import { findSchedule, type GatheringRecord, type ScheduledCourse } from '../store/schedule.ts';

export type { CohortRecord } from '../store/cohorts.ts';
export type { CourseworkRecord, GatheringRecord, ScheduledCourse } from '../store/schedule.ts';

export type CohortAction = keyof typeof cohortAccess;

export type CohortPage = {
  readonly cohort: CohortRecord;
  readonly schedule: readonly ScheduledCourse[];
  readonly next: { readonly gathering: GatheringRecord; readonly course: ScheduledCourse } | undefined;
  /** Everybody in the class, for those who are in it; undefined for a municipality, which sees its own. */
  readonly classmates: readonly ClassmateRecord[] | undefined;
  readonly own: readonly ParticipantRecord[] | undefined;
  /** The reader's own place in the class. */
  readonly mine: OwnEnrolment | undefined;
  /** Semesters in which the class takes more courses than the programme calls possible. (rule R4) */
  readonly tooMany: readonly SemesterLoad[];
  readonly actions: ReadonlySet<CohortAction>;
};

/** What the access table asks about a class. */
export function cohortThing(cohort: CohortRecord): CohortThing {
  return { id: cohort.id, municipalities: cohort.municipalities.map((one) => one.code) };
}

/** What the reader may do with a class; NotFound when they may not know of it. */
export function actionsIn(actor: Actor, cohort: CohortRecord): ReadonlySet<CohortAction> {
  const actions = allowedActions(actor, cohortAccess, cohortThing(cohort));
  // A manager who was asked about somebody can read the class's row, and is answered at the approval instead.
  if (!actions.has('see-cohort')) throw new NotFound('cohort');
  return actions;
}

/** @throws NotFound when there is no such class, or none that the reader may know of */
export async function getVisibleCohort(
  tx: ReadTx,
  actor: Actor,
  id: CohortId,
): Promise<{ cohort: CohortRecord; actions: ReadonlySet<CohortAction> }> {
  const cohort = await getCohort(tx, id);
  return { cohort, actions: actionsIn(actor, cohort) };
}

/** The class, for the pages that change it: whoever may not is told so before anything is asked. */
export async function requireChange(actor: Actor, id: CohortId, { db }: Platform): Promise<CohortRecord> {
  const { cohort } = await db.read(actor, (tx) => getVisibleCohort(tx, actor, id));
  requireAccess(actor, cohortAccess, 'change-cohort', cohortThing(cohort), 'programme-coordinator');
  return cohort;
}

/** The class, as much of it as belongs to this reader, in one flight to the database. */
export async function viewCohort(actor: Actor, id: CohortId, { db, today }: Platform): Promise<CohortPage> {
  const inside = hasRole(actor, 'programme-coordinator') || actor.scope.cohorts.includes(id);
  const [{ cohort, actions }, schedule, classmates, own, enrolments] = await db.read(actor, (tx) =>
    Promise.all([
      getVisibleCohort(tx, actor, id),
      findSchedule(tx, [id], actor.person.id),
      inside ? listClassmates(tx, id) : undefined,
      inside || actor.scope.staff.length === 0 ? undefined : listParticipants(tx, id, actor.scope.staff),
      hasRole(actor, 'participant') ? listOwnEnrolments(tx, actor.person.id) : [],
    ]),
  );
  return {
    cohort,
    schedule,
    next: nextIn(schedule, today),
    classmates: actions.has('see-classmates') ? classmates : undefined,
    own: actions.has('see-participants') ? own : undefined,
    mine: enrolments.find((one) => one.cohort === id),
    tooMany: tooManyIn(cohort, schedule),
    actions,
  };
}

export function nextIn(schedule: readonly ScheduledCourse[], today: Platform['today']): CohortPage['next'] {
  const gathering = nextGathering(
    schedule.flatMap((course) => course.gatherings),
    today,
  );
  const course = gathering && schedule.find((one) => one.gatherings.includes(gathering));
  return gathering && course && { gathering, course };
}

function tooManyIn(cohort: CohortRecord, schedule: readonly ScheduledCourse[]): readonly SemesterLoad[] {
  const pace = cohort.pace === null ? undefined : statedValue(cohort.pace as Stated<Pace>);
  if (pace === undefined) return [];
  const plan = schedule.map((course) => ({
    course: course.code as CourseCode,
    firstDay: course.startsOn,
  }));
  return adviseOnPace(plan, pace).filter((load) => load.advice === 'too-many');
}

export type GatheringPage = {
  readonly cohort: CohortRecord;
  readonly course: ScheduledCourse;
  readonly gathering: GatheringRecord;
  readonly actions: ReadonlySet<CohortAction>;
};

/** @throws NotFound when the class has no such gathering, or the reader may not know of it */
export async function viewGathering(
  actor: Actor,
  id: CohortId,
  gatheringId: GatheringId,
  { db }: Platform,
): Promise<GatheringPage> {
  const [{ cohort, actions }, schedule] = await db.read(actor, (tx) =>
    Promise.all([getVisibleCohort(tx, actor, id), findSchedule(tx, [id], actor.person.id)]),
  );
  const course = schedule.find((one) => one.gatherings.some((gathering) => gathering.id === gatheringId));
  const gathering = course?.gatherings.find((one) => one.id === gatheringId);
  if (course === undefined || gathering === undefined) throw new NotFound('gathering');
  return { cohort, course, gathering, actions };
}

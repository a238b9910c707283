import type { CohortId, CourseworkId, GatheringId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { ReadTx, Scoped } from '../../../platform/database/database.ts';
import { nobody } from '../../../platform/database/scope.ts';
import { enqueue, type Job, type Jobs } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findCancelReason, findCohort } from '../store/cohorts.ts';
import { findWaiting } from '../store/coursework.ts';
import {
  findCohortOfGathering,
  findEnrolled,
  findJudges,
  findRecipient,
  listAskedAbout,
  listAskedManagers,
  listEnrolled,
  type Recipient,
} from '../store/recipients.ts';
import { findSchedule } from '../store/schedule.ts';
import {
  approvalAskedLetter,
  cohortCancelledLetter,
  gatheringLetter,
  handedInLetter,
  welcomeLetter,
  type WrittenLetter,
} from './write-letters.ts';

/** Nobody in particular, on behalf of the programme: what a letter says is read when it is written. */
const theProgramme: Scoped = { scope: { ...nobody, programme: true } };

/**
 * What happens after a change. One job tells whom it concerns and puts a letter for each in the queue, in one
 * transaction; each letter is a job of its own, so that one address that fails does not make the others come twice.
 */
export const jobs: Jobs = {
  'cohort.announce': async ({ cohortId = '' }, { db }) => {
    const cohort = cohortId as CohortId;
    await db.transaction(theProgramme, async (tx) => {
      const [enrolled, managers] = await Promise.all([
        listEnrolled(tx, cohort),
        listAskedManagers(tx, cohort),
      ]);
      await Promise.all([
        ...enrolled.map(({ participant }) =>
          enqueue(tx, 'cohort.mail-welcome', { participantId: participant }),
        ),
        ...managers.map((managerId) => enqueue(tx, 'cohort.mail-approval-asked', { cohortId, managerId })),
      ]);
    });
  },

  'cohort.tell-gathering-changed': async (payload, { db }) => {
    await db.transaction(theProgramme, async (tx) => {
      const cohort = await findCohortOfGathering(tx, payload.gatheringId as GatheringId);
      const enrolled = cohort === undefined ? [] : await listEnrolled(tx, cohort);
      await Promise.all(
        enrolled.map(({ person }) =>
          enqueue(tx, 'cohort.mail-gathering-changed', { ...payload, personId: person }),
        ),
      );
    });
  },

  'cohort.tell-cohort-cancelled': async ({ cohortId = '' }, { db }) => {
    await db.transaction(theProgramme, async (tx) => {
      const enrolled = await listEnrolled(tx, cohortId as CohortId);
      await Promise.all(
        enrolled.map(({ person }) =>
          enqueue(tx, 'cohort.mail-cohort-cancelled', { cohortId, personId: person }),
        ),
      );
    });
  },

  'cohort.tell-handed-in': async (payload, { db, log }) => {
    await db.transaction(theProgramme, async (tx) => {
      const { courseworkId, personId } = payload;
      const work = await findWaiting(tx, courseworkId as CourseworkId, personId as PersonId);
      if (work === undefined) return;
      const { lecturers, coordinators } = await findJudges(tx, work.cohort);
      // In a class that nobody teaches it is the programme that answers, or finds somebody who does. Nobody judges their own.
      const judges = (lecturers.length > 0 ? lecturers : coordinators).filter((one) => one !== personId);
      if (judges.length === 0) log.warn('cohort.nobody-to-judge', { cohort: work.cohort });
      await Promise.all(
        judges.map((judgeId) => enqueue(tx, 'cohort.mail-handed-in', { ...payload, judgeId })),
      );
    });
  },

  'cohort.mail-approval-asked': mailTo(async (tx, { cohortId, managerId }, platform) => {
    const cohortOf = cohortId as CohortId;
    const [to, cohort, names, schedule] = await Promise.all([
      findRecipient(tx, managerId as PersonId),
      findCohort(tx, cohortOf),
      listAskedAbout(tx, cohortOf, managerId as PersonId),
      findSchedule(tx, [cohortOf], null),
    ]);
    // Answered, or passed on to somebody else, before the letter was written.
    if (to === undefined || cohort === undefined || names.length === 0) return undefined;
    return { to, letter: approvalAskedLetter(to, names, cohort, schedule, platform) };
  }),

  'cohort.mail-welcome': mailTo(async (tx, { participantId }, platform) => {
    const enrolled = await findEnrolled(tx, participantId as ParticipantId);
    if (enrolled === undefined) return undefined;
    const [to, cohort, schedule] = await Promise.all([
      findRecipient(tx, enrolled.person),
      findCohort(tx, enrolled.cohort),
      findSchedule(tx, [enrolled.cohort], null),
    ]);
    if (to === undefined || cohort === undefined) return undefined;
    return { to, letter: welcomeLetter(to, cohort, schedule, enrolled.approval === 'approved', platform) };
  }),

  'cohort.mail-gathering-changed': mailTo(async (tx, payload, platform) => {
    const cohortOf = await findCohortOfGathering(tx, payload.gatheringId as GatheringId);
    if (cohortOf === undefined) return undefined;
    const [to, cohort, schedule] = await Promise.all([
      findRecipient(tx, payload.personId as PersonId),
      findCohort(tx, cohortOf),
      findSchedule(tx, [cohortOf], null),
    ]);
    const course = schedule.find((one) => one.gatherings.some(({ id }) => id === payload.gatheringId));
    const gathering = course?.gatherings.find(({ id }) => id === payload.gatheringId);
    if (to === undefined || cohort === undefined || course === undefined || gathering === undefined)
      return undefined;
    const formerDays = Number(payload.formerDays ?? 0);
    return { to, letter: gatheringLetter(to, cohort, course, gathering, formerDays, platform) };
  }),

  'cohort.mail-handed-in': mailTo(async (tx, payload, platform) => {
    // A letter that was put in the queue before the programme was written to as well names a lecturer.
    const judge = (payload.judgeId ?? payload.lecturerId) as PersonId;
    const [to, work] = await Promise.all([
      findRecipient(tx, judge),
      findWaiting(tx, payload.courseworkId as CourseworkId, payload.personId as PersonId),
    ]);
    // Judged, or withdrawn from the class, before the letter was written; or somebody else judges now.
    if (to === undefined || work === undefined) return undefined;
    const { lecturers, coordinators } = await findJudges(tx, work.cohort);
    if (![...lecturers, ...coordinators].includes(judge)) return undefined;
    return { to, letter: handedInLetter(to, work, platform, { isTaught: lecturers.length > 0 }) };
  }),

  'cohort.mail-cohort-cancelled': mailTo(async (tx, { cohortId, personId }, platform) => {
    const [to, cohort, reason] = await Promise.all([
      findRecipient(tx, personId as PersonId),
      findCohort(tx, cohortId as CohortId),
      findCancelReason(tx, cohortId as CohortId),
    ]);
    if (to === undefined || cohort === undefined) return undefined;
    return { to, letter: cohortCancelledLetter(to, cohort, reason ?? '', platform) };
  }),
};

type Addressed = { readonly to: Recipient; readonly letter: WrittenLetter };

/** Reads what the letter is about and sends it, or sends nothing when there is no longer anything to say. */
function mailTo(
  write: (tx: ReadTx, payload: Record<string, string>, platform: Platform) => Promise<Addressed | undefined>,
): Job {
  return async (payload, platform) => {
    const addressed = await platform.db.read(theProgramme, (tx) => write(tx, payload, platform));
    if (addressed === undefined) return;
    await platform.mail.send({ to: addressed.to.email, ...addressed.letter });
  };
}

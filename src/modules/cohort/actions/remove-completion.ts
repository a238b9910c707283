import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortCourseId, CohortId, ParticipantId } from '../../../kernel/ids.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { lockCohort } from '../store/cohorts.ts';
import { lockParticipant } from '../store/participants.ts';
import { deleteCompletion, findCourseOfCohort } from '../store/results.ts';

/** Takes back a completion that was written down by mistake in this class. */
export async function removeCompletion(
  actor: Actor,
  input: {
    readonly cohortId: CohortId;
    readonly courseId: CohortCourseId;
    readonly participantId: ParticipantId;
  },
  { db }: Platform,
): Promise<void> {
  await db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'register-completion', cohort, 'programme-coordinator');
    const [participant, course] = await Promise.all([
      lockParticipant(tx, cohort.id, input.participantId),
      findCourseOfCohort(tx, cohort.id, input.courseId),
    ]);
    if (course === undefined) throw new NotFound('course of the class');

    const removed = await deleteCompletion(tx, cohort.id, participant.person, course.version);
    if (removed) await trace(tx, actor, 'completion.removed', cohort.id, { details: { ...input } });
  });
}

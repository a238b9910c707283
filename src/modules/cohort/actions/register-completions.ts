import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortCourseId, CohortId, ParticipantId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { type CompletionFailure, decideCompletion } from '../domain/completion.ts';
import { lockCohort } from '../store/cohorts.ts';
import { listParticipants } from '../store/participants.ts';
import { type CompletionRecord, findCourseOfCohort, insertCompletions } from '../store/results.ts';

/**
 * Writes down who has completed a course of the class, as the institution has told. What stands there already stays,
 * so sending the form twice writes nothing twice; one who only attended the first time may pass later. Gives the number
 * that are new.
 */
export async function registerCompletions(
  actor: Actor,
  input: {
    readonly cohortId: CohortId;
    readonly courseId: CohortCourseId;
    readonly participants: readonly ParticipantId[];
    readonly completedOn: LocalDate;
  },
  { db, today }: Platform,
): Promise<Result<number, CompletionFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'register-completion', cohort, 'programme-coordinator');
    const course = await findCourseOfCohort(tx, cohort.id, input.courseId);
    if (course === undefined) throw new NotFound('course of the class');

    const chosen = new Set(input.participants);
    const participants = (await listParticipants(tx, cohort.id, 'all')).filter((one) => chosen.has(one.id));
    const completions: (CompletionRecord & { id: string })[] = [];
    for (const participant of participants) {
      const outcome = decideCompletion(participant, course, input.completedOn, today);
      if (!outcome.ok) return outcome;
      completions.push({
        id: uuid(),
        person: participant.person,
        version: course.version,
        cohort: cohort.id,
        outcome: outcome.value,
        completedOn: input.completedOn,
        source: 'programme-coordinator',
      });
    }
    const added = await insertCompletions(tx, completions);
    await trace(tx, actor, 'completion.registered', cohort.id, {
      details: { course: input.courseId, added },
    });
    return succeed(added);
  });
}

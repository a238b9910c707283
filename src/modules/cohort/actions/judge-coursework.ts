import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortId, CourseworkId, ParticipantId } from '../../../kernel/ids.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { getCohort } from '../store/cohorts.ts';
import { hasCoursework, saveCourseworkStatuses } from '../store/results.ts';

/** The lecturer, or the coordinator, approves coursework or gives it back to be mended: for one, or for a whole group. */
export async function judgeCoursework(
  actor: Actor,
  input: {
    readonly cohortId: CohortId;
    readonly courseworkId: CourseworkId;
    readonly participants: readonly ParticipantId[];
    readonly status: 'approved' | 'returned';
  },
  { db, now }: Platform,
): Promise<number> {
  return db.transaction(actor, async (tx) => {
    const cohort = await getCohort(tx, input.cohortId);
    const thing = { id: cohort.id, municipalities: cohort.municipalities.map((one) => one.code) };
    requireAccess(actor, cohortAccess, 'judge-coursework', thing, 'programme-coordinator');

    if (!(await hasCoursework(tx, cohort.id, input.courseworkId))) throw new NotFound('coursework');

    const saved = await saveCourseworkStatuses(tx, {
      cohort: cohort.id,
      coursework: input.courseworkId,
      participants: input.participants,
      status: input.status,
      at: now(),
    });
    if (saved > 0)
      await trace(tx, actor, `coursework.${input.status}`, input.courseworkId, {
        details: { cohort: cohort.id, participants: saved },
      });
    return saved;
  });
}

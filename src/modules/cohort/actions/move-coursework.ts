import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, CourseworkId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import { lockCohort } from '../store/cohorts.ts';
import { saveDueDay } from '../store/gatherings.ts';

export type MoveCourseworkFailure = { kind: 'class-is-over' };

/** Another last day for a piece of coursework, as when the gathering it is due before has moved. */
export async function moveCoursework(
  actor: Actor,
  input: { readonly cohortId: CohortId; readonly courseworkId: CourseworkId; readonly dueOn: LocalDate },
  { db, now }: Platform,
): Promise<Result<null, MoveCourseworkFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');
    if (!isOpenForChange(cohort.status)) return fail({ kind: 'class-is-over' });

    await saveDueDay(tx, cohort.id, input.courseworkId, input.dueOn, now());
    await trace(tx, actor, 'coursework.moved', input.courseworkId, {
      details: { cohort: cohort.id, dueOn: input.dueOn },
    });
    return succeed(null);
  });
}

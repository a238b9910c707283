import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { decideFinish, type FinishDecision } from '../domain/cohort-status.ts';
import { lockCohort, saveStatus } from '../store/cohorts.ts';
import { findGatheringDays } from '../store/gatherings.ts';

export type FinishFailure = Exclude<FinishDecision, { outcome: 'may-finish' }>;

export async function finishCohort(
  actor: Actor,
  input: { readonly cohortId: CohortId },
  { db, today }: Platform,
): Promise<Result<null, FinishFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');

    const decision = decideFinish(cohort, await findGatheringDays(tx, cohort.id), today);
    if (decision.outcome !== 'may-finish') return fail(decision);

    await saveStatus(tx, cohort.id, 'finished');
    await trace(tx, actor, 'cohort.finished', cohort.id);
    return succeed(null);
  });
}

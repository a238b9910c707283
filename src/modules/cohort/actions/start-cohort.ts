import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { decideStart, type StartDecision } from '../domain/may-start.ts';
import { holdAnswers } from '../store/approvals.ts';
import { lockCohort, saveStatus } from '../store/cohorts.ts';
import { findEnrolmentsWithApproval } from '../store/participants.ts';

export type StartFailure = Exclude<StartDecision, { outcome: 'may-start' }>;

/** Starts a class when every manager has said yes, and names those who lack it when not. (rule R6) */
export async function startCohort(
  actor: Actor,
  input: { readonly cohortId: CohortId },
  { db }: Platform,
): Promise<Result<null, StartFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId); // held, so that nobody is enrolled past the gate
    requireAccess(actor, cohortAccess, 'start-cohort', cohort, 'programme-coordinator');

    // A manager may take a yes back until the class has started, and not while it does.
    await holdAnswers(tx, cohort.id);
    const decision = decideStart(cohort, await findEnrolmentsWithApproval(tx, cohort.id));
    if (decision.outcome !== 'may-start') return fail(decision);

    await saveStatus(tx, cohort.id, 'running');
    await trace(tx, actor, 'cohort.started', cohort.id);
    return succeed(null);
  });
}

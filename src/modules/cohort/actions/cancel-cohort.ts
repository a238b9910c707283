import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { type CohortStatus, mayBecome } from '../domain/cohort-status.ts';
import { lockCohort, saveCancelled } from '../store/cohorts.ts';
import { cancelGatherings } from '../store/gatherings.ts';

export type CancelCohortFailure =
  | { kind: 'class-is-over'; status: CohortStatus }
  | { kind: 'reason-missing' };

/**
 * Calls the class off, with every gathering that has not been held. What participants have passed stays theirs. Where
 * the class came of a call, the seats follow: the admission is told in the same transaction.
 */
export async function cancelCohort(
  actor: Actor,
  input: { readonly cohortId: CohortId; readonly reason: string },
  { db, today, now }: Platform,
): Promise<Result<null, CancelCohortFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');
    if (!mayBecome(cohort.status, 'cancelled')) return fail({ kind: 'class-is-over', status: cohort.status });

    const reason = input.reason.trim();
    if (reason === '') return fail({ kind: 'reason-missing' });

    await saveCancelled(tx, cohort.id, reason);
    const cancelled = await cancelGatherings(tx, { cohort: cohort.id, from: today }, now());
    await trace(tx, actor, 'cohort.cancelled', cohort.id, { details: { gatherings: cancelled.length } });
    await enqueue(tx, 'cohort.tell-cohort-cancelled', { cohortId: cohort.id });
    await enqueue(tx, 'admission.cohort-cancelled', { cohort: cohort.id });
    return succeed(null);
  });
}

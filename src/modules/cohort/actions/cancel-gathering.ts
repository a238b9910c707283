import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, GatheringId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { lockCohort } from '../store/cohorts.ts';
import { cancelGatherings, lockGathering } from '../store/gatherings.ts';

export type CancelGatheringFailure = { kind: 'already-cancelled' } | { kind: 'already-held' };

/** Calls a gathering off. It stays in the plan, crossed out, and can be put on again with a new date. */
export async function cancelGathering(
  actor: Actor,
  input: { readonly cohortId: CohortId; readonly gatheringId: GatheringId },
  { db, now, today }: Platform,
): Promise<Result<null, CancelGatheringFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');
    const gathering = await lockGathering(tx, cohort.id, input.gatheringId);
    if (gathering.cancelled) return fail({ kind: 'already-cancelled' });
    if (gathering.endsOn < today) return fail({ kind: 'already-held' });

    await cancelGatherings(tx, { id: gathering.id }, now());
    await trace(tx, actor, 'gathering.cancelled', gathering.id, { details: { cohort: cohort.id } });
    await enqueue(tx, 'cohort.tell-gathering-changed', { gatheringId: gathering.id });
    return succeed(null);
  });
}

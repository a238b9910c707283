import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, GatheringId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import { daysOf, decideTime, type GatheringTime, type TimeFailure } from '../domain/gathering-time.ts';
import { lockCohort } from '../store/cohorts.ts';
import { lockGathering, otherGatherings, saveGathering } from '../store/gatherings.ts';

export type RescheduleInput = GatheringTime & {
  readonly cohortId: CohortId;
  readonly gatheringId: GatheringId;
  readonly venue: string;
  readonly address: string;
  readonly note: string;
  /** The revision that the coordinator looked at. */
  readonly revision: number;
};

export type RescheduleFailure = TimeFailure | { kind: 'class-is-over' } | { kind: 'changed-meanwhile' };

/** New days, hours or place for a gathering. Participants get a mail with the new calendar entry; a cancelled one is on again. */
export async function rescheduleGathering(
  actor: Actor,
  input: RescheduleInput,
  { db, now }: Platform,
): Promise<Result<null, RescheduleFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');
    const gathering = await lockGathering(tx, cohort.id, input.gatheringId);
    if (!isOpenForChange(cohort.status)) return fail({ kind: 'class-is-over' });
    if (gathering.revision !== input.revision) return fail({ kind: 'changed-meanwhile' });

    const time = decideTime(input, await otherGatherings(tx, cohort.id, gathering.id));
    if (!time.ok) return time;

    await saveGathering(tx, gathering.id, input, now());
    await trace(tx, actor, 'gathering.rescheduled', gathering.id, {
      details: { cohort: cohort.id, startsOn: input.startsOn, endsOn: input.endsOn },
    });
    await enqueue(tx, 'cohort.tell-gathering-changed', {
      gatheringId: gathering.id,
      formerDays: String(daysOf(gathering).length),
    });
    return succeed(null);
  });
}

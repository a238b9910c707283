import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { Tx } from '../../../../platform/database/database.ts';

/** Takes the actor's own application off the waiting list. Without a place on it nothing happens. */
export async function leaveWaitingList(tx: Tx, application: ApplicationId, now: Date): Promise<void> {
  await tx
    .updateTable('placement')
    .set({ outcome: 'left-list', changed_at: now })
    .where('application_id', '=', application)
    .where('outcome', '=', 'waiting')
    .execute();
}

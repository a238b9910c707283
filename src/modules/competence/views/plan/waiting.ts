import type { Actor } from '../../../../access/index.ts';
import { addDays } from '../../../../kernel/local-date.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { listWaiting, type Waiting } from '../../store/plan/waiting.ts';

export type { Waiting };

const DAYS_AHEAD = 30;

/** What waits for the actor in plans: also for those who have no part in any, since everybody may be asked what they can. */
export async function viewWaiting(actor: Actor, { db, today }: Platform): Promise<readonly Waiting[]> {
  return db.read(actor, (tx) => listWaiting(tx, today, addDays(today, DAYS_AHEAD)));
}

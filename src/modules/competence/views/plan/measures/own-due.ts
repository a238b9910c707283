import type { Actor } from '../../../../../access/index.ts';
import { addDays } from '../../../../../kernel/local-date.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { listOwnDue, type OwnMeasure } from '../../../store/plan/measures/due.ts';

const DAYS_AHEAD = 30;

/** What the actor is responsible for that is due within a month, or was due. */
export async function viewOwnDue(actor: Actor, { db, today }: Platform): Promise<readonly OwnMeasure[]> {
  return db.read(actor, (tx) => listOwnDue(tx, actor.person.id, addDays(today, DAYS_AHEAD)));
}

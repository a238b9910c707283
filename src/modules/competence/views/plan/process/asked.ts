import type { Actor } from '../../../../../access/index.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type AskedHearing, listAsked } from '../../../store/plan/hearings.ts';

/** Hearings that wait for this person's answer; nobody but members of plans is looked up. */
export function viewAsked(actor: Actor, { db, today }: Platform): Promise<readonly AskedHearing[]> {
  return actor.isPlanMember ? db.read(actor, (tx) => listAsked(tx, today)) : Promise.resolve([]);
}

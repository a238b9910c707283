import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type ChangeBefore, findChangeBefore, type PlanThingToWrite } from '../../store/plan/meanwhile.ts';

export type { ChangeBefore, PlanThingToWrite };

/** Who changed this part of the plan just before the reader did, told to those who write in it. */
export function viewMeanwhile(
  actor: Actor,
  plan: PlanId,
  thing: PlanThingToWrite,
  { db }: Platform,
): Promise<ChangeBefore | undefined> {
  return db.read(actor, (tx) => findChangeBefore(tx, plan, thing));
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanVersionId } from '../../../../../kernel/ids.ts';
import { type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type PlanClosed, planForChange } from '../plan-for-change.ts';
import { keepPlanVersion } from './keep-version.ts';

/** Keeps the plan as it stands now, because somebody wants to be able to go back to it. */
export async function keepPlanNow(
  actor: Actor,
  input: { plan: PlanId },
  { db }: Platform,
): Promise<Result<PlanVersionId, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, () => true);
    if (!held.ok) return held;
    return succeed(await keepPlanVersion(tx, actor, held.value, 'kept'));
  });
}

import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { saveTellsSmallAmounts } from '../../store/plan/plan-state.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

/** Whether amounts of needs are told also where ten or fewer hold the competence. The municipality weighs it, not the program. */
export async function tellSmallAmounts(
  actor: Actor,
  input: { plan: PlanId; tells: boolean },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    await saveTellsSmallAmounts(tx, input.plan, input.tells);
    await tracePlan(tx, actor, 'plan.small-amounts', held.value, { tells: input.tells });
    return succeed(undefined);
  });
}

import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { saveWhatIsTold, type WhatIsTold } from '../../store/plan/plan-state.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

/**
 * What documents tell where few have a competence: amounts of needs, and what is vulnerable. The municipality weighs it, not the
 * program.
 */
export async function chooseWhatIsTold(
  actor: Actor,
  input: { plan: PlanId } & WhatIsTold,
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const { smallAmounts, vulnerability } = input;
    await saveWhatIsTold(tx, input.plan, { smallAmounts, vulnerability });
    await tracePlan(tx, actor, 'plan.what-is-told', held.value, { smallAmounts, vulnerability });
    return succeed(undefined);
  });
}

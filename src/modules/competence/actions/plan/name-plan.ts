import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Fields } from '../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { checkName } from '../../domain/plan/new-plan.ts';
import { savePlanNaming } from '../../store/plan/plan-state.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';
import { type Conflicting, putTogether } from './region/put-together.ts';

/** Gives the plan another name or language. What has been written stays in the language that it was written in. */
export async function namePlan(
  actor: Actor,
  input: { readonly plan: PlanId; readonly seen: Fields; readonly mine: Fields },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting | { readonly kind: 'name-missing' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const { name, language } = held.value;
    const merged = putTogether(input.seen, input.mine, { name, language });
    if (!merged.ok) return merged;
    const wished = checkName(merged.value.name ?? '');
    if (!wished.ok) return fail({ kind: 'name-missing' });
    const naming = { name: wished.value, language: merged.value.language === 'nn' ? 'nn' : 'nb' } as const;
    await savePlanNaming(tx, input.plan, naming);
    await tracePlan(tx, actor, 'plan.named', held.value, { language: naming.language });
    return succeed(undefined);
  });
}

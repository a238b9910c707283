import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId, PlanRecommendationId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { recommendationFields, recommendationFrom } from '../../../domain/plan/region/recommendation.ts';
import {
  deleteRecommendation,
  getRecommendation,
  insertRecommendation,
  listRecommendations,
  type OfRecommendation,
  saveRecommendation,
  saveRecommendationOrder,
} from '../../../store/plan/region/recommendations.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { type Conflicting, putTogether } from './put-together.ts';

export async function addRecommendation(
  actor: Actor,
  input: { readonly plan: PlanId; readonly fields: Fields },
  { db }: Platform,
): Promise<Result<PlanRecommendationId, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    if (held.value.kind !== 'regional') throw new NotFound('cooperation');
    const id = await insertRecommendation(tx, input.plan, recommendationFrom(input.fields));
    await tracePlan(tx, actor, 'plan.recommendation-added', held.value, { recommendation: id });
    return succeed(id);
  });
}

export async function changeRecommendation(
  actor: Actor,
  input: OfRecommendation & { readonly seen: Fields; readonly mine: Fields },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const stored = await getRecommendation(tx, input, 'nb');
    const merged = putTogether(input.seen, input.mine, recommendationFields(stored));
    if (!merged.ok) return merged;
    await saveRecommendation(tx, stored.id, recommendationFrom(merged.value));
    await tracePlan(tx, actor, 'plan.recommendation-changed', held.value, { recommendation: stored.id });
    return succeed(undefined);
  });
}

/** One step up or down; at the end of the list it stays where it is. */
export async function moveRecommendation(
  actor: Actor,
  input: OfRecommendation & { readonly by: -1 | 1 },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const ids = (await listRecommendations(tx, input.plan, 'nb')).map(({ id }) => id);
    const from = ids.indexOf(input.recommendation);
    if (from < 0) throw new NotFound('recommendation');
    const to = Math.min(Math.max(from + input.by, 0), ids.length - 1);
    ids.splice(to, 0, ...ids.splice(from, 1));
    await saveRecommendationOrder(tx, input.plan, ids);
    await tracePlan(tx, actor, 'plan.recommendation-moved', held.value, {
      recommendation: input.recommendation,
    });
    return succeed(undefined);
  });
}

/** Takes it away, as long as no municipality has answered it or works by it. */
export async function removeRecommendation(
  actor: Actor,
  input: OfRecommendation,
  { db }: Platform,
): Promise<Result<void, PlanClosed | { readonly kind: 'in-use' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const { id, answers, takenIn } = await getRecommendation(tx, input, 'nb');
    if (answers.length + takenIn.length > 0) return fail({ kind: 'in-use' });
    await deleteRecommendation(tx, id);
    await tracePlan(tx, actor, 'plan.recommendation-removed', held.value, { recommendation: id });
    return succeed(undefined);
  });
}

import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type EditConflict, putTogether } from '../../../domain/plan/process/edits.ts';
import type { UnionReview } from '../../../domain/plan/process/union.ts';
import { changeUnionReview, insertUnionReview, listUnionReviews } from '../../../store/plan/union-reviews.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

export type UnionReviewFailure =
  | PlanClosed
  | EditConflict
  | { kind: 'met-in-future' }
  | { kind: 'union-missing' };

/**
 * Writes down what a union said, as the minutes have it. A new one without `review`.
 *
 * @param input.seen what stood in the form when it was opened
 */
export async function writeUnionReview(
  actor: Actor,
  input: Omit<UnionReview, 'id'> & { plan: PlanId; review: string | undefined; seen: Fields },
  { db, today }: Platform,
): Promise<Result<void, UnionReviewFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    if (input.union.trim() === '') return fail({ kind: 'union-missing' });
    if (input.metOn > today) return fail({ kind: 'met-in-future' });
    const { review, plan, seen, ...said } = input;
    if (review === undefined) await insertUnionReview(tx, { ...said, plan, by: actor.person.id });
    else {
      const found = (await listUnionReviews(tx, plan)).find(({ id }) => id === review);
      if (found === undefined) throw new NotFound('review');
      const { id, ...stored } = found;
      const merged = putTogether(seen, said, stored);
      if (!merged.ok) return merged;
      await changeUnionReview(tx, plan, { id, ...merged.value });
    }
    await tracePlan(tx, actor, 'plan.union-review-written', held.value);
    return succeed(undefined);
  });
}

import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { UnionOutcome } from '../../../domain/plan/process/union.ts';
import { changeUnionReview, insertUnionReview } from '../../../store/plan/union-reviews.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

export type UnionReviewFailure = PlanClosed | { kind: 'met-in-future' } | { kind: 'union-missing' };

/** Writes down what a union said, as the minutes have it. A new one without `review`. */
export async function writeUnionReview(
  actor: Actor,
  input: {
    plan: PlanId;
    review: string | undefined;
    union: string;
    metOn: LocalDate;
    outcome: UnionOutcome;
    statement: string;
  },
  { db, today }: Platform,
): Promise<Result<void, UnionReviewFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    if (input.union.trim() === '') return fail({ kind: 'union-missing' });
    if (input.metOn > today) return fail({ kind: 'met-in-future' });
    const { review, plan, ...said } = input;
    if (review === undefined) await insertUnionReview(tx, { ...said, plan, by: actor.person.id });
    else if (!(await changeUnionReview(tx, plan, { id: review, ...said }))) throw new NotFound('review');
    await tracePlan(tx, actor, 'plan.union-review-written', held.value);
    return succeed(undefined);
  });
}

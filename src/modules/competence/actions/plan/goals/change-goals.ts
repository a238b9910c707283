import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../../../access/index.ts';
import type { PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits, othersEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type GoalContent, type GoalFailure, goalFields, readGoal } from '../../../domain/plan/goal.ts';
import {
  deleteGoal,
  getGoal,
  insertGoal,
  listGoals,
  saveGoal,
  saveGoalOrder,
} from '../../../store/plan/goals.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

/** More than anybody can work by; a plan with so many has no goals. */
export const MOST_GOALS = 60;

/** A new goal, after the others. */
export async function addGoal(
  actor: Actor,
  input: { plan: PlanId; goal: GoalContent },
  { db }: Platform,
): Promise<Result<PlanGoalId, PlanClosed | { kind: 'too-many' }>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const goals = await listGoals(tx, input.plan);
    if (goals.length >= MOST_GOALS) return fail({ kind: 'too-many' });
    const id = uuid() as PlanGoalId;
    await insertGoal(tx, input.plan, id, input.goal, (goals.at(-1)?.sequence ?? 0) + 1);
    await tracePlan(tx, actor, 'plan.goal-added', found.value, { goal: id });
    return succeed(id);
  });
}

export type GoalConflict = {
  kind: 'conflict';
  conflicts: readonly Conflict[];
  stored: Fields;
  merged: Fields;
};

/** Writes a goal, and tells which fields somebody else has changed meanwhile. Fields that somebody else has changed meanwhile are kept; where both wrote, both come back. */
export async function changeGoal(
  actor: Actor,
  input: { plan: PlanId; goal: PlanGoalId; seen: Fields; mine: GoalContent },
  { db }: Platform,
): Promise<Result<readonly string[], PlanClosed | GoalConflict | { kind: 'wrong'; failure: GoalFailure }>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const stored = goalFields(await getGoal(tx, input.plan, input.goal));
    const { merged, conflicts } = mergeEdits(input.seen, goalFields(input.mine), stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const goal = readGoal(merged);
    if (!goal.ok) return fail({ kind: 'wrong', failure: goal.failure });
    await saveGoal(tx, input.plan, input.goal, goal.value);
    await tracePlan(tx, actor, 'plan.goal-changed', found.value, { goal: input.goal });
    return succeed(othersEdits(input.seen, goalFields(input.mine), stored));
  });
}

/** One step up or down; at the end of the list it stays where it is. */
export async function moveGoal(
  actor: Actor,
  input: { plan: PlanId; goal: PlanGoalId; by: -1 | 1 },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    await getGoal(tx, input.plan, input.goal);
    const ids = (await listGoals(tx, input.plan)).map(({ id }) => id);
    const from = ids.indexOf(input.goal);
    const to = Math.min(Math.max(from + input.by, 0), ids.length - 1);
    ids.splice(to, 0, ...ids.splice(from, 1));
    await saveGoalOrder(tx, input.plan, ids);
    await tracePlan(tx, actor, 'plan.goal-moved', found.value, { goal: input.goal });
    return succeed(undefined);
  });
}

export type RemoveGoalFailure = PlanClosed | { kind: 'in-use'; requirements: number; measures: number };

/** Takes a goal away. What is required for its sake must go first, or be moved, so that nothing is lost unseen. */
export async function removeGoal(
  actor: Actor,
  input: { plan: PlanId; goal: PlanGoalId },
  { db }: Platform,
): Promise<Result<GoalContent, RemoveGoalFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const goal = await getGoal(tx, input.plan, input.goal);
    const { requirements, measures } = goal;
    if (requirements + measures > 0) return fail({ kind: 'in-use', requirements, measures });
    await deleteGoal(tx, input.plan, input.goal);
    await tracePlan(tx, actor, 'plan.goal-removed', found.value, { goal: input.goal });
    return succeed(goal);
  });
}

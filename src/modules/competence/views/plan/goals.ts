import type { Actor } from '../../../../access/index.ts';
import type { PlanGoalId, PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { getGoal, type Goal, listGoals } from '../../store/plan/goals.ts';
import { type FollowedUp, findFollowedUp } from '../../store/plan/region/recommendations.ts';
import { type ChapterInList, chaptersAt } from './chapters.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from './plan-shell.ts';

export type { Goal };

export type GoalsView = {
  readonly shell: PlanShell;
  readonly goals: readonly Goal[];
  readonly chapters: readonly ChapterInList[];
};

export async function viewGoals(
  actor: Actor,
  id: PlanId,
  { db }: Platform,
  action: PlanAction = 'see-plan',
): Promise<GoalsView> {
  return db.read(actor, async (tx) => {
    const [shell, goals, chapters] = await Promise.all([
      viewPlanShell(tx, actor, id, action),
      listGoals(tx, id),
      chaptersAt(tx, id, 'goals'),
    ]);
    return { shell, goals, chapters };
  });
}

export async function viewGoal(
  actor: Actor,
  given: { plan: PlanId; goal: PlanGoalId },
  { db }: Platform,
  action: PlanAction = 'see-plan',
): Promise<{ shell: PlanShell; goal: Goal; followsUp: FollowedUp | undefined }> {
  return db.read(actor, async (tx) => {
    const [shell, goal, followsUp] = await Promise.all([
      viewPlanShell(tx, actor, given.plan, action),
      getGoal(tx, given.plan, given.goal),
      findFollowedUp(tx, 'plan_goal', given.goal),
    ]);
    return { shell, goal, followsUp };
  });
}

import type { PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

const goals = (plan: PlanId): string => planPaths.step(plan, 'goals');

export const goalPaths = {
  goals,
  add: (plan: PlanId): string => `${goals(plan)}/new`,
  goal: (plan: PlanId, goal: PlanGoalId): string => `${goals(plan)}/${goal}`,
  edit: (plan: PlanId, goal: PlanGoalId): string => `${goals(plan)}/${goal}/edit`,
  move: (plan: PlanId, goal: PlanGoalId): string => `${goals(plan)}/${goal}/move`,
  remove: (plan: PlanId, goal: PlanGoalId): string => `${goals(plan)}/${goal}/remove`,
} as const;

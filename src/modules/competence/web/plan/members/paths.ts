import type { PlanId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

const organise = (plan: PlanId): string => planPaths.step(plan, 'organise');

export const memberPaths = {
  invite: (plan: PlanId): string => `${organise(plan)}/invite`,
  inviteList: (plan: PlanId): string => `${organise(plan)}/invite-list`,
  leave: (plan: PlanId): string => `${organise(plan)}/leave`,
  end: (plan: PlanId, member: string): string => `${organise(plan)}/members/${member}/end`,
} as const;

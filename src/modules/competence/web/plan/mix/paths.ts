import type { PlanId } from '../../../../../kernel/ids.ts';

const base = (plan: PlanId): string => `/plans/${plan}/measures/mix`;

export const mixPaths = {
  form: base,
  /** The form with what was typed for an earlier run. */
  alike: (plan: PlanId, run: string): string => `${base(plan)}?from=${run}`,
  run: (plan: PlanId, run: string): string => `${base(plan)}/${run}`,
  stop: (plan: PlanId, run: string): string => `${base(plan)}/${run}/stop`,
  take: (plan: PlanId, run: string): string => `${base(plan)}/${run}/take`,
  compare: (plan: PlanId, first: string, second: string): string =>
    `${base(plan)}/compare?first=${first}&second=${second}`,
} as const;

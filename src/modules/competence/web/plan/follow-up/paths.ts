import type { PlanId } from '../../../../../kernel/ids.ts';

const base = (plan: PlanId): string => `/plans/${plan}/follow-up`;

export const followUpPaths = {
  all: base,
  /** @param firstYear of the new plan, where another than the proposed one was chosen */
  roll: (plan: PlanId, firstYear?: number): string =>
    `${base(plan)}/roll${firstYear === undefined ? '' : `?first=${firstYear}`}`,
  proposals: (plan: PlanId): string => `${base(plan)}/roll/proposals`,
  make: (plan: PlanId): string => `${base(plan)}/roll/make`,
  undo: (plan: PlanId): string => `${base(plan)}/roll/undo`,
  year: (plan: PlanId, year: number): string => `${base(plan)}/years/${year}`,
  write: (plan: PlanId, year: number): string => `${base(plan)}/years/${year}/edit`,
  approve: (plan: PlanId, year: number): string => `${base(plan)}/years/${year}/approve`,
} as const;

import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';

const base = (plan: PlanId): string => `/plans/${plan}/measures`;

export const measurePaths = {
  list: base,
  statuses: (plan: PlanId): string => `${base(plan)}/statuses`,
  file: (plan: PlanId, format: 'csv' | 'xlsx'): string => `${base(plan)}/file/${format}`,
  add: (plan: PlanId): string => `${base(plan)}/new`,
  measure: (plan: PlanId, id: PlanMeasureId): string => `${base(plan)}/${id}`,
  change: (plan: PlanId, id: PlanMeasureId): string => `${base(plan)}/${id}/edit`,
  report: (plan: PlanId, id: PlanMeasureId): string => `${base(plan)}/${id}/report`,
  status: (plan: PlanId, id: PlanMeasureId): string => `${base(plan)}/${id}/status`,
  remove: (plan: PlanId, id: PlanMeasureId): string => `${base(plan)}/${id}/remove`,
  mix: (plan: PlanId): string => `${base(plan)}/mix`,
} as const;

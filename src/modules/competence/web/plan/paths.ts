import type { PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import type { PlanStep } from '../../domain/plan/plan.ts';

/** Addresses of plans. Each part of the workspace adds its own below `plan(id)` in its own folder. */
export const planPaths = {
  plans: '/plans',
  begin: '/plans/new',
  plan: (id: PlanId): string => `/plans/${id}`,
  name: (id: PlanId): string => `/plans/${id}/name`,
  step: (id: PlanId, step: PlanStep): string => `/plans/${id}/${step}`,
  chapter: (id: PlanId, chapter: PlanChapterId): string => `/plans/${id}/chapters/${chapter}`,
  /** The projection that the plan stands on. */
  figures: (id: PlanId): string => `/plans/${id}/figures`,
  cooperation: (id: PlanId): string => `/plans/${id}/cooperation`,
  process: (id: PlanId): string => `/plans/${id}/process`,
  documents: (id: PlanId): string => `/plans/${id}/documents`,
} as const;

import type { PlanFigureSetId, PlanId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

export const planFigurePaths = {
  figures: planPaths.figures,
  take: (plan: PlanId): string => `${planPaths.figures(plan)}/take`,
  drawing: (plan: PlanId): string => `${planPaths.figures(plan)}/drawing`,
  requirements: (plan: PlanId): string => `${planPaths.figures(plan)}/requirements`,
  set: (plan: PlanId, set: PlanFigureSetId): string => `${planPaths.figures(plan)}/sets/${set}`,
  file: (plan: PlanId, set: PlanFigureSetId, format: 'csv' | 'xlsx'): string =>
    `${planPaths.figures(plan)}/sets/${set}/file.${format}`,
} as const;

import type { PlanId, PlanVersionId } from '../../../../../kernel/ids.ts';
import type { PlanLanguage } from '../../../domain/plan/plan.ts';
import { planPaths } from '../paths.ts';

export type PaperFormat = 'pdf' | 'docx' | 'csv' | 'xlsx';

/** Addresses of what is made of a plan. */
export const documentPaths = {
  documents: planPaths.documents,
  preview: (plan: PlanId): string => `/plans/${plan}/documents/preview`,
  keep: (plan: PlanId): string => `/plans/${plan}/documents/versions`,
  amounts: (plan: PlanId): string => `/plans/${plan}/documents/amounts`,
  file: (plan: PlanId, paper: string, format: PaperFormat, language: PlanLanguage): string =>
    `/plans/${plan}/documents/files/${paper}.${format}?language=${language}`,
  version: (plan: PlanId, version: PlanVersionId): string => `/plans/${plan}/versions/${version}`,
  versionFile: (plan: PlanId, version: PlanVersionId, paper: string, format: PaperFormat): string =>
    `/plans/${plan}/versions/${version}/files/${paper}.${format}`,
} as const;

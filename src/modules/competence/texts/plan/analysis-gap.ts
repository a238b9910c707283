import type { Locale } from '../../../../kernel/locale.ts';
import { analysisGapEn } from './analysis-gap.en.ts';
import { analysisGapNb, type AnalysisGapTexts } from './analysis-gap.nb.ts';
import { analysisGapNn } from './analysis-gap.nn.ts';

export type { AnalysisGapTexts };
export const analysisGapTexts: Record<Locale, AnalysisGapTexts> = {
  nb: analysisGapNb,
  nn: analysisGapNn,
  en: analysisGapEn,
};

import type { Locale } from '../../../../kernel/locale.ts';
import { analysisEn } from './analysis.en.ts';
import { analysisNb, type AnalysisTexts } from './analysis.nb.ts';
import { analysisNn } from './analysis.nn.ts';

export type { AnalysisTexts };
export const analysisTexts: Record<Locale, AnalysisTexts> = {
  nb: analysisNb,
  nn: analysisNn,
  en: analysisEn,
};

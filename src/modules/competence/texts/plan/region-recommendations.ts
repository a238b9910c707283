import type { Locale } from '../../../../kernel/locale.ts';
import { recommendationsEn } from './region-recommendations.en.ts';
import { recommendationsNb, type RecommendationsTexts } from './region-recommendations.nb.ts';
import { recommendationsNn } from './region-recommendations.nn.ts';

export type { RecommendationsTexts };
export const recommendationsTexts: Record<Locale, RecommendationsTexts> = {
  nb: recommendationsNb,
  nn: recommendationsNn,
  en: recommendationsEn,
};

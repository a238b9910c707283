import type { Locale } from '../../../../kernel/locale.ts';
import { overviewEn } from './overview.en.ts';
import { overviewNb, type OverviewTexts } from './overview.nb.ts';
import { overviewNn } from './overview.nn.ts';

export type { OverviewTexts };
export const overviewTexts: Record<Locale, OverviewTexts> = {
  nb: overviewNb,
  nn: overviewNn,
  en: overviewEn,
};

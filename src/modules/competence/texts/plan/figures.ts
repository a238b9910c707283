import type { Locale } from '../../../../kernel/locale.ts';
import { planFiguresEn } from './figures.en.ts';
import { planFiguresNb, type PlanFiguresTexts } from './figures.nb.ts';
import { planFiguresNn } from './figures.nn.ts';

export type { PlanFiguresTexts };
export const planFiguresTexts: Record<Locale, PlanFiguresTexts> = {
  nb: planFiguresNb,
  nn: planFiguresNn,
  en: planFiguresEn,
};

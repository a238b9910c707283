import type { Locale } from '../../../../kernel/locale.ts';
import { plansEn } from './plans.en.ts';
import { plansNb, type PlansTexts } from './plans.nb.ts';
import { plansNn } from './plans.nn.ts';

export type { PlansTexts };
export const plansTexts: Record<Locale, PlansTexts> = { nb: plansNb, nn: plansNn, en: plansEn };

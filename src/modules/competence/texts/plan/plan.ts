import type { Locale } from '../../../../kernel/locale.ts';
import { planEn } from './plan.en.ts';
import { planNb, type PlanTexts } from './plan.nb.ts';
import { planNn } from './plan.nn.ts';

export type { PlanTexts };
export const planTexts: Record<Locale, PlanTexts> = { nb: planNb, nn: planNn, en: planEn };

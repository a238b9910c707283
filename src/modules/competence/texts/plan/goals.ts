import type { Locale } from '../../../../kernel/locale.ts';
import { goalsEn } from './goals.en.ts';
import { goalsNb, type GoalsTexts } from './goals.nb.ts';
import { goalsNn } from './goals.nn.ts';

export type { GoalsTexts };
export const goalsTexts: Record<Locale, GoalsTexts> = { nb: goalsNb, nn: goalsNn, en: goalsEn };

import type { Locale } from '../../../../kernel/locale.ts';
import { courseworkEn } from './coursework.en.ts';
import { courseworkNb, type CourseworkTexts } from './coursework.nb.ts';
import { courseworkNn } from './coursework.nn.ts';

export type { CourseworkTexts };
export const courseworkTexts: Record<Locale, CourseworkTexts> = {
  nb: courseworkNb,
  nn: courseworkNn,
  en: courseworkEn,
};

import type { Locale } from '../../../../kernel/locale.ts';
import { meanwhileEn } from './meanwhile.en.ts';
import { meanwhileNb, type MeanwhileTexts } from './meanwhile.nb.ts';
import { meanwhileNn } from './meanwhile.nn.ts';

export const meanwhileTexts: Record<Locale, MeanwhileTexts> = {
  nb: meanwhileNb,
  nn: meanwhileNn,
  en: meanwhileEn,
};

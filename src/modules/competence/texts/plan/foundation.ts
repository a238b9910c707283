import type { Locale } from '../../../../kernel/locale.ts';
import { foundationEn } from './foundation.en.ts';
import { foundationNb, type FoundationTexts } from './foundation.nb.ts';
import { foundationNn } from './foundation.nn.ts';

export type { FoundationTexts };
export const foundationTexts: Record<Locale, FoundationTexts> = {
  nb: foundationNb,
  nn: foundationNn,
  en: foundationEn,
};

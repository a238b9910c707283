import type { Locale } from '../../../../kernel/locale.ts';
import { mixPricesEn } from './mix-prices.en.ts';
import { mixPricesNb, type MixPricesTexts } from './mix-prices.nb.ts';
import { mixPricesNn } from './mix-prices.nn.ts';

export type { MixPricesTexts };
export const mixPricesTexts: Record<Locale, MixPricesTexts> = {
  nb: mixPricesNb,
  nn: mixPricesNn,
  en: mixPricesEn,
};

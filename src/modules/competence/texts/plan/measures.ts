import type { Locale } from '../../../../kernel/locale.ts';
import { measuresEn } from './measures.en.ts';
import { measuresNb, type MeasuresTexts } from './measures.nb.ts';
import { measuresNn } from './measures.nn.ts';

export type { MeasuresTexts };
export const measuresTexts: Record<Locale, MeasuresTexts> = {
  nb: measuresNb,
  nn: measuresNn,
  en: measuresEn,
};

import type { Locale } from '../../../kernel/locale.ts';
import { figureFailuresEn } from './figure-failures.en.ts';
import { type FigureFailureTexts, figureFailuresNb } from './figure-failures.nb.ts';
import { figureFailuresNn } from './figure-failures.nn.ts';

export type { FigureUse } from './figure-failures.nb.ts';
export const figureFailureTexts: Record<Locale, FigureFailureTexts> = {
  nb: figureFailuresNb,
  nn: figureFailuresNn,
  en: figureFailuresEn,
};

import type { Locale } from '../../../../kernel/locale.ts';
import { arrangementEn } from './region-arrangement.en.ts';
import { arrangementNb, type ArrangementTexts } from './region-arrangement.nb.ts';
import { arrangementNn } from './region-arrangement.nn.ts';

export type { ArrangementTexts };
export const arrangementTexts: Record<Locale, ArrangementTexts> = {
  nb: arrangementNb,
  nn: arrangementNn,
  en: arrangementEn,
};

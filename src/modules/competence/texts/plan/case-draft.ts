import type { Locale } from '../../../../kernel/locale.ts';
import { caseDraftEn } from './case-draft.en.ts';
import { caseDraftNb, type CaseDraftTexts } from './case-draft.nb.ts';
import { caseDraftNn } from './case-draft.nn.ts';

export type { CaseDraftTexts };

export const caseDraftTexts: Record<Locale, CaseDraftTexts> = {
  nb: caseDraftNb,
  nn: caseDraftNn,
  en: caseDraftEn,
};

import type { Locale } from '../../../../kernel/locale.ts';
import { followUpEn } from './follow-up.en.ts';
import { followUpNb, type FollowUpTexts } from './follow-up.nb.ts';
import { followUpNn } from './follow-up.nn.ts';

export type { FollowUpTexts };
export const followUpTexts: Record<Locale, FollowUpTexts> = {
  nb: followUpNb,
  nn: followUpNn,
  en: followUpEn,
};

import type { Locale } from '../../../../kernel/locale.ts';
import { roundPeopleEn } from './round-people.en.ts';
import { roundPeopleNb, type RoundPeopleTexts } from './round-people.nb.ts';
import { roundPeopleNn } from './round-people.nn.ts';

export type { RoundPeopleTexts };
export const roundPeopleTexts: Record<Locale, RoundPeopleTexts> = {
  nb: roundPeopleNb,
  nn: roundPeopleNn,
  en: roundPeopleEn,
};

import type { Locale } from '../../../kernel/locale.ts';
import { assumptionWordsEn } from './assumption-words.en.ts';
import { assumptionWordsNb } from './assumption-words.nb.ts';
import { assumptionWordsNn } from './assumption-words.nn.ts';

const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nb: assumptionWordsNb,
  nn: assumptionWordsNn,
  en: assumptionWordsEn,
};

/** What the assumption set says of a figure, in the reader's language; the set itself is written in English. */
export function sayAssumption(sentence: string, locale: Locale): string {
  return words[locale][sentence] ?? sentence;
}

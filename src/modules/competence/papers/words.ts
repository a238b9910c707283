import type { Locale } from '../../../kernel/locale.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { formatDate, formatNumber, formatShortDate } from '../../../web/format.ts';
import { chapterTexts } from '../texts/plan/chapters.ts';
import { measuresTexts } from '../texts/plan/measures.ts';
import { papersTexts } from '../texts/plan/papers.ts';
import { planTexts } from '../texts/plan/plan.ts';

/** The words and the ways of writing of one document, which has a language of its own. */
export type PaperWords = ReturnType<typeof wordsIn>;

export function wordsIn(language: Locale) {
  return {
    language,
    papers: papersTexts[language],
    measures: measuresTexts[language],
    chapters: chapterTexts[language],
    plan: planTexts[language],
    date: (day: LocalDate | null) => (day === null ? null : formatDate(day, language)),
    /** For a narrow column. */
    shortDate: (day: LocalDate | null) => (day === null ? null : formatShortDate(day, language)),
    number: (value: number) => formatNumber(value, language),
  };
}

/** "4 personer", "1,5 årsverk"; nothing where neither is known. */
export function amount(
  words: PaperWords,
  of: { readonly persons: number | null; readonly fte: number | null },
): string | null {
  if (of.fte !== null) return words.measures.fte(words.number(of.fte));
  return of.persons === null ? null : words.measures.persons(words.number(of.persons));
}

/** «ca. 70», or the figure itself in versions from when it was told to the unit. */
export function heldAmount(value: number, isAbout: boolean, words: PaperWords): string {
  const figure = words.number(value);
  return isAbout ? words.papers.capital.about(figure) : figure;
}

import type { Locale } from '../../../../kernel/locale.ts';
import type { ChapterKey } from '../../domain/plan/skeleton.ts';
import { chaptersEn } from './chapters.en.ts';
import { chaptersNb, type ChapterWords } from './chapters.nb.ts';
import { chaptersNn } from './chapters.nn.ts';

export type { ChapterWords };
/** By the language of the plan where a title is stored, by the reader's where somebody is helped to write. */
export const chapterTexts: Record<Locale, Record<ChapterKey, ChapterWords>> = {
  nb: chaptersNb,
  nn: chaptersNn,
  en: chaptersEn,
};

import type { Locale } from '../../../../kernel/locale.ts';
import { ownChapterEn } from './own-chapter.en.ts';
import { ownChapterNb, type OwnChapterTexts } from './own-chapter.nb.ts';
import { ownChapterNn } from './own-chapter.nn.ts';

export const ownChapterTexts: Record<Locale, OwnChapterTexts> = {
  nb: ownChapterNb,
  nn: ownChapterNn,
  en: ownChapterEn,
};
export type { OwnChapterTexts };

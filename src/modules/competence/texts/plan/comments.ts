import type { Locale } from '../../../../kernel/locale.ts';
import { commentsEn } from './comments.en.ts';
import { commentsNb, type CommentsTexts } from './comments.nb.ts';
import { commentsNn } from './comments.nn.ts';

export type { CommentsTexts };
export const commentsTexts: Record<Locale, CommentsTexts> = {
  nb: commentsNb,
  nn: commentsNn,
  en: commentsEn,
};

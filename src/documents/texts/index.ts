import type { Locale } from '../../kernel/locale.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { DocumentTexts } from './nb.ts';
import { nn } from './nn.ts';

export type { DocumentTexts };

export const documentTexts: Record<Locale, DocumentTexts> = { nb, nn, en };

/** The language as files name it. */
export const languageTags: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

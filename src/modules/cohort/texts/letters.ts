import type { Locale } from '../../../kernel/locale.ts';
import { en } from './letters.en.ts';
import { type LetterTexts, nb } from './letters.nb.ts';
import { nn } from './letters.nn.ts';

export const letterTexts: Record<Locale, LetterTexts> = { nb, nn, en };

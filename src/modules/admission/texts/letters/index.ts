import type { Locale } from '../../../../kernel/locale.ts';
import { en } from './en.ts';
import { type LetterTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export const letterTexts: Record<Locale, LetterTexts> = { nb, nn, en };

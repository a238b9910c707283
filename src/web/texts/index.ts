import type { Locale } from '../../kernel/locale.ts';
import { en } from './en.ts';
import { type CommonTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export const commonTexts: Record<Locale, CommonTexts> = { nb, nn, en };

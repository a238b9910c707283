import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { type AboutTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export type { Prose } from './nb.ts';
export const aboutTexts: Record<Locale, AboutTexts> = { nb, nn, en };

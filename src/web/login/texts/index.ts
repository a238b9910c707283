import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { nb, type LoginTexts } from './nb.ts';
import { nn } from './nn.ts';

export type { LoginTexts };
export const loginTexts: Record<Locale, LoginTexts> = { nb, nn, en };

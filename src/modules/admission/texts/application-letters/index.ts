import type { Locale } from '../../../../kernel/locale.ts';
import { en } from './en.ts';
import { type ApplicationLetterTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export const applicationLetterTexts: Record<Locale, ApplicationLetterTexts> = { nb, nn, en };

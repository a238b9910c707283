import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { type CohortTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export type { CohortTexts } from './nb.ts';

export const cohortTexts: Record<Locale, CohortTexts> = { nb, nn, en };

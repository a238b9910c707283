import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { nb, type ProgrammeTexts } from './nb.ts';
import { nn } from './nn.ts';

export const programmeTexts: Record<Locale, ProgrammeTexts> = { nb, nn, en };

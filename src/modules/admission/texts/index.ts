import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { type AdmissionTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export type { AdmissionTexts } from './nb.ts';

export const admissionTexts: Record<Locale, AdmissionTexts> = { nb, nn, en };

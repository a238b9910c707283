import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { nb, type SteeringTexts } from './nb.ts';
import { nn } from './nn.ts';

export type { SteeringTexts } from './nb.ts';

export const steeringTexts: Record<Locale, SteeringTexts> = { nb, nn, en };

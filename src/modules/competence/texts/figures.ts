import type { Locale } from '../../../kernel/locale.ts';
import { figuresEn } from './figures.en.ts';
import { type FiguresTexts, figuresNb } from './figures.nb.ts';
import { figuresNn } from './figures.nn.ts';

export type { FiguresTexts };
export const figuresTexts: Record<Locale, FiguresTexts> = { nb: figuresNb, nn: figuresNn, en: figuresEn };

import type { Locale } from '../../../kernel/locale.ts';
import { needEn } from './need.en.ts';
import { type NeedTexts, needNb } from './need.nb.ts';
import { needNn } from './need.nn.ts';

export type { NeedTexts };
export const needTexts: Record<Locale, NeedTexts> = { nb: needNb, nn: needNn, en: needEn };

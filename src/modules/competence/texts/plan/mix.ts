import type { Locale } from '../../../../kernel/locale.ts';
import { mixEn } from './mix.en.ts';
import { mixNb, type MixTexts } from './mix.nb.ts';
import { mixNn } from './mix.nn.ts';

export type { MixTexts };
export const mixTexts: Record<Locale, MixTexts> = { nb: mixNb, nn: mixNn, en: mixEn };

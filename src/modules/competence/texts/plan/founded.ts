import type { Locale } from '../../../../kernel/locale.ts';
import { foundedEn } from './founded.en.ts';
import { foundedNb, type FoundedTexts } from './founded.nb.ts';
import { foundedNn } from './founded.nn.ts';

export const foundedTexts: Record<Locale, FoundedTexts> = { nb: foundedNb, nn: foundedNn, en: foundedEn };

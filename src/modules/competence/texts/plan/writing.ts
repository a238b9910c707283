import type { Locale } from '../../../../kernel/locale.ts';
import { writingEn } from './writing.en.ts';
import { writingNb, type WritingTexts } from './writing.nb.ts';
import { writingNn } from './writing.nn.ts';

export type { WritingTexts };
export const writingTexts: Record<Locale, WritingTexts> = { nb: writingNb, nn: writingNn, en: writingEn };

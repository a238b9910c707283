import type { Locale } from '../../../../kernel/locale.ts';
import { papersEn } from './papers.en.ts';
import { papersNb, type PapersTexts } from './papers.nb.ts';
import { papersNn } from './papers.nn.ts';

export type { PapersTexts };
export const papersTexts: Record<Locale, PapersTexts> = { nb: papersNb, nn: papersNn, en: papersEn };

import type { Locale } from '../../../../kernel/locale.ts';
import { processEn } from './process.en.ts';
import { processNb, type ProcessTexts } from './process.nb.ts';
import { processNn } from './process.nn.ts';

export type { ProcessTexts };
export const processTexts: Record<Locale, ProcessTexts> = { nb: processNb, nn: processNn, en: processEn };

import type { Locale } from '../../../../kernel/locale.ts';
import { mixNeedEn } from './mix-need.en.ts';
import { mixNeedNb, type MixNeedTexts } from './mix-need.nb.ts';
import { mixNeedNn } from './mix-need.nn.ts';

export type { MixNeedTexts };
export const mixNeedTexts: Record<Locale, MixNeedTexts> = { nb: mixNeedNb, nn: mixNeedNn, en: mixNeedEn };

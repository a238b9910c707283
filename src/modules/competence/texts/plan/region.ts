import type { Locale } from '../../../../kernel/locale.ts';
import { regionEn } from './region.en.ts';
import { regionNb, type RegionTexts } from './region.nb.ts';
import { regionNn } from './region.nn.ts';

export type { RegionTexts };
export const regionTexts: Record<Locale, RegionTexts> = { nb: regionNb, nn: regionNn, en: regionEn };

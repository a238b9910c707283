import type { Locale } from '../../../../kernel/locale.ts';
import { mappingEn } from './mapping.en.ts';
import { mappingNb, type MappingTexts } from './mapping.nb.ts';
import { mappingNn } from './mapping.nn.ts';

export type { MappingTexts };
export const mappingTexts: Record<Locale, MappingTexts> = { nb: mappingNb, nn: mappingNn, en: mappingEn };

import type { Locale } from '../../../../kernel/locale.ts';
import { poolsEn } from './region-pools.en.ts';
import { poolsNb, type PoolsTexts } from './region-pools.nb.ts';
import { poolsNn } from './region-pools.nn.ts';

export type { PoolsTexts };
export const poolsTexts: Record<Locale, PoolsTexts> = { nb: poolsNb, nn: poolsNn, en: poolsEn };

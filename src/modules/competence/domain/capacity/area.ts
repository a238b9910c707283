import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ContractedPopulation } from '../need/contract-population.ts';
import type { Spread } from '../workforce/gap.ts';

/** Groups of ages that are shown, both ends included; some lie inside others. */
export const AGE_BANDS = [
  { id: 'children', from: 0, to: 15 },
  { id: 'adults', from: 16, to: 66 },
  { id: 'from67to79', from: 67, to: 79 },
  { id: 'from80', from: 80, to: 105 },
  { id: 'from90', from: 90, to: 105 },
  { id: 'all', from: 0, to: 105 },
] as const;
export type AgeBandId = (typeof AGE_BANDS)[number]['id'];

/** How much of the added years is healthy, as a reader may choose it. Each needs a contraction of its own. */
export const AGEING_CHOICES = [0, 0.5, 1] as const;
export type AgeingChoice = (typeof AGEING_CHOICES)[number];

/** What is asked for: some municipalities each by themselves, or all that are known as one. */
export type AreaAsk = {
  readonly codes: readonly MunicipalityCode[] | 'country';
  readonly baseYear: number;
  readonly toYear: number;
  readonly draws: number;
  readonly seed: number;
  /** Earlier base years that the method is tried on. */
  readonly lookBack: readonly number[];
};

export type DrawnPart = {
  /** The municipality; 0 for the country as one. */
  readonly number: number;
  readonly contracted: Readonly<Record<AgeingChoice, ContractedPopulation>>;
};

/** What the method said with the register up to a year, and nothing that came later. */
export type LookBack = {
  readonly baseYear: number;
  readonly years: readonly number[];
  /** Draw → year → band, the base year first. */
  readonly bands: Float64Array;
};

/** The population of an area drawn many times, made into what need asks of it. Small enough to be kept. */
export type DrawnArea = {
  readonly codes: readonly MunicipalityCode[];
  /** Asked for, but not told of by the register in the base year. */
  readonly missing: readonly MunicipalityCode[];
  readonly baseYear: number;
  readonly years: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly parts: readonly DrawnPart[];
  /** Draw → year → band, the base year first. */
  readonly bands: Float64Array;
  /** The register: year → band; NaN where it does not tell of all municipalities of the area. */
  readonly history: { readonly years: readonly number[]; readonly bands: Float64Array };
  /** Men 0..105, women 0..105: in the base year, and as the mean of the draws in the last. */
  readonly agesNow: Float64Array;
  readonly agesLater: Float64Array;
  /** The draws of the last year, cell by cell and sorted out: what is likely at each age, which the mean does not say. */
  readonly agesLikely: readonly Spread[];
  readonly lookBack: readonly LookBack[];
};

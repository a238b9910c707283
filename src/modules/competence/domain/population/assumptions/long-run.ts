import { type Dated, latestKnown } from './dated.ts';

/** Which course of the country is asked for: the main one, or one with less or more growth. */
export type Alternative = 'main' | 'low' | 'high';

/** Where the country's rates go in the long run, and how fast. */
export type LongRun = {
  /** Children per woman. */
  readonly totalFertility: number;
  /** The share of the way there, in logarithms, that is gone in a year. */
  readonly fertilityReturns: number;
  /** Persons a year, per person. */
  readonly netImmigration: number;
  /** What is left of the distance from there a year later. */
  readonly immigrationStays: number;
  /** How fast death rates fall, as a multiple of how fast they have fallen. */
  readonly mortalityDecline: number;
};

/** 1 January 2024, from which the projection goes. */
const POPULATION = 5_550_203;

/**
 * The official long run, where one has been published. Fertility is that of 2050 and later, net immigration that of 2050.
 * The speed is that of the six years from 2024 to 2030, for which both were published: immigration 41 093 → 16 482 (low
 * 18 554 → 9 057), fertility 1.42 → 1.57 (1.35 → 1.22, 1.48 → 1.86). High immigration passes its long run before 2030; it is
 * given the main course's speed.
 * For low and high the fall of death rates is the published gain in life expectancy 2024–2050 (83.0 → 85.4 and
 * 83.6 → 89.2 years) over that of the main course (83.3 → 87.4).
 */
const OFFICIAL: readonly Dated<Readonly<Record<Alternative, LongRun>>>[] = [
  {
    knownFrom: 2024,
    source: 'Statistics Norway, national population projections, 5 June 2024: MMM, LLL and HHH. CC BY 4.0.',
    value: {
      main: {
        totalFertility: 1.66,
        fertilityReturns: 0.158,
        netImmigration: 13_275 / POPULATION,
        immigrationStays: 0.698,
        mortalityDecline: 1,
      },
      low: {
        totalFertility: 1.21,
        fertilityReturns: 0.35,
        netImmigration: 4_704 / POPULATION,
        immigrationStays: 0.825,
        mortalityDecline: 0.59,
      },
      high: {
        totalFertility: 1.91,
        fertilityReturns: 0.314,
        netImmigration: 28_136 / POPULATION,
        immigrationStays: 0.698,
        mortalityDecline: 1.37,
      },
    },
  },
];

/** The official long run that was known in the base year; undefined before the first one kept here. */
export function officialLongRun(baseYear: number, alternative: Alternative): LongRun | undefined {
  return latestKnown(OFFICIAL, baseYear)?.value[alternative];
}

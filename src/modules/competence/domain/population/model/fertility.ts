import { AGES } from '../../figures/population.ts';
import { BIRTH_RATES } from '../assumptions/birth-rates.ts';
import { latestKnown } from '../assumptions/dated.ts';
import type { LongRun } from '../assumptions/long-run.ts';
import { nationalHistory } from '../assumptions/national-history.ts';
import { type History, sumOver } from './history.ts';
import { between } from './line.ts';
import { SETTINGS } from './settings.ts';

/** Children who are 0 years old at the end of a year. */
export type Fertility = {
  /** Shares of the total fertility by age of the mother; their sum is 1. */
  readonly pattern: Float64Array;
  /** Children per woman in all, counted at the end of the year, in the last steps and in the long run. */
  readonly now: number;
  readonly longRun: number;
  /** The share of the way there, in logarithms, that is gone in a year. */
  readonly returns: number;
  /** A municipality's children over those expected at the country's level. */
  readonly municipal: Float64Array;
};

export function readFertility(history: History, longRun: LongRun | undefined): Fertility {
  const pattern = readPattern(history.baseYear);
  const municipalities = history.municipalities.length;
  const expected = history.women.map((women) => mothersIn(women, pattern));
  const births = history.children.map((children) => sumOver(children, 1)[0]!);
  const mothers = expected.map((one) => sumOver(one, 1)[0]!);
  const levels = births.map((children, i) => (mothers[i]! > 0 ? children / mothers[i]! : 0));
  const aim = readLongRun(history, births, mothers, longRun);
  let born: number = SETTINGS.fertilityPrior;
  let awaited = SETTINGS.fertilityPrior / aim;
  for (let back = 1; back <= births.length; back++) {
    const weight = SETTINGS.fertilityMemory ** (back - 1);
    born += weight * births.at(-back)!;
    awaited += weight * mothers.at(-back)!;
  }

  const municipal = new Float64Array(municipalities);
  const used = Math.min(SETTINGS.fertilityYears, levels.length);
  for (let m = 0; m < municipalities; m++) {
    let own: number = SETTINGS.fertilityShrinkage;
    let likely: number = SETTINGS.fertilityShrinkage;
    for (let back = 1; back <= used; back++) {
      own += history.children.at(-back)![m]!;
      likely += expected.at(-back)![m]! * levels.at(-back)!;
    }
    municipal[m] = own / likely;
  }
  const returns = longRun?.fertilityReturns ?? SETTINGS.fertilityReturns;
  return { pattern, now: born / awaited, longRun: aim, returns, municipal };
}

/** The level of the step that begins `years` after the base year. */
export function fertilityIn({ now, longRun, returns }: Fertility, years: number): number {
  return longRun * (now / longRun) ** ((1 - returns) ** (years + 1));
}

/** Women by age times the pattern, by municipality. */
function mothersIn(women: Float64Array, pattern: Float64Array): Float64Array {
  const sums = new Float64Array(women.length / AGES);
  for (let m = 0; m < sums.length; m++) {
    let sum = 0;
    for (let age = 15; age < 50; age++) sum += women[m * AGES + age]! * pattern[age]!;
    sums[m] = sum;
  }
  return sums;
}

function readPattern(baseYear: number): Float64Array {
  const rates = latestKnown(BIRTH_RATES, baseYear)?.value.rates;
  if (rates === undefined) throw new RangeError(`No birth rates were kept that were known in ${baseYear}`);
  const ages = [12.5, ...rates.map((_, i) => 17.5 + 5 * i), 52.5];
  const values = [0, ...rates, 0];
  const pattern = Float64Array.from({ length: AGES }, (_, age) =>
    age >= 15 && age < 50 ? between(ages, values, age + 0.5) : 0,
  );
  const sum = sumOver(pattern, 1)[0]!;
  return pattern.map((rate) => rate / sum);
}

/**
 * In the long run total fertility is the official one, or the mean of thirty years. The register counts children at the end
 * of the year and with those who have come, so the figure is put on its scale by the last years that both tell of.
 */
function readLongRun(
  history: History,
  births: readonly number[],
  mothers: readonly number[],
  longRun: LongRun | undefined,
): number {
  const published = nationalHistory(history.baseYear);
  const total = new Map(published.map((one) => [one.year, one.totalFertility]));
  const both = history.steps.flatMap((year, i) => (total.has(year) ? [i] : [])).slice(-SCALE_YEARS);
  let born: number = SETTINGS.fertilityPrior;
  let awaited: number = SETTINGS.fertilityPrior;
  for (const i of both) {
    born += births[i]!;
    awaited += mothers[i]! * total.get(history.steps[i]!)!;
  }
  const past = published.slice(-SETTINGS.fertilityHistory).map((one) => one.totalFertility);
  const aim = longRun?.totalFertility ?? past.reduce((sum, value) => sum + value, 0) / past.length;
  return (aim * born) / awaited;
}

const SCALE_YEARS = 3;

import { AGES } from '../../figures/population.ts';
import { fertilityIn } from './fertility.ts';
import { sumOver } from './history.ts';
import { immigrationIn } from './immigration.ts';
import { levelShare } from './oldness.ts';
import { deathsIn } from './mortality.ts';
import type { ProjectionModel } from './prepare.ts';
import { SETTINGS } from './settings.ts';
import { CELLS, startersInto, STEPS } from './shape.ts';

/** What all municipalities have in common in a step. */
export type CommonStep = {
  /** Steps since the base year: 0 for the first. */
  readonly years: number;
  /** Death probabilities of the country: sex, age before the step. */
  readonly dying: Float64Array;
  /** The country's people who can take the step, and how they change: sex, age before the step. */
  readonly starters: Float64Array;
  readonly ratio: Float64Array;
  /** Children per woman. */
  readonly fertility: number;
  /** What municipalities are multiplied with to be the country: sex, age after the step. */
  readonly factors: Float64Array;
};

/** How a municipality's cells of a sex go through a step, before the factors: `people · keep + gain`. */
export type CellStep = { readonly keep: Float64Array; readonly gain: Float64Array };

export function emptyCellStep(): CellStep {
  return { keep: new Float64Array(STEPS), gain: new Float64Array(STEPS) };
}

/** Writes into `out` how the row (municipality · 2 + sex) changes, by age before the step. */
export function cellStep(
  model: ProjectionModel,
  common: Omit<CommonStep, 'factors'>,
  row: number,
  out: CellStep,
): void {
  const { deviation, mortality, mobility, share } = model.local;
  const { dying, ratio, starters } = common;
  const sex = row % 2;
  const level = mortality[row >> 1]!;
  const stays = SETTINGS.deviationStays ** common.years;
  for (let age = 0; age < STEPS; age++) {
    const c = sex * STEPS + age;
    const i = row * STEPS + age;
    const own = ratio[c]! + deviation[i]! * stays - level * levelShare(age) * dying[c]!;
    out.keep[age] = Math.max(0, own) - mobility[age]!;
    out.gain[age] = mobility[age]! * share[i]! * starters[c]!;
  }
}

/** The country's own projection from `country` (sex, age): the step, and the people a year later. */
export function countryStep(
  model: ProjectionModel,
  country: Float64Array,
  years: number,
): { readonly common: Omit<CommonStep, 'factors'>; readonly next: Float64Array } {
  const dying = deathsIn(model.mortality, years);
  const net = immigrationIn(model.immigration, years);
  const starters = new Float64Array(2 * STEPS);
  for (let sex = 0; sex < 2; sex++) startersInto(country, sex * AGES, starters, sex * STEPS);
  const next = new Float64Array(CELLS);
  const ratio = new Float64Array(2 * STEPS);
  for (let i = 0; i < 2 * STEPS; i++) {
    const people = Math.max(0, starters[i]! * (1 - dying[i]!) + net[i]!);
    ratio[i] = starters[i]! > 0 ? people / starters[i]! : 0;
    next[Math.floor(i / STEPS) * AGES + (i % STEPS) + 1] = ratio[i]! * starters[i]!;
  }
  const fertility = fertilityIn(model.fertility, years);
  const children = motherYears(country, next, AGES, model.fertility.pattern) * fertility;
  next[0] = children * SETTINGS.boys;
  next[AGES] = children * (1 - SETTINGS.boys);
  return { common: { years, dying, starters, ratio, fertility }, next };
}

/** Women times the pattern of fertility, as the mean of the year's start and end; women begin at `women` in both. */
export function motherYears(
  start: Float64Array,
  end: Float64Array,
  women: number,
  pattern: Float64Array,
): number {
  let sum = 0;
  for (let age = 15; age < 50; age++) sum += pattern[age]! * (start[women + age]! + end[women + age]!);
  return sum / 2;
}

/** The country over the sum of municipalities, by sex and age; 1 where nobody is. */
export function factorsTo(country: Float64Array, municipalities: Float64Array): Float64Array {
  return sumOver(municipalities, CELLS).map((sum, i) => (sum > 0 ? country[i]! / sum : 1));
}

import { AGES } from '../../figures/population.ts';
import { cellStep, type CommonStep, countryStep, emptyCellStep, factorsTo, motherYears } from './course.ts';
import { sumOver } from './history.ts';
import type { ProjectionModel } from './prepare.ts';
import { SETTINGS } from './settings.ts';
import { CELLS, startersInto, STEPS } from './shape.ts';

/** The course that the model holds for the middle one. */
export type CentralCourse = {
  /** The base year and those after it. */
  readonly years: readonly number[];
  /** Persons on 1 January by year: municipality, sex, age. */
  readonly populations: readonly Float64Array[];
  /** One less than the years. */
  readonly steps: readonly CommonStep[];
};

/** Projects all municipalities of the model, year by year, and holds them to the country's own projection by sex and age. */
export function projectPopulation(model: ProjectionModel, toYear: number): CentralCourse {
  const years = [model.baseYear];
  const populations = [model.base];
  const steps: CommonStep[] = [];
  let country = sumOver(model.base, CELLS);
  for (let year = model.baseYear; year < toYear; year++) {
    const { common, next: aim } = countryStep(model, country, year - model.baseYear);
    const now = populations.at(-1)!;
    const next = new Float64Array(now.length);
    growOlder(model, common, now, next);
    const factors = factorsTo(aim, next);
    scale(next, factors);
    giveBirth(model, common, now, next);
    const ofChildren = factorsTo(aim, next);
    for (const sex of [0, AGES]) factors[sex] = ofChildren[sex]!;
    for (let i = 0; i < next.length; i += AGES) next[i]! *= factors[i % CELLS]!;

    years.push(year + 1);
    populations.push(next);
    steps.push({ ...common, factors });
    country = aim;
  }
  return { years, populations, steps };
}

type Common = Omit<CommonStep, 'factors'>;

function growOlder(model: ProjectionModel, common: Common, now: Float64Array, next: Float64Array): void {
  const step = emptyCellStep();
  const starters = new Float64Array(STEPS);
  for (let row = 0; row < now.length / AGES; row++) {
    cellStep(model, common, row, step);
    startersInto(now, row * AGES, starters, 0);
    for (let age = 0; age < STEPS; age++)
      next[row * AGES + age + 1] = Math.max(0, starters[age]! * step.keep[age]! + step.gain[age]!);
  }
}

function giveBirth(model: ProjectionModel, common: Common, now: Float64Array, next: Float64Array): void {
  const { pattern, municipal } = model.fertility;
  for (let m = 0; m < model.municipalities.length; m++) {
    const women = m * CELLS + AGES;
    const children = motherYears(now, next, women, pattern) * common.fertility * municipal[m]!;
    next[women - AGES] = children * SETTINGS.boys;
    next[women] = children * (1 - SETTINGS.boys);
  }
}

function scale(population: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < population.length; i++) population[i]! *= factors[i % CELLS]!;
}

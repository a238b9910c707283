import { AGES } from '../../figures/population.ts';

/** Steps that a sex takes in a year: from age 0, …, 103, and from 104 for the two oldest groups together. */
export const STEPS = AGES - 1;
/** Cells of a municipality. */
export const CELLS = 2 * AGES;

/**
 * Those who can take each step, of one sex: the people of age 0–103, and of 104 and above together.
 *
 * @param from where the sex begins in `population`, and `to` where its steps begin in `out`
 */
export function startersInto(population: Float64Array, from: number, out: Float64Array, to: number): void {
  for (let age = 0; age < STEPS; age++) out[to + age] = population[from + age]!;
  out[to + STEPS - 1]! += population[from + STEPS]!;
}

/** 0 below `from`, 1 above `to`, and a straight line between. */
export function ramp(age: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (age - from) / (to - from)));
}

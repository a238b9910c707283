import { AGES } from '../../figures/population.ts';
import { CELLS, STEPS } from './shape.ts';

/**
 * A municipality's tables for the drawn step, all steps after each other; made once, used by every draw. Ages are those
 * before the step where nothing else is said.
 *
 * The contract of the step, for each sex s and age a < 105, with the draw's scalars of the step in capitals:
 *
 *     next[s, a+1] = people[s, a] · (keep[s, a] - MORTALITY[s] · dying[s, a] + GROWTH · moving[a])
 *                    + gain[s, a+1] + noise[s, a+1] · z[s, a+1]
 *
 * where people[s, 104] is those of 104 and of 105 and above together, and then, with W = ½ Σ pattern[a] · (people[1, a] +
 * next[1, a]) over 15–49,
 *
 *     next[s, 0] = W · FERTILITY · children[s] + noise[s, 0] · z[s, 0]
 *
 * MORTALITY is the relative excess of deaths (0 in the middle course), GROWTH a share of the people of 0–66 a year (0),
 * FERTILITY a factor (1), and z has mean 0 and variance 1 by cell. It is linear, so a cell may fall below 0; sums over ages
 * do so next to never, and are cut at 0 when they are told.
 */
export type DrawnTables = {
  readonly steps: number;
  /** Step, sex, age: 105 numbers per sex. */
  readonly keep: Float64Array;
  readonly dying: Float64Array;
  /** Step, sex, age after the step: 106 numbers per sex; of newborn the gain is 0. */
  readonly gain: Float64Array;
  readonly noise: Float64Array;
  /** Age; all steps and both sexes alike. */
  readonly moving: Float64Array;
  readonly pattern: Float64Array;
  /** Step, sex: children of age 0 at the end of the year per woman-year of the pattern. */
  readonly children: Float64Array;
};

export type DrawnScalars = {
  mortalityOfMen: number;
  mortalityOfWomen: number;
  growth: number;
  fertility: number;
};

/** Writes the municipality a year after `now` into `next`; both are sex, age. `z` too is sex, age after the step. */
export function drawnStep(
  tables: DrawnTables,
  step: number,
  { mortalityOfMen, mortalityOfWomen, growth, fertility }: DrawnScalars,
  z: Float64Array,
  now: Float64Array,
  next: Float64Array,
): void {
  growOlder(tables, step, 0, mortalityOfMen, growth, z, now, next);
  growOlder(tables, step, 1, mortalityOfWomen, growth, z, now, next);
  const { pattern, children, noise } = tables;
  let mothers = 0;
  for (let age = 15; age < 50; age++) mothers += pattern[age]! * (now[AGES + age]! + next[AGES + age]!);
  mothers *= 0.5 * fertility;
  const at = step * CELLS;
  next[0] = mothers * children[2 * step]! + noise[at]! * z[0]!;
  next[AGES] = mothers * children[2 * step + 1]! + noise[at + AGES]! * z[AGES]!;
}

/** Alone in a function, because so the compiler keeps its few numbers in registers. */
function growOlder(
  tables: DrawnTables,
  step: number,
  sex: number,
  mortality: number,
  growth: number,
  z: Float64Array,
  now: Float64Array,
  next: Float64Array,
): void {
  const { keep, dying, gain, noise, moving } = tables;
  const before = (step * 2 + sex) * STEPS;
  const after = (step * 2 + sex) * AGES + 1;
  const from = sex * AGES;
  const to = from + 1;
  for (let age = 0; age < STEPS - 1; age++) {
    const i = before + age;
    const j = after + age;
    next[to + age] =
      now[from + age]! * (keep[i]! - mortality * dying[i]! + growth * moving[age]!) +
      gain[j]! +
      noise[j]! * z[to + age]!;
  }
  const i = before + STEPS - 1;
  const j = after + STEPS - 1;
  next[to + STEPS - 1] =
    (now[from + STEPS - 1]! + now[from + STEPS]!) *
      (keep[i]! - mortality * dying[i]! + growth * moving[STEPS - 1]!) +
    gain[j]! +
    noise[j]! * z[to + STEPS - 1]!;
}

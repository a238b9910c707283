import { AGES } from '../../figures/population.ts';
import type { DrawnTables } from './drawn-step.ts';
import { CELLS, STEPS } from './shape.ts';

/** Draws that take a step side by side. */
export const LANES = 4;

/**
 * Takes the step of {@link drawnStep} for four draws at once: the tables are read once for all four, which makes it twice as
 * fast, and each draw gets the same bits as alone. `now` and `next` are sex, age, draw; the oldest group of `now` is put to
 * the one before it.
 *
 * @param scalars mortality of men, of women, growth and fertility, each of four draws, from `of` on
 * @param noise which of `values` is a cell's z: sex, age after the step, draw
 */
export function fourSteps(
  tables: DrawnTables,
  step: number,
  scalars: Float64Array,
  of: number,
  values: Float64Array,
  noise: Uint8Array,
  now: Float64Array,
  next: Float64Array,
): void {
  growOlder(tables, step, 0, scalars, of, values, noise, now, next);
  growOlder(tables, step, 1, scalars, of, values, noise, now, next);
  giveBirth(tables, step, scalars, of, values, noise, now, next);
}

function growOlder(
  tables: DrawnTables,
  step: number,
  sex: number,
  scalars: Float64Array,
  of: number,
  values: Float64Array,
  noise: Uint8Array,
  now: Float64Array,
  next: Float64Array,
): void {
  const { keep, dying, gain, noise: spread, moving } = tables;
  const mortality0 = scalars[of + LANES * sex]!;
  const mortality1 = scalars[of + LANES * sex + 1]!;
  const mortality2 = scalars[of + LANES * sex + 2]!;
  const mortality3 = scalars[of + LANES * sex + 3]!;
  const growth0 = scalars[of + 2 * LANES]!;
  const growth1 = scalars[of + 2 * LANES + 1]!;
  const growth2 = scalars[of + 2 * LANES + 2]!;
  const growth3 = scalars[of + 2 * LANES + 3]!;
  const oldest = LANES * (sex * AGES + STEPS);
  // The two oldest groups take the last step together.
  for (let lane = 0; lane < LANES; lane++) now[oldest - LANES + lane]! += now[oldest + lane]!;
  let i = step * 2 * STEPS + sex * STEPS;
  let j = (step * 2 + sex) * AGES + 1;
  let at = LANES * sex * AGES;
  for (let age = 0; age < STEPS; age++) {
    const stay = keep[i]!;
    const die = dying[i]!;
    const move = moving[age]!;
    const come = gain[j]!;
    const stray = spread[j]!;
    const to = at + LANES;
    next[to] = now[at]! * (stay - mortality0 * die + growth0 * move) + come + stray * values[noise[to]!]!;
    next[to + 1] =
      now[at + 1]! * (stay - mortality1 * die + growth1 * move) + come + stray * values[noise[to + 1]!]!;
    next[to + 2] =
      now[at + 2]! * (stay - mortality2 * die + growth2 * move) + come + stray * values[noise[to + 2]!]!;
    next[to + 3] =
      now[at + 3]! * (stay - mortality3 * die + growth3 * move) + come + stray * values[noise[to + 3]!]!;
    i++;
    j++;
    at = to;
  }
}

function giveBirth(
  { pattern, children, noise: spread }: DrawnTables,
  step: number,
  scalars: Float64Array,
  of: number,
  values: Float64Array,
  noise: Uint8Array,
  now: Float64Array,
  next: Float64Array,
): void {
  const women = LANES * AGES;
  let mothers0 = 0;
  let mothers1 = 0;
  let mothers2 = 0;
  let mothers3 = 0;
  for (let age = 15; age < 50; age++) {
    const at = women + LANES * age;
    const share = pattern[age]!;
    mothers0 += share * (now[at]! + next[at]!);
    mothers1 += share * (now[at + 1]! + next[at + 1]!);
    mothers2 += share * (now[at + 2]! + next[at + 2]!);
    mothers3 += share * (now[at + 3]! + next[at + 3]!);
  }
  bear(0, mothers0);
  bear(1, mothers1);
  bear(2, mothers2);
  bear(3, mothers3);

  function bear(lane: number, mothers: number): void {
    mothers *= 0.5 * scalars[of + 3 * LANES + lane]!;
    next[lane] = mothers * children[2 * step]! + spread[step * CELLS]! * values[noise[lane]!]!;
    next[women + lane] =
      mothers * children[2 * step + 1]! + spread[step * CELLS + AGES]! * values[noise[women + lane]!]!;
  }
}

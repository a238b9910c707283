import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import {
  dominantEigenvalue,
  type EigenvalueFailure,
} from '../../../../kernel/statistics/dominant-eigenvalue.ts';
import { eigenvalues, modulus } from '../../../../kernel/statistics/eigenvalues.ts';
import { times, type SquareMatrix } from '../../../../kernel/statistics/square-matrix.ts';

/** What a projection matrix says of the long run, if its rates lasted for ever. */
export type LongRun = {
  /** Growth factor per step. */
  readonly lambda: number;
  /** Share of each group in the population that the long run settles on; sums to 1. */
  readonly stable: readonly number[];
  /** What one in each group is worth to the future, with one in the first group as the unit. */
  readonly reproductiveValue: readonly number[];
  /** How fast the path there forgets the start: lambda over the next largest modulus; `undefined` where there is no next. */
  readonly dampingRatio: number | undefined;
  /** How many percent lambda rises when an element rises by one percent, row by row; they sum to 1. */
  readonly elasticity: readonly (readonly number[])[];
};

export type LongRunFailure =
  | EigenvalueFailure
  | { kind: 'does-not-settle' }
  | { kind: 'first-group-worthless' }
  | { kind: 'beyond-numbers' };

/** The long run of a projection matrix by age or by stage (Caswell 2001, ch. 4 and 9; docs/methods/leslie-matrix.md). */
export function longRun(matrix: SquareMatrix): Result<LongRun, LongRunFailure> {
  const dominant = dominantEigenvalue(matrix);
  if (!dominant.ok) return dominant;
  const all = eigenvalues(matrix);
  if (!all.ok) return all;

  const { value: lambda, right, left } = dominant.value;
  if (left[0] === 0) return fail({ kind: 'first-group-worthless' });
  let meeting = 0;
  for (let i = 0; i < right.length; i++) meeting += left[i]! * right[i]!;

  const next = all.value[1] === undefined ? 0 : modulus(all.value[1]);
  const found: LongRun = {
    lambda,
    stable: [...right],
    reproductiveValue: Array.from(left, (worth) => worth / left[0]!),
    dampingRatio: Number.isFinite(lambda / next) ? lambda / next : undefined,
    elasticity: Array.from(left, (worth, i) =>
      Array.from(
        right,
        (share, j) => (matrix.values[i * matrix.size + j]! * worth * share) / (lambda * meeting),
      ),
    ),
  };
  const figures = [lambda, ...found.stable, ...found.reproductiveValue, ...found.elasticity.flat()];
  // Elements a hundred powers of ten apart leave nothing between the smallest and the largest number there is.
  return figures.every(Number.isFinite) ? succeed(found) : fail({ kind: 'beyond-numbers' });
}

/** The start and what becomes of it, step by step. */
export function projectByMatrix(
  matrix: SquareMatrix,
  start: readonly number[],
  steps: number,
): readonly Float64Array[] {
  const path: Float64Array[] = [Float64Array.from(start)];
  for (let step = 0; step < steps; step++) path.push(times(matrix, path.at(-1)!));
  return path;
}

export type LeslieRates = {
  /** Share alive one step on: element g is from group g to g + 1; one fewer than there are groups. */
  readonly survival: readonly number[];
  /** Daughters one step on for each who is in the group now. */
  readonly daughters: readonly number[];
  /** Share of the last group that is still in it one step on; 0 where the matrix ends with the childbearing ages. */
  readonly staying?: number;
};

/** The matrix form of one step without migration (Leslie 1945): daughters in the first row, survival below the diagonal. */
export function leslieMatrix({ survival, daughters, staying = 0 }: LeslieRates): SquareMatrix {
  const size = daughters.length;
  const values = new Float64Array(size * size);
  values.set(daughters);
  for (let group = 1; group < size; group++) values[group * size + group - 1] = survival[group - 1]!;
  values[size * size - 1]! += staying;
  return { size, values };
}

/**
 * Daughters one step on for each woman in a group now: yearly rates at the start and, for those who live, in the next
 * group at the end, over the years of the step; then the share of them born who are alive at its end.
 */
export function daughtersPerWoman(
  fertility: readonly number[],
  survival: readonly number[],
  {
    years,
    survivalOfNewborn,
    shareOfGirls,
  }: { years: number; survivalOfNewborn: number; shareOfGirls: number },
): number[] {
  return fertility.map(
    (rate, group) =>
      (shareOfGirls *
        years *
        survivalOfNewborn *
        (rate + (fertility[group + 1] ?? 0) * (survival[group] ?? 0))) /
      2,
  );
}

/**
 * Daughters that a newborn girl will have in her life: the first row weighted by the chance to live so long.
 * Only for a matrix that moves everyone on at each step.
 */
export function netReproduction({ survival, daughters }: LeslieRates): number {
  let alive = 1;
  let sum = 0;
  for (const [group, born] of daughters.entries()) {
    sum += alive * born;
    alive *= survival[group] ?? 0;
  }
  return sum;
}

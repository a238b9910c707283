import { fail, succeed, type Result } from '../result.ts';

/** A table of any number of dimensions, laid out row by row (the last axis runs fastest). */
export type Table = { readonly shape: readonly number[]; readonly values: Float64Array };

/** Sums that the table must have over all axes but these. `targets` is laid out as a table of the kept axes. */
export type Margin = {
  readonly name: string;
  readonly axes: readonly number[];
  readonly targets: Float64Array;
};

export type Raked = {
  readonly values: Float64Array;
  /** One multiplier per target, margin by margin: value = seed × the product of its multipliers. */
  readonly factors: readonly Float64Array[];
  readonly rounds: number;
};

/** `index` counts from 0 within the margin's targets. */
export type RakingFailure =
  | { kind: 'not-a-weight'; where: string; index: number; value: number }
  | { kind: 'wrong-shape'; where: string; expected: number; found: number }
  | { kind: 'unknown-axis'; margin: string; axis: number }
  | { kind: 'empty-margin'; margin: string; index: number; target: number }
  | { kind: 'sums-differ'; margin: string; other: string; sum: number; otherSum: number }
  | {
      kind: 'does-not-converge';
      rounds: number;
      margin: string;
      index: number;
      target: number;
      reached: number;
    };

/** Stop when no step of a whole round changes a cell by more than this (relative for cells above 1). */
const SMALLEST_CHANGE = 1e-12;
/** Two margins that are to describe the same people may differ by rounding in print, not by more. */
const SUM_TOLERANCE = 1e-9;

/**
 * Iterative proportional fitting (raking): the table closest to the seed, in the sense of relative information, that
 * has the wanted margins (Deming & Stephan 1940; docs/methods/raking.md). Cells of zero stay zero.
 *
 * Fails, naming the margin, when a wanted sum has no positive cell to carry it, when two margins add up to different
 * totals, and when the pattern of zeros makes the margins contradict each other, which shows as no end.
 */
export function rake(
  seed: Table,
  margins: readonly Margin[],
  { maxRounds = 10_000 }: { maxRounds?: number } = {},
): Result<Raked, RakingFailure> {
  const failure = findFailure(seed, margins);
  if (failure) return fail(failure);

  const values = Float64Array.from(seed.values);
  const places = margins.map((margin) => placesOfCells(seed.shape, margin.axes));
  const factors = margins.map((margin) => new Float64Array(margin.targets.length).fill(1));

  for (let round = 1; round <= maxRounds; round++) {
    // The change is taken step by step, not from round to round: contradictory margins swing between two tables that
    // are the same at the end of every round.
    let change = 0;
    for (const [k, margin] of margins.entries()) {
      const step = sumByPlace(values, places[k]!, margin.targets.length);
      for (const [index, target] of margin.targets.entries()) {
        const reached = step[index]!;
        if (reached === 0 && target > 0)
          return fail({ kind: 'empty-margin', margin: margin.name, index, target });
        step[index] = reached === 0 ? 1 : target / reached;
        factors[k]![index]! *= step[index]!;
      }
      change = Math.max(change, multiply(values, places[k]!, step));
    }
    if (change < SMALLEST_CHANGE) return succeed({ values, factors, rounds: round });
  }
  return fail(describeNoEnd(values, margins, places, maxRounds));
}

/** For each cell, which target of the margin it belongs to. */
function placesOfCells(shape: readonly number[], axes: readonly number[]): Int32Array {
  const cells = shape.reduce((product, size) => product * size, 1);
  const places = new Int32Array(cells);
  let inner = cells;
  const strides = shape.map((size) => (inner /= size));
  for (let cell = 0; cell < cells; cell++) {
    let place = 0;
    for (const axis of axes) {
      const size = shape[axis]!;
      place = place * size + (Math.floor(cell / strides[axis]!) % size);
    }
    places[cell] = place;
  }
  return places;
}

function sumByPlace(values: Float64Array, places: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let cell = 0; cell < values.length; cell++) sums[places[cell]!]! += values[cell]!;
  return sums;
}

/** Multiplies in place and says how much the most changed cell changed. */
function multiply(values: Float64Array, places: Int32Array, factors: Float64Array): number {
  let change = 0;
  for (let cell = 0; cell < values.length; cell++) {
    const before = values[cell]!;
    const after = before * factors[places[cell]!]!;
    values[cell] = after;
    change = Math.max(change, Math.abs(after - before) / Math.max(1, after));
  }
  return change;
}

function findFailure(seed: Table, margins: readonly Margin[]): RakingFailure | undefined {
  const cells = seed.shape.reduce((product, size) => product * size, 1);
  if (cells !== seed.values.length)
    return { kind: 'wrong-shape', where: 'seed', expected: cells, found: seed.values.length };

  for (const { name, axes, targets } of margins) {
    const axis = axes.find((a, i) => seed.shape[a] === undefined || axes.indexOf(a) !== i);
    if (axis !== undefined) return { kind: 'unknown-axis', margin: name, axis };
    const expected = axes.reduce((product, a) => product * seed.shape[a]!, 1);
    if (expected !== targets.length)
      return { kind: 'wrong-shape', where: name, expected, found: targets.length };
  }
  for (const [where, weights] of [
    ['seed', seed.values] as const,
    ...margins.map(({ name, targets }) => [name, targets] as const),
  ]) {
    const index = weights.findIndex((weight) => !(weight >= 0) || weight === Infinity);
    if (index >= 0) return { kind: 'not-a-weight', where, index, value: weights[index]! };
  }
  return findDifferentSums(margins);
}

function findDifferentSums(margins: readonly Margin[]): RakingFailure | undefined {
  const [first, ...others] = margins.map(({ name, targets }) => ({
    name,
    sum: targets.reduce((sum, target) => sum + target, 0),
  }));
  if (!first) return undefined;
  for (const { name, sum } of others)
    if (Math.abs(sum - first.sum) > SUM_TOLERANCE * Math.max(1, first.sum))
      return { kind: 'sums-differ', margin: name, other: first.name, sum, otherSum: first.sum };
  return undefined;
}

/** The target that is furthest off when the rounds run out: the last margin fits, an earlier one does not. */
function describeNoEnd(
  values: Float64Array,
  margins: readonly Margin[],
  places: readonly Int32Array[],
  rounds: number,
): RakingFailure {
  let worst = { margin: '', index: 0, target: 0, reached: 0 };
  let furthest = -1;
  for (const [k, { name, targets }] of margins.entries()) {
    const sums = sumByPlace(values, places[k]!, targets.length);
    for (const [index, target] of targets.entries()) {
      const off = Math.abs(sums[index]! - target);
      if (off <= furthest) continue;
      furthest = off;
      worst = { margin: name, index, target, reached: sums[index]! };
    }
  }
  return { kind: 'does-not-converge', rounds, ...worst };
}

import { fail, succeed, type Result } from '../result.ts';
import { times, transposed, type SquareMatrix } from './square-matrix.ts';

export type DominantEigenvalue = {
  /** The growth factor that a long run settles on, per step. */
  readonly value: number;
  /** Right vector, not negative, sums to 1: the structure that the long run settles on. */
  readonly right: Float64Array;
  /** Left vector, not negative, largest element 1: what one in each group is worth to the long run. */
  readonly left: Float64Array;
};

export type EigenvalueFailure =
  | { kind: 'negative-element'; row: number; column: number; value: number }
  | { kind: 'dies-out' }
  | { kind: 'no-single-long-run' };

/** 2^60 steps: what shrinks beside the dominant part, however slowly, is then zero. */
const SQUARINGS = 60;
const POLISHING_STEPS = 50;
/** How far the limit may be from one column times one row before we say that there is no single one. */
const RANK_ONE = 1e-9;
/** Two parts that feed one way and grow alike have vectors that do not meet; the long run is then a line, not a factor. */
const SMALLEST_MEETING = 1e-12;

/**
 * Largest eigenvalue of a matrix without negative elements, with its two vectors, by power iteration
 * (Caswell 2001, ch. 4; docs/methods/leslie-matrix.md).
 *
 * The power is taken by squaring, so that a group that the long run leaves empty comes out as 0 and not as something
 * small. Half the largest row sum is put on the diagonal first: it moves every eigenvalue and no vector, and lets a
 * population that breeds at one age only, and would swing for ever, come to rest.
 */
export function dominantEigenvalue(matrix: SquareMatrix): Result<DominantEigenvalue, EigenvalueFailure> {
  const { size, values } = matrix;
  const negative = values.findIndex((value) => value < 0);
  if (negative >= 0)
    return fail({
      kind: 'negative-element',
      row: Math.floor(negative / size),
      column: negative % size,
      value: values[negative]!,
    });

  const shift = largestRowSum(matrix) / 2;
  if (!(shift > 0)) return fail({ kind: 'dies-out' });
  let power: Float64Array = values.map((value, at) => value + (at % (size + 1) === 0 ? shift : 0));
  scaleToOne(power);
  for (let k = 0; k < SQUARINGS; k++) {
    power = squared(power, size);
    scaleToOne(power);
  }

  const at = power.indexOf(1);
  const column = Float64Array.from({ length: size }, (_, i) => power[i * size + (at % size)]!);
  const row = power.slice(at - (at % size), at - (at % size) + size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      if (Math.abs(power[i * size + j]! - column[i]! * row[j]!) > RANK_ONE)
        return fail({ kind: 'no-single-long-run' });

  const right = polished(matrix, shift, column);
  const left = polished(transposed(matrix), shift, row);
  let both = 0;
  for (let i = 0; i < size; i++) both += left[i]! * right[i]!;
  if (!(both > SMALLEST_MEETING)) return fail({ kind: 'no-single-long-run' });

  const value = sum(times(matrix, right));
  if (!(value > shift * 1e-12)) return fail({ kind: 'dies-out' });
  const largest = Math.max(...left);
  return succeed({ value, right, left: left.map((worth) => worth / largest) });
}

/** A few plain steps take away what the rounding of the squarings left. The result sums to 1. */
function polished(matrix: SquareMatrix, shift: number, start: Float64Array): Float64Array {
  let vector = start.map((value) => value / sum(start));
  for (let k = 0; k < POLISHING_STEPS; k++) {
    const step = times(matrix, vector);
    for (let i = 0; i < step.length; i++) step[i]! += shift * vector[i]!;
    const total = sum(step);
    vector = step.map((value) => value / total);
  }
  return vector;
}

function squared(values: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const factor = values[i * size + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) product[i * size + j]! += factor * values[k * size + j]!;
    }
  return product;
}

function scaleToOne(values: Float64Array): void {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  for (let i = 0; i < values.length; i++) values[i]! /= largest;
}

function largestRowSum({ size, values }: SquareMatrix): number {
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, sum(values.subarray(i * size, (i + 1) * size)));
  return largest;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

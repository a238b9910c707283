import { AGES } from '../../figures/population.ts';
import { LANES } from './four-steps.ts';

/** Ages that are told as one number, both included; both sexes where none is said. */
export type Band = { readonly from: number; readonly to: number; readonly sex?: 0 | 1 };

/**
 * The bands in pieces that no border goes through: each cell is added once, however many bands it belongs to. Pieces are
 * numbered by sex, then age.
 */
export type Pieces = {
  /** Per sex. */
  readonly count: number;
  /** The first age of each, and after the last one its end. */
  readonly borders: Int32Array;
  /** By band, two runs of pieces: first and end of that of men, and of women; empty where the sex is not asked for. */
  readonly runs: Int32Array;
};

export function piecesOf(bands: readonly Band[]): Pieces {
  for (const { from, to } of bands)
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to >= AGES)
      throw new RangeError(`Not a band of ages: ${from}–${to}`);
  const borders = [...new Set(bands.flatMap(({ from, to }) => [from, to + 1]))].toSorted((a, b) => a - b);
  const count = Math.max(0, borders.length - 1);
  const runs = bands.flatMap(({ from, to, sex }) => {
    const first = borders.indexOf(from);
    const end = borders.indexOf(to + 1);
    return [first, sex === 1 ? first : end, count + first, sex === 0 ? count + first : count + end];
  });
  return { count, borders: Int32Array.from(borders), runs: Int32Array.from(runs) };
}

/** Writes the people of each piece into `sums`: piece, draw. `people` is sex, age, draw. */
export function sumPieces({ count, borders }: Pieces, people: Float64Array, sums: Float64Array): void {
  for (let sex = 0; sex < 2; sex++)
    for (let piece = 0; piece < count; piece++) {
      const end = LANES * (sex * AGES + borders[piece + 1]!);
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let at = LANES * (sex * AGES + borders[piece]!); at < end; at += LANES) {
        sum0 += people[at]!;
        sum1 += people[at + 1]!;
        sum2 += people[at + 2]!;
        sum3 += people[at + 3]!;
      }
      const to = LANES * (sex * count + piece);
      sums[to] = sum0;
      sums[to + 1] = sum1;
      sums[to + 2] = sum2;
      sums[to + 3] = sum3;
    }
}

/** The people of a band in the draw of a lane; in a tiny place it may lie below 0. */
export function sumOfBand({ runs }: Pieces, sums: Float64Array, band: number, lane: number): number {
  let sum = 0;
  for (let piece = runs[4 * band]!; piece < runs[4 * band + 1]!; piece++) sum += sums[LANES * piece + lane]!;
  for (let piece = runs[4 * band + 2]!; piece < runs[4 * band + 3]!; piece++)
    sum += sums[LANES * piece + lane]!;
  return sum;
}

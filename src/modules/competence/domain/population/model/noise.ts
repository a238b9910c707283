import { normalQuantile } from '../../../../../kernel/statistics/normal-quantile.ts';
import { philox, type RandomKey } from '../../../../../kernel/statistics/philox.ts';
import { fillBytes } from '../../../../../kernel/statistics/xoshiro.ts';
import { STREAMS } from './draw-country.ts';
import { LANES } from './four-steps.ts';
import { CELLS } from './shape.ts';

/**
 * 256 equally likely values of mean 0 and variance 1, nearly normal. A sum of some of them is as good as a sum of normal
 * numbers, and one random word gives four.
 */
export const VALUES = scaled(Float64Array.from({ length: 256 }, (_, i) => normalQuantile((i + 0.5) / 256)));

function scaled(values: Float64Array): Float64Array {
  const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  return values.map((value) => value / Math.sqrt(variance));
}

const state = new Uint32Array(4);

/**
 * Fills the lane of `noise` with which of {@link VALUES} is the z of a municipality's cells in a year: sex, age after the
 * step, draw. The first Philox block of draw, municipality and year is the state that xoshiro128++ begins from, and byte i of
 * its words is that of cell i.
 */
export function fillNoise(
  key: RandomKey,
  draw: number,
  municipality: number,
  year: number,
  lane: number,
  noise: Uint8Array,
): void {
  philox(key[0], key[1], draw, STREAMS.cells << 16, municipality, year, state, 0);
  fillBytes(state, CELLS / 4, noise, lane, LANES);
}

import { quantile } from '../../../../../kernel/statistics/quantile.ts';

/** The shares of draws that lie below the five lines of a fan. */
export const FAN = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/**
 * Quantiles (type 7) of draws that stand after each other: as many draws for each figure as `draws` says, as
 * {@link drawMunicipality} gives them, or a sum of such. Returns five numbers per figure, in the order of {@link FAN}; the draws
 * are left as they are.
 */
export function fanOf(samples: Float64Array, draws: number): Float64Array {
  const figures = samples.length / draws;
  if (!Number.isInteger(figures)) throw new RangeError(`${samples.length} draws are not ${draws} per figure`);
  const out = new Float64Array(figures * FAN.length);
  const sorted = new Float64Array(draws);
  for (let figure = 0; figure < figures; figure++) {
    sorted.set(samples.subarray(figure * draws, (figure + 1) * draws));
    sorted.sort();
    for (let i = 0; i < FAN.length; i++) out[figure * FAN.length + i] = quantile(sorted, FAN[i]!);
  }
  return out;
}

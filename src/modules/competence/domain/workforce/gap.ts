import { quantile } from '../../../../kernel/statistics/quantile.ts';

/** The gap as a share of the need; 0 where nothing is needed. */
export function relativeGap(need: number, supply: number): number {
  return need > 0 ? (need - supply) / need : 0;
}

/**
 * Years until the gap first is at least this share of the need, counted from the first year; undefined when it never
 * comes so far within the years given.
 */
export function yearsUntilShort(
  need: ArrayLike<number>,
  supply: ArrayLike<number>,
  share: number,
): number | undefined {
  for (let t = 0; t < need.length; t++) if (relativeGap(need[t]!, supply[t]!) >= share) return t;
  return undefined;
}

/**
 * A region from its municipalities, draw by draw. The median of a sum is not the sum of the medians, and the sum of
 * 90th percentiles overstates what can go wrong at once; so figures are added before anything is sorted.
 */
export function addDraws(municipalities: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(municipalities[0]?.length ?? 0);
  for (const one of municipalities) {
    if (one.length !== total.length)
      throw new RangeError(`Municipalities with ${total.length} and with ${one.length} figures`);
    for (let i = 0; i < total.length; i++) total[i] = total[i]! + one[i]!;
  }
  return total;
}

export type Spread = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};

/**
 * Quantiles over draws of one figure in a table laid out draw → figure.
 *
 * @param values draws × stride
 */
export function spreadOverDraws(values: Float64Array, stride: number, offset: number): Spread {
  const draws = values.length / stride;
  const sorted = new Float64Array(draws);
  for (let d = 0; d < draws; d++) sorted[d] = values[d * stride + offset]!;
  sorted.sort();
  return {
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p90: quantile(sorted, 0.9),
  };
}

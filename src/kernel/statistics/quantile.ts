/**
 * The value below which the share `p` of a sample lies, by linear interpolation between its members: type 7 of Hyndman
 * and Fan (1996), the ordinary one of R, NumPy and spreadsheets. `sorted` must rise and hold at least one number.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const share = place - below;
  return share === 0 ? low : low + share * (sorted[below + 1]! - low);
}

/** A sorted copy, for {@link quantile}. */
export function sortedCopy(sample: ArrayLike<number>): Float64Array {
  return Float64Array.from(sample).sort();
}

export function mean(sample: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < sample.length; i++) sum += sample[i]!;
  return sum / sample.length;
}

/** With n - 1 below; of one number there is none (NaN). */
export function standardDeviation(sample: ArrayLike<number>): number {
  const middle = mean(sample);
  let squares = 0;
  for (let i = 0; i < sample.length; i++) squares += (sample[i]! - middle) ** 2;
  return Math.sqrt(squares / (sample.length - 1));
}

/**
 * The least member that at least the share `p` of the sample does not exceed, counted as ⌊n·p⌋ members below it. Where
 * quantiles interpolate, this one has been: "80 percent of the errors were within 3.9".
 */
export function memberAt(sorted: ArrayLike<number>, p: number): number {
  // The small addition keeps 0.8 · 35 = 27.999… from being taken for less than 28.
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p + 1e-9))]!;
}

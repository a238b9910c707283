import { mean, memberAt, quantile, sortedCopy } from './quantile.ts';

/**
 * Continuous ranked probability score of a forecast that is a sample, against what happened: mean |x - y| less half the
 * mean distance between two members of the sample (Gneiting & Raftery 2007, 21). In the unit of the sample; 0 is perfect.
 * `sorted` must rise.
 */
export function crps(sorted: ArrayLike<number>, outcome: number): number {
  const n = sorted.length;
  let distance = 0;
  let spread = 0;
  for (let i = 0; i < n; i++) {
    const x = sorted[i]!;
    distance += Math.abs(x - outcome);
    spread += (2 * i + 1 - n) * x;
  }
  return distance / n - spread / (n * n);
}

/** The same for a forecast of one number. */
export function pinballLoss(forecast: number, outcome: number, p: number): number {
  return outcome >= forecast ? p * (outcome - forecast) : (1 - p) * (forecast - outcome);
}

/**
 * The interval score of a central interval that is to hold the share `level`: its width, and 2/(1 - level) times what it
 * misses by (Gneiting & Raftery 2007, 43). Wide intervals and missed outcomes both cost; honesty is cheapest.
 */
export function intervalScore(lower: number, upper: number, outcome: number, level: number): number {
  const penalty = 2 / (1 - level);
  const width = upper - lower;
  if (outcome < lower) return width + penalty * (lower - outcome);
  if (outcome > upper) return width + penalty * (outcome - upper);
  return width;
}

/** The share of outcomes inside their intervals, ends included; NaN where there are none. */
export function coverage(
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): number {
  let inside = 0;
  for (let i = 0; i < outcomes.length; i++)
    if (outcomes[i]! >= lower[i]! && outcomes[i]! <= upper[i]!) inside++;
  return inside / outcomes.length;
}

/** 100·ln(forecast/actual): percent, and the same size for half as for twice. `undefined` where either is not positive. */
export function logError(forecast: number, actual: number): number | undefined {
  return forecast > 0 && actual > 0 ? 100 * Math.log(forecast / actual) : undefined;
}

export type ErrorSummary = {
  readonly n: number;
  readonly medianAbsolute: number;
  /** 80 percent of the errors are not larger than this, a member of the sample. */
  readonly p80Absolute: number;
  readonly medianBias: number;
  readonly meanBias: number;
  readonly rootMeanSquare: number;
};

/** What a sample of errors comes to, in their own unit. `undefined` where there are none. */
export function summarizeErrors(errors: readonly number[]): ErrorSummary | undefined {
  if (errors.length === 0) return undefined;
  const absolute = sortedCopy(errors.map(Math.abs));
  return {
    n: errors.length,
    medianAbsolute: quantile(absolute, 0.5),
    p80Absolute: memberAt(absolute, 0.8),
    medianBias: quantile(sortedCopy(errors), 0.5),
    meanBias: mean(errors),
    rootMeanSquare: Math.sqrt(mean(errors.map((error) => error * error))),
  };
}

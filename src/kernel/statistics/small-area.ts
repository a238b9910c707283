import { fail, succeed, type Result } from '../result.ts';

export type SmallAreaFailure =
  | { kind: 'unequal-lengths'; events: number; exposure: number }
  | { kind: 'too-few-areas'; areas: number; needed: number }
  | { kind: 'not-a-count'; index: number; value: number }
  | { kind: 'no-exposure'; index: number; value: number }
  | { kind: 'no-events' }
  | { kind: 'does-not-converge'; rounds: number };

/** Rates of small areas, each moved towards the rate of all as far as chance may have moved it away. */
export type MarshallEstimate = {
  /** Events per exposure, area by area, as observed. */
  readonly rate: readonly number[];
  readonly estimate: readonly number[];
  /** The rate of all areas together. */
  readonly mean: number;
  /** The variance of the areas' true rates, after that of chance is taken away; at least 0. */
  readonly variance: number;
};

/** Marshall's (1991) global empirical Bayes estimator by the method of moments. */
export function marshall(
  events: readonly number[],
  exposure: readonly number[],
): Result<MarshallEstimate, SmallAreaFailure> {
  const problem = check(events, exposure, 1);
  if (problem) return fail(problem);

  const totalExposure = sum(exposure);
  const mean = sum(events) / totalExposure;
  const rate = events.map((count, i) => count / exposure[i]!);
  const observed = sum(rate.map((r, i) => exposure[i]! * (r - mean) ** 2)) / totalExposure;
  const variance = Math.max(0, observed - (mean * exposure.length) / totalExposure);
  const estimate = rate.map((r, i) => {
    const chance = mean / exposure[i]!;
    // Without events anywhere there is neither variation nor chance, and all rates are 0.
    return variance === 0 ? mean : mean + ((r - mean) * variance) / (variance + chance);
  });
  return succeed({ rate, estimate, mean, variance });
}

export type GammaPoissonEstimate = {
  /** Shape and rate of the gamma distribution of the areas' true ratios. */
  readonly shape: number;
  readonly rate: number;
  /** Ratio of observed to expected, shrunk: (observed + shape)/(expected + rate). */
  readonly ratio: readonly number[];
};

const MOST_ROUNDS = 100_000;

/**
 * Clayton and Kaldor's (1987) gamma-Poisson ratios: shape and rate by their moment equations, repeated from 1 and 1 until
 * neither changes by more than 1e-12 of its size. Where the areas differ by no more than chance, the two run away to
 * infinity, and that is told as "does not converge": every ratio is then the common one.
 */
export function gammaPoisson(
  observed: readonly number[],
  expected: readonly number[],
): Result<GammaPoissonEstimate, SmallAreaFailure> {
  const problem = check(observed, expected, 2);
  if (problem) return fail(problem);
  if (sum(observed) === 0) return fail({ kind: 'no-events' });

  const n = observed.length;
  let shape = 1;
  let rate = 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ratio = observed.map((count, i) => (count + shape) / (expected[i]! + rate));
    const mean = sum(ratio) / n;
    const variance = sum(ratio.map((t, i) => (1 + rate / expected[i]!) * (t - mean) ** 2)) / (n - 1);
    const nextRate = mean / variance;
    const nextShape = mean * nextRate;
    if (!Number.isFinite(nextShape) || nextRate > 1e12) break;
    const change = Math.max(Math.abs(nextShape / shape - 1), Math.abs(nextRate / rate - 1));
    shape = nextShape;
    rate = nextRate;
    if (change < 1e-12)
      return succeed({
        shape,
        rate,
        ratio: observed.map((count, i) => (count + shape) / (expected[i]! + rate)),
      });
  }
  return fail({ kind: 'does-not-converge', rounds: MOST_ROUNDS });
}

function check(
  events: readonly number[],
  exposure: readonly number[],
  needed: number,
): SmallAreaFailure | undefined {
  if (events.length !== exposure.length)
    return { kind: 'unequal-lengths', events: events.length, exposure: exposure.length };
  if (events.length < needed) return { kind: 'too-few-areas', areas: events.length, needed };
  for (const [index, value] of events.entries())
    if (!(value >= 0 && value < Infinity)) return { kind: 'not-a-count', index, value };
  for (const [index, value] of exposure.entries())
    if (!(value > 0 && value < Infinity)) return { kind: 'no-exposure', index, value };
  return undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { fail, succeed, type Result } from '../result.ts';

/** Variance of an AR(1) process `h` steps ahead, known now: σ²(1 - φ²ʰ)/(1 - φ²), and σ²h where φ is 1 (a random walk). */
export function autoregressiveVariance(phi: number, sigma: number, h: number): number {
  const square = phi * phi;
  return sigma * sigma * (square === 1 ? h : (1 - square ** h) / (1 - square));
}

/** Variance of the sum of an AR(1) process over its first `h` steps: what a rate that drifts does to a stock. */
export function summedAutoregressiveVariance(phi: number, sigma: number, h: number): number {
  let weight = 0;
  let variance = 0;
  // The shock of a step is felt in that step and, ever weaker, in the steps after it.
  for (let step = 1; step <= h; step++) {
    weight = 1 + phi * weight;
    variance += weight * weight;
  }
  return sigma * sigma * variance;
}

/**
 * Mean and variance of those who are left of `start` persons after each step, when each survives step `i` with
 * probability `survival[i]` by an independent draw.
 */
export function survivalChain(
  start: number,
  survival: readonly number[],
): { readonly mean: readonly number[]; readonly variance: readonly number[] } {
  const means: number[] = [];
  const variances: number[] = [];
  let mean = start;
  let variance = 0;
  for (const s of survival) {
    variance = variance * s * s + mean * s * (1 - s);
    mean *= s;
    means.push(mean);
    variances.push(variance);
  }
  return { mean: means, variance: variances };
}

/** The parameters of a lognormal variable that has the wanted mean and coefficient of variation (sd/mean). */
export function lognormalByMean(mean: number, cv: number): { readonly mu: number; readonly sigma: number } {
  const square = Math.log1p(cv * cv);
  return { mu: Math.log(mean) - square / 2, sigma: Math.sqrt(square) };
}

export type CholeskyFailure =
  | { kind: 'not-square'; row: number }
  | { kind: 'not-symmetric'; row: number; column: number }
  | { kind: 'not-positive-definite'; row: number };

/** The lower triangle L with L·Lᵀ the matrix: it makes correlated numbers of independent ones. */
export function cholesky(
  matrix: readonly (readonly number[])[],
): Result<readonly (readonly number[])[], CholeskyFailure> {
  const n = matrix.length;
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    if (row.length !== n) return fail({ kind: 'not-square', row: i });
    const made = Array.from({ length: n }, () => 0);
    for (let j = 0; j <= i; j++) {
      const value = row[j]!;
      if (Math.abs(value - (matrix[j]?.[i] ?? Number.NaN)) > 1e-12 * Math.max(1, Math.abs(value)))
        return fail({ kind: 'not-symmetric', row: i, column: j });
      let rest = value;
      for (let k = 0; k < j; k++) rest -= made[k]! * (j === i ? made[k]! : lower[j]![k]!);
      if (j < i) made[j] = rest / lower[j]![j]!;
      else if (rest > 0) made[i] = Math.sqrt(rest);
      else return fail({ kind: 'not-positive-definite', row: i });
    }
    lower.push(made);
  }
  return succeed(lower);
}

import { betaShares, gammaShares, lnGamma } from './gamma-function.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The value that a gamma variable is below with probability `p`. Mean shape/rate. NaN where a parameter is not positive
 * or `p` is outside 0–1.
 */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  if (!(shape > 0) || !(rate > 0) || shape === Infinity || rate === Infinity) return Number.NaN;
  if (!(p > 0 && p < 1)) return p === 0 ? 0 : p === 1 ? Infinity : Number.NaN;
  // Wilson and Hilferty (1931): the cube root of a gamma variable is nearly normal.
  const cube = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  const guess = cube > 0.1 ? shape * cube ** 3 : Math.exp((Math.log(p) + lnGamma(shape + 1)) / shape);
  const lnDensity = (x: number) => (shape - 1) * Math.log(x) - x - lnGamma(shape);
  return solve(p, guess, Infinity, (x) => gammaShares(shape, x), lnDensity) / rate;
}

/** The value that a beta variable is below with probability `p`. Mean a/(a+b). NaN as for {@link gammaQuantile}. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || a === Infinity || b === Infinity) return Number.NaN;
  if (!(p > 0 && p < 1)) return p === 0 || p === 1 ? p : Number.NaN;
  const lnBeta = lnGamma(a) + lnGamma(b) - lnGamma(a + b);
  const lnDensity = (x: number) => (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - lnBeta;
  return solve(p, a / (a + b), 1, (x) => betaShares(a, b, x), lnDensity);
}

/**
 * Newton's method on the share below `x` (or above, where that is the smaller), with a bracket that it may not leave: a
 * step out of it is replaced by halving, on the scale of logarithms, because small shapes reach down to 1e-300.
 */
function solve(
  p: number,
  guess: number,
  largest: number,
  shares: (x: number) => { readonly below: number; readonly above: number },
  lnDensity: (x: number) => number,
): number {
  let low = 0;
  let high = largest;
  let x = Math.max(guess, 1e-300);
  for (let round = 0; round < 400; round++) {
    const { below, above } = shares(x);
    const excess = p < 0.5 ? below - p : 1 - p - above;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    let next = x - excess / Math.exp(lnDensity(x));
    if (!(next > low && next < high)) next = between(low, high, x);
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}

function between(low: number, high: number, x: number): number {
  if (high === Infinity) return 2 * x;
  if (low === 0) return high < 1e-250 ? high / 2 : Math.min(x / 2, high * 1e-3);
  return high / low > 4 ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
}

/** The least whole number that a Poisson variable does not exceed with probability `p` at least. NaN as for {@link gammaQuantile}. */
export function poissonQuantile(p: number, mean: number): number {
  if (!(mean >= 0) || mean === Infinity || !(p >= 0 && p <= 1)) return Number.NaN;
  if (mean === 0 || p === 0) return 0;
  if (p === 1) return Infinity;
  // The share up to k is that of a gamma variable of shape k + 1 above the mean. Bisection, from near the answer.
  const reaches = (k: number) => {
    const { below, above } = gammaShares(k + 1, mean);
    return p < 0.5 ? above >= p : below <= 1 - p;
  };
  const near = Math.max(0, Math.floor(mean + normalQuantile(p) * Math.sqrt(mean)));
  let step = 1;
  let high = near;
  while (!reaches(high)) {
    high += step;
    step *= 2;
  }
  let low = high === near ? near : high - step / 2;
  step = 1;
  while (low >= 0 && reaches(low)) {
    high = low;
    low -= step;
    step *= 2;
  }
  if (low < -1) low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

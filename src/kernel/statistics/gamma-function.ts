/** Lanczos' coefficients for g = 607/128, n = 15 (Godfrey 2001): relative error about 1e-15 for positive numbers. */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 1.580887032249125e-4,
  -2.1026444172410488e-4, 2.1743961811521265e-4, -1.643181065367639e-4, 8.441822398385275e-5,
  -2.6190838401581408e-5, 3.6899182659531625e-6,
] as const;

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x + i);
  const t = x + 607 / 128 + 0.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310007 * sum) / x);
}

const MOST_TERMS = 100_000;
const SMALLEST = 1e-300;

/**
 * The share of a gamma variable (shape `a`, rate 1) below `x`, and the share above: both, because each is exact only where
 * it is the smaller. A series below the mean, Lentz's continued fraction above it.
 */
export function gammaShares(a: number, x: number): { readonly below: number; readonly above: number } {
  if (!(x > 0)) return { below: 0, above: 1 };
  if (x === Infinity) return { below: 1, above: 0 };
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let i = 1; i < MOST_TERMS && term > sum * 1e-17; i++) {
      term *= x / (a + i);
      sum += term;
    }
    const below = Math.min(1, sum * front);
    return { below, above: 1 - below };
  }
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < MOST_TERMS; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  const above = Math.min(1, front * fraction);
  return { below: 1 - above, above };
}

/** The share of a beta variable below `x`, and the share above. */
export function betaShares(
  a: number,
  b: number,
  x: number,
): { readonly below: number; readonly above: number } {
  if (!(x > 0)) return { below: 0, above: 1 };
  if (x >= 1) return { below: 1, above: 0 };
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) {
    const below = Math.min(1, (front * betaFraction(a, b, x)) / a);
    return { below, above: 1 - below };
  }
  const above = Math.min(1, (front * betaFraction(b, a, 1 - x)) / b);
  return { below: 1 - above, above };
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

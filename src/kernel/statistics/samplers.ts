import { normalQuantile } from './normal-quantile.ts';
import { fineUniformOf, philox, uniformOf, type RandomKey } from './philox.ts';

/** Up to this many expected events a count is found exactly by inversion; above, the normal is near enough. */
const FEW = 30;

/**
 * How many of `n` (a whole number) have the event, each with probability `p`, from one uniform number: so that scenarios
 * with the same number differ only where `p` does, and more risk never gives fewer events.
 *
 * Inversion where fewer than 30 events, or fewer than 30 without the event, are expected; else the normal with continuity
 * correction, kept within 0 and n.
 */
export function binomialFrom(uniform: number, n: number, p: number): number {
  if (!(p > 0) || n <= 0) return 0;
  if (p >= 1) return n;
  const expected = n * p;
  if (expected >= FEW && n - expected >= FEW) {
    const count = Math.floor(expected + normalQuantile(uniform) * Math.sqrt(expected * (1 - p)) + 0.5);
    return count < 0 ? 0 : count > n ? n : count;
  }
  if (p > 0.5) return n - invertBinomial(1 - uniform, n, 1 - p);
  return invertBinomial(uniform, n, p);
}

function invertBinomial(uniform: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let probability = Math.exp(n * Math.log1p(-p));
  let below = probability;
  let count = 0;
  while (uniform > below && count < n) {
    count++;
    probability *= (odds * (n - count + 1)) / count;
    below += probability;
    // Rounding keeps the sum a hair below 1; beyond the last term that counts, nothing is left to add.
    if (probability < 1e-18 && count > n * p) break;
  }
  return count;
}

/** A Poisson count from one uniform number: inversion below 30 expected, else the normal with continuity correction. */
export function poissonFrom(uniform: number, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean >= FEW) {
    const count = Math.floor(mean + normalQuantile(uniform) * Math.sqrt(mean) + 0.5);
    return count < 0 ? 0 : count;
  }
  let probability = Math.exp(-mean);
  let below = probability;
  let count = 0;
  while (uniform > below && !(probability < 1e-18 && count > mean)) {
    count++;
    probability *= mean / count;
    below += probability;
  }
  return count;
}

/**
 * The random numbers of one cell after the other, for draws that need an unknown number of them. Nothing is allocated
 * after it is made. The same key and cell always give the same numbers.
 */
export class RandomStream {
  readonly #key: RandomKey;
  readonly #words = new Uint32Array(4);
  #draw = 0;
  #stream = 0;
  #municipality = 0;
  #year = 0;
  #block = 0;
  #used = 4;

  constructor(key: RandomKey) {
    this.#key = key;
  }

  /** Begins with a cell's first number. The parts are as in {@link RandomCell}. */
  moveTo(draw: number, stream: number, municipality: number, year: number): void {
    this.#draw = draw;
    this.#stream = stream << 16;
    this.#municipality = municipality;
    this.#year = year;
    this.#block = 0;
    this.#used = 4;
  }

  word(): number {
    if (this.#used === 4) {
      if (this.#block > 65_535) throw new RangeError('The cell has no more random numbers');
      philox(
        this.#key[0],
        this.#key[1],
        this.#draw,
        this.#stream | this.#block++,
        this.#municipality,
        this.#year,
        this.#words,
        0,
      );
      this.#used = 0;
    }
    return this.#words[this.#used++]!;
  }

  /** Strictly between 0 and 1, 32 bits. */
  uniform(): number {
    return uniformOf(this.word());
  }

  /** Strictly between 0 and 1, 52 bits. */
  fineUniform(): number {
    const high = this.word();
    return fineUniformOf(high, this.word());
  }

  normal(): number {
    return normalQuantile(this.uniform());
  }

  /** Gamma with mean shape/rate, by Marsaglia and Tsang (2000); shapes below 1 by their addition of a power. */
  gamma(shape: number, rate: number): number {
    if (!(shape > 0) || !(rate > 0) || shape === Infinity)
      throw new RangeError(`Not a gamma distribution: ${shape}, ${rate}`);
    if (shape < 1) return this.gamma(shape + 1, rate) * this.fineUniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = this.normal();
      const root = 1 + c * z;
      if (root <= 0) continue;
      const v = root * root * root;
      if (Math.log(this.uniform()) < 0.5 * z * z + d * (1 - v + Math.log(v))) return (d * v) / rate;
    }
  }

  /** Beta with mean a/(a+b), as the share that one gamma variable is of two. */
  beta(a: number, b: number): number {
    const x = this.gamma(a, 1);
    return x / (x + this.gamma(b, 1));
  }
}

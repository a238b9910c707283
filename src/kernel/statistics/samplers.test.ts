import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from './quantile.ts';
import { RandomStream, binomialFrom, poissonFrom } from './samplers.ts';
import { survivalChain } from './variance.ts';

const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

function draws(count: number, draw: (stream: RandomStream) => number): Float64Array {
  const stream = new RandomStream([7, 0]);
  return Float64Array.from({ length: count }, (_, i) => {
    stream.moveTo(i, 1, 0, 0);
    return draw(stream);
  });
}

/** Within four standard errors: wrong once in sixteen thousand seeds, and the seed is fixed. */
function expectMoments(sample: Float64Array, expected: number, variance: number) {
  expect(Math.abs(mean(sample) - expected)).toBeLessThan(4 * Math.sqrt(variance / sample.length));
  expect(Math.abs(standardDeviation(sample) ** 2 / variance - 1)).toBeLessThan(0.05);
}

describe('drawn counts', () => {
  it('are whole numbers between nobody and everybody', () => {
    fc.assert(
      fc.property(uniform, fc.nat(5000), probability, (u, n, p) => {
        const count = binomialFrom(u, n, p);
        expect(Number.isInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(n);
        expect(Number.isInteger(poissonFrom(u, n * p))).toBe(true);
      }),
    );
  });

  it('never fall when the risk rises, as long as they are found the same way', () => {
    fc.assert(
      fc.property(uniform, fc.nat(40), probability, probability, (u, n, p, q) => {
        fc.pre(p <= 0.5 === q <= 0.5 && n * Math.max(p, q) < 30);
        expect(binomialFrom(u, n, Math.min(p, q))).toBeLessThanOrEqual(binomialFrom(u, n, Math.max(p, q)));
      }),
    );
  });

  it('have the mean and variance of their distribution, by inversion and by the normal', () => {
    for (const [n, p] of [
      [12, 0.3],
      [40, 0.9],
      [1000, 0.002],
      [500, 0.4],
    ] as const)
      expectMoments(
        draws(20_000, (stream) => binomialFrom(stream.uniform(), n, p)),
        n * p,
        n * p * (1 - p),
      );
    for (const expected of [0.3, 8, 29.9, 200])
      expectMoments(
        draws(20_000, (stream) => poissonFrom(stream.uniform(), expected)),
        expected,
        expected,
      );
  });

  it('are certain where nothing is left to chance', () => {
    expect([binomialFrom(0.5, 10, 0), binomialFrom(0.5, 10, 1), binomialFrom(0.5, 0, 0.5)]).toEqual([
      0, 10, 0,
    ]);
    expect(poissonFrom(0.999, 0)).toBe(0);
    expect(binomialFrom(1 - 2 ** -33, 50, 1e-12)).toBeLessThanOrEqual(50);
  });

  it('of survivors year by year have the mean and variance of the chain', () => {
    const survival = [0.999, 0.998, 0.995, 0.99];
    const chain = survivalChain(250, survival);
    const left = draws(20_000, (stream) =>
      survival.reduce((alive, p) => binomialFrom(stream.uniform(), alive, p), 250),
    );
    expectMoments(left, chain.mean[3]!, chain.variance[3]!);
  });
});

describe('a stream', () => {
  it('gives the same numbers whenever it comes back to a cell', () => {
    const stream = new RandomStream([1, 2]);
    const take = () => {
      stream.moveTo(4, 3, 2, 1);
      return [stream.normal(), stream.gamma(2.5, 5), stream.beta(2, 18), stream.gamma(0.3, 1)];
    };
    const first = take();
    stream.moveTo(9, 9, 9, 9);
    stream.fineUniform();
    expect(take()).toEqual(first);
  });

  it('draws gamma and beta variables with their mean and variance', () => {
    for (const [shape, rate] of [
      [0.4, 2],
      [2.5, 5],
      [80, 1],
    ] as const)
      expectMoments(
        draws(40_000, (stream) => stream.gamma(shape, rate)),
        shape / rate,
        shape / rate ** 2,
      );
    expectMoments(
      draws(40_000, (stream) => stream.beta(2, 18)),
      0.1,
      (2 * 18) / (400 * 21),
    );
  });

  it('refuses a gamma variable that does not exist', () => {
    const stream = new RandomStream([0, 0]);
    expect(() => stream.gamma(0, 1)).toThrow(RangeError);
    expect(() => stream.gamma(1, Number.NaN)).toThrow(RangeError);
  });
});

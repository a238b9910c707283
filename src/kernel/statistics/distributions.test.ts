import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, gammaQuantile, poissonQuantile } from './distributions.ts';
import { betaShares, gammaShares, lnGamma } from './gamma-function.ts';

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const shape = fc.double({ min: 0.05, max: 5000, noNaN: true });

describe('gamma function', () => {
  it('is the factorial of whole numbers, and the root of pi at a half', () => {
    expect(lnGamma(1)).toBeCloseTo(0, 14);
    expect(lnGamma(6)).toBeCloseTo(Math.log(120), 13);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(lnGamma(1e-8)).toBeCloseTo(18.42068073818021, 12);
  });
});

describe('quantiles of distributions', () => {
  it('give back the share they were made of', () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        const gamma = gammaShares(a, gammaQuantile(p, a, 1));
        expect(gamma.below).toBeCloseTo(p, 9);
        expect(gamma.above).toBeCloseTo(1 - p, 9);
        const x = betaQuantile(p, a, b);
        // Above this the last bit of x decides the share.
        if (x < 1 - 1e-9) expect(betaShares(a, b, x).below).toBeCloseTo(p, 7);
      }),
    );
  });

  it('of a Poisson count are the least that reach the share', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 5000, noNaN: true }), (p, mean) => {
        const k = poissonQuantile(p, mean);
        expect(gammaShares(k + 1, mean).above).toBeGreaterThanOrEqual(p - 1e-12);
        if (k > 0) expect(gammaShares(k, mean).above).toBeLessThan(p + 1e-12);
      }),
    );
  });

  it('agree with closed forms', () => {
    expect(gammaQuantile(0.5, 1, 2)).toBeCloseTo(Math.LN2 / 2, 14);
    expect(betaQuantile(0.75, 1, 2)).toBeCloseTo(0.5, 14);
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(poissonQuantile(0.35, 1)).toBe(0);
    expect(poissonQuantile(0.37, 1)).toBe(1);
  });

  it('have ends, and no value where there is no distribution', () => {
    expect([gammaQuantile(0, 2, 1), gammaQuantile(1, 2, 1)]).toEqual([0, Infinity]);
    expect([betaQuantile(0, 2, 1), betaQuantile(1, 2, 1)]).toEqual([0, 1]);
    expect([poissonQuantile(0, 2), poissonQuantile(1, 2), poissonQuantile(0.5, 0)]).toEqual([0, Infinity, 0]);
    for (const none of [
      gammaQuantile(0.5, -1, 1),
      gammaQuantile(0.5, 1, 0),
      gammaQuantile(2, 1, 1),
      betaQuantile(0.5, 0, 1),
      betaQuantile(-1, 1, 1),
      poissonQuantile(0.5, -1),
      poissonQuantile(Number.NaN, 1),
    ])
      expect(none).toBeNaN();
  });
});

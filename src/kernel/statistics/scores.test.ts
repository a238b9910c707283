import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, sortedCopy } from './quantile.ts';
import { coverage, crps, intervalScore, logError, pinballLoss, summarizeErrors } from './scores.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const sample = fc.array(number, { minLength: 1, maxLength: 40 });

describe('quantiles', () => {
  it('do not depend on the order of the sample, and rise with the share', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = sortedCopy(values);
        const reversed = sortedCopy(values.toReversed());
        expect(quantile(reversed, p)).toBe(quantile(sorted, p));
        expect(quantile(sorted, p)).toBeGreaterThanOrEqual(sorted[0]!);
        expect(quantile(sorted, p)).toBeLessThanOrEqual(quantile(sorted, 1));
      }),
    );
  });
});

describe('scores', () => {
  it('count a forecast of one number as its distance from what happened', () => {
    expect(crps([3], 5)).toBe(2);
  });

  it('are those of the definition, with every pair counted', () => {
    fc.assert(
      fc.property(sample, number, (values, outcome) => {
        const n = values.length;
        const distance = values.reduce((sum, x) => sum + Math.abs(x - outcome), 0) / n;
        let pairs = 0;
        for (const x of values) for (const y of values) pairs += Math.abs(x - y);
        const plain = distance - pairs / (2 * n * n);
        expect(crps(sortedCopy(values), outcome)).toBeCloseTo(plain, 5);
      }),
    );
  });

  it('charge an interval that misses ten times the miss, when it should hold 80 percent', () => {
    expect(intervalScore(1, 3, 2, 0.8)).toBe(2);
    expect(intervalScore(1, 3, 4, 0.8)).toBeCloseTo(12, 12);
    expect(intervalScore(1, 3, 0.5, 0.8)).toBeCloseTo(7, 12);
  });

  it('charge a low quantile less for what lies above it than for what lies below', () => {
    expect(pinballLoss(10, 12, 0.1)).toBeCloseTo(0.2, 12);
    expect(pinballLoss(10, 8, 0.1)).toBeCloseTo(1.8, 12);
  });

  it('count an outcome on the border as covered', () => {
    expect(coverage([1, 1, 1, 1], [3, 3, 3, 3], [1, 3, 0.9, 3.1])).toBe(0.5);
    expect(coverage([], [], [])).toBeNaN();
  });
});

describe('errors of forecasts', () => {
  it('are as large for half as for twice, and there is none where nobody lives', () => {
    expect(logError(50, 100)).toBeCloseTo(-logError(200, 100)!, 12);
    expect(logError(0, 100)).toBeUndefined();
    expect(logError(100, 0)).toBeUndefined();
  });

  it('are summed up by members of the sample where one says "80 percent were within"', () => {
    const summary = summarizeErrors([-5, 1, 2, -3, 4, 6, 7, 8, -9, 10])!;
    expect(summary).toMatchObject({
      n: 10,
      medianAbsolute: 5.5,
      p80Absolute: 9,
      medianBias: 3,
      meanBias: 2.1,
    });
    expect(summary.rootMeanSquare).toBeCloseTo(Math.sqrt(38.5), 12);
    // 0.8 · 35 is 28 less a rounding error.
    expect(summarizeErrors(Array.from({ length: 35 }, (_, i) => i + 1))!.p80Absolute).toBe(29);
    expect(summarizeErrors([])).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SplitPlace, splitByWeights, weightsOf } from './cost-split.ts';

const total = fc.integer({ min: 0, max: 10 ** 14 });
const weights = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 20 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('a sum that is split', () => {
  it('gives what is left to the largest remainders', () => {
    expect(splitByWeights(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByWeights(10, [3, 3, 1])).toEqual([4, 4, 2]);
    expect(splitByWeights(0, [2, 3])).toEqual([0, 0]);
    expect(splitByWeights(7, [0, 5])).toEqual([0, 7]);
  });

  it('adds up to the last øre, with nobody more than one øre from the exact part', () => {
    fc.assert(
      fc.property(total, weights, (amount, parts) => {
        const split = splitByWeights(amount, parts);
        if (sum(parts) === 0) return expect(split).toBeUndefined();
        expect(sum(split!)).toBe(amount);
        for (const [index, part] of split!.entries()) {
          const floor = (BigInt(amount) * BigInt(parts[index]!)) / BigInt(sum(parts));
          expect([floor, floor + 1n]).toContain(BigInt(part));
        }
      }),
    );
  });

  it('never gives less to the one with the larger weight', () => {
    fc.assert(
      fc.property(total, weights, (amount, parts) => {
        const split = splitByWeights(
          amount,
          parts.toSorted((a, b) => b - a),
        );
        expect(split).toEqual(split?.toSorted((a, b) => b - a));
      }),
    );
  });

  it('refuses what is not a whole number of at least zero', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      expect(() => splitByWeights(wrong, [1])).toThrow(RangeError);
      expect(() => splitByWeights(1, [wrong])).toThrow(RangeError);
    }
  });
});

const place = (given: Partial<SplitPlace>): SplitPlace => ({
  municipality: 'A',
  population: 1000,
  seats: 0,
  agreed: null,
  ...given,
});

describe('the key of a split', () => {
  it('by halves gives half of it equally and half by population', () => {
    const key = weightsOf('half-equal-half-population', [
      place({ population: 3000 }),
      place({ population: 1000 }),
    ]);
    expect(key.ok && splitByWeights(1000, key.weights)).toEqual([625, 375]);
  });

  it('cannot be used when what it looks at is not told', () => {
    expect(weightsOf('population', [place({}), place({ population: null })])).toMatchObject({
      why: 'population-missing',
    });
    expect(weightsOf('seats', [place({})])).toMatchObject({ why: 'no-seats' });
    expect(weightsOf('agreed', [place({ agreed: 400_000 }), place({})])).toMatchObject({
      why: 'agreed-missing',
    });
    expect(weightsOf('equal', [])).toMatchObject({ why: 'nobody' });
  });

  it('by agreement must be a hundred per cent to the last ten-thousandth', () => {
    const parts = (first: number) => [place({ agreed: first }), place({ agreed: 600_000 })];
    expect(weightsOf('agreed', parts(399_999))).toMatchObject({ why: 'agreed-not-whole' });
    expect(weightsOf('agreed', parts(400_000))).toMatchObject({ weights: [400_000, 600_000] });
  });
});

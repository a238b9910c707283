import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfWidth } from './growth-spread.ts';
import { oldAgeDeviation, pooledHalfWidth } from './old-age-spread.ts';

const from80 = { from: 80, to: undefined };
const remaining = Float64Array.from(
  { length: 105 },
  (_, age) => 1 - Math.min(0.5, 5e-5 * Math.exp(0.095 * age)),
);
const people = (of: (age: number) => number) => Float64Array.from({ length: 106 }, (_, age) => of(age));

describe('the spread of how many old people there will be', () => {
  it('is that of deaths by chance, of mortality and of moves, put together', () => {
    const ages = people((age) => (age === 80 ? 10_000 : 0));
    const found = oldAgeDeviation(ages, new Float64Array(105).fill(0.9), from80, 1);
    const binomial = (100 * Math.sqrt(10_000 * 0.9 * 0.1)) / 9000;
    const mortality = -Math.log(0.9) * Math.hypot(0.2, 1);
    const moves = 100 * Math.sqrt(0.06 / 9000);
    expect(found).toBeCloseTo(Math.hypot(binomial, mortality, moves, 0.05), 12);
  });

  it('is wider in a smaller place, and the further ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2, max: 500 }), (years, size) => {
        const spread = (times: number, ahead: number) =>
          oldAgeDeviation(
            people(() => size * times),
            remaining,
            from80,
            ahead,
          )!;
        expect(spread(1, years)).toBeGreaterThan(spread(2, years));
        expect(spread(1, years + 1)).toBeGreaterThan(spread(1, years));
      }),
    );
  });

  it('does not ask who is too young to be in the group by then, nor who has grown out of it', () => {
    const reach = { from: 67, to: 79 };
    const all = people(() => 100);
    const few = people((age) => (age >= 57 && age <= 69 ? 100 : 0));
    expect(oldAgeDeviation(all, remaining, reach, 10)).toBe(oldAgeDeviation(few, remaining, reach, 10));
    expect(
      oldAgeDeviation(
        people((age) => (age < 57 ? 100 : 0)),
        remaining,
        reach,
        10,
      ),
    ).toBeUndefined();
  });

  it('has no value where nobody can be left', () => {
    expect(
      oldAgeDeviation(
        people(() => 100),
        new Float64Array(105),
        from80,
        3,
      ),
    ).toBeUndefined();
  });
});

describe('the half-width of several fans together', () => {
  it('is that of one where they are alike, and lies between them where they are not', () => {
    expect(pooledHalfWidth([2, 2, 2], 0.8)).toBeCloseTo(halfWidth(2, 0.8), 10);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (deviations) => {
          const width = pooledHalfWidth(deviations, 0.8);
          expect(width).toBeGreaterThanOrEqual(halfWidth(Math.min(...deviations), 0.8) - 1e-9);
          expect(width).toBeLessThanOrEqual(halfWidth(Math.max(...deviations), 0.8) + 1e-9);
        },
      ),
    );
  });
});

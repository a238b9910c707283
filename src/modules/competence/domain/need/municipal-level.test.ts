import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelAfter, municipalLevel } from './municipal-level.ts';

const count = fc.integer({ min: 0, max: 5000 });

describe('the municipal level', () => {
  it('lies between the municipality’s own figure and the country', () => {
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (users, expected, kappa) => {
          const level = municipalLevel(users, expected, kappa);
          const own = users / expected;
          expect(level).toBeGreaterThanOrEqual(Math.min(own, 1) - 1e-12);
          expect(level).toBeLessThanOrEqual(Math.max(own, 1) + 1e-12);
        },
      ),
    );
  });

  it('is the municipality’s own without a prior, and the country’s with an endless one', () => {
    expect(municipalLevel(30, 20, 0)).toBe(1.5);
    expect(municipalLevel(30, 20, 1e12)).toBeCloseTo(1, 9);
    expect(municipalLevel(30, 20, 20)).toBe(1.25);
  });

  it('is the country’s where nobody is expected and nothing is known', () => {
    expect(municipalLevel(0, 0, 0)).toBe(1);
  });

  it('moves to the country’s in equal steps, and not beyond', () => {
    expect([0, 1, 2, 4, 9].map((year) => levelAfter(1.4, year, 4))).toEqual([
      1.4,
      expect.closeTo(1.3),
      expect.closeTo(1.2),
      1,
      1,
    ]);
    expect(levelAfter(1.4, 30, null)).toBe(1.4);
    expect(levelAfter(1.4, 0, 0)).toBe(1);
  });
});

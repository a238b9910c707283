import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMix, leadersNeeded, mixAfter, shareTasks } from './competence-mix.ts';

const mix = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 6 })
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return Float64Array.from(parts, (part) => part / sum);
  });

describe('the mix of competences', () => {
  it('does all the work still when tasks are shared', () => {
    fc.assert(
      fc.property(mix, fc.double({ min: 0, max: 1, noNaN: true }), (today, share) => {
        const target = shareTasks(today, [{ from: 0, to: 1, share }]);
        expect(checkMix(today, target).ok).toBe(true);
        expect(target[0]).toBeLessThanOrEqual(today[0]!);
      }),
    );
  });

  it('reaches its target in equal steps and stays there', () => {
    const into = new Float64Array(2);
    const at = (year: number, years: number) => {
      mixAfter([0.4, 0.6], [0.2, 0.8], year, years, into);
      return into[0];
    };
    expect([0, 1, 2, 5].map((year) => at(year, 2))).toEqual([
      0.4,
      expect.closeTo(0.3),
      expect.closeTo(0.2),
      expect.closeTo(0.2),
    ]);
    expect(at(0, 0)).toBeCloseTo(0.2, 12);
  });

  it('must be shares that make a whole, of the same competences', () => {
    const kind = (today: number[], target: number[]) => {
      const result = checkMix(today, target);
      return result.ok ? 'a mix' : result.failure.kind;
    };
    expect(kind([0.5, 0.5], [0.4, 0.6])).toBe('a mix');
    expect(kind([0.5, 0.5], [0.4, 0.7])).toBe('shares-do-not-add-up');
    expect(kind([1.5, -0.5], [0.5, 0.5])).toBe('not-a-share');
    expect(kind([1], [0.5, 0.5])).toBe('unequal-lengths');
  });
});

describe('leaders needed', () => {
  it('are one per span of staff, and deputies beside', () => {
    expect(leadersNeeded(600, 60, 0)).toBe(10);
    expect(leadersNeeded(600, 20, 0.5)).toBe(45);
  });
});

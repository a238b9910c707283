import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believedMean } from './credibility.ts';

const RULES = { shrinkage: 300, ofAYear: 16 };

describe('the mean that a place is believed to have', () => {
  it('is what is expected where nothing was seen', () => {
    expect(believedMean({ sum: 0, over: 0, years: 0 }, 0.05, RULES)).toBe(0.05);
    expect(believedMean({ sum: 0, over: 0, years: 5 }, 0.05, RULES)).toBe(0.05);
  });

  it('lies between its own and what is expected', () => {
    const some = fc.record({
      sum: fc.double({ min: -500, max: 500, noNaN: true }),
      over: fc.double({ min: 0.1, max: 5000, noNaN: true }),
      years: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(some, fc.double({ min: -1, max: 1, noNaN: true }), (seen, expected) => {
        const own = seen.sum / seen.over;
        const mean = believedMean(seen, expected, RULES);
        expect(mean).toBeGreaterThanOrEqual(Math.min(own, expected) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(own, expected) + 1e-9);
      }),
    );
  });

  it('of 80 deaths seen in five years counts 40: half of what five years can tell at most', () => {
    // 1/(1/80 + 1/(5·16)) = 40, so (40·0.34 + 300·0)/340.
    expect(believedMean({ sum: 0.34 * 80, over: 80, years: 5 }, 0, RULES)).toBeCloseTo(0.04, 12);
  });

  it('of a city is believed no more than its years allow, however many people it has', () => {
    const after = (years: number) => believedMean({ sum: 1e9, over: 1e9, years }, 0, RULES);
    expect(after(5)).toBeCloseTo(80 / 380, 6);
    expect(after(15)).toBeCloseTo(240 / 540, 6);
  });
});

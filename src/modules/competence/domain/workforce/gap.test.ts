import { describe, expect, it } from 'vitest';
import { addDraws, relativeGap, spreadOverDraws, yearsUntilShort } from './gap.ts';

describe('the gap', () => {
  it('is told relative to the need, and is nothing where nothing is needed', () => {
    expect(relativeGap(80, 60)).toBe(0.25);
    expect(relativeGap(80, 100)).toBe(-0.25);
    expect(relativeGap(0, 5)).toBe(0);
  });

  it('says in which year it first is a tenth of the need, or that it never is', () => {
    expect(yearsUntilShort([100, 100, 100], [100, 91, 90], 0.1)).toBe(2);
    expect(yearsUntilShort([100], [80], 0.1)).toBe(0);
    expect(yearsUntilShort([100, 100], [100, 95], 0.1)).toBeUndefined();
  });

  it('of a region is added draw by draw, so that what cannot happen at once is not added', () => {
    // When the one is short the other is not: the region is never short by more than 10.
    const one = Float64Array.of(0, 10, 0, 10, 5);
    const other = Float64Array.of(10, 0, 10, 0, 5);
    const region = addDraws([one, other]);
    expect(spreadOverDraws(region, 1, 0)).toEqual({ p10: 10, p25: 10, p50: 10, p75: 10, p90: 10 });
    expect(spreadOverDraws(one, 1, 0).p90 + spreadOverDraws(other, 1, 0).p90).toBe(20);
    expect(() => addDraws([one, Float64Array.of(1)])).toThrow(RangeError);
  });

  it('has quantiles of type 7 of the right column', () => {
    const table = Float64Array.of(4, 100, 1, 100, 3, 100, 2, 100);
    expect(spreadOverDraws(table, 2, 0)).toEqual({ p10: 1.3, p25: 1.75, p50: 2.5, p75: 3.25, p90: 3.7 });
  });
});

import { describe, expect, it } from 'vitest';
import { forecastErrors, type IssuedForecast } from './forecast-error.ts';
import { growthDeviation, growthSpreadOf, growthSpreads, halfWidth } from './growth-spread.ts';

const said = (year: number, group: number, issue = '2010'): IssuedForecast => ({
  issue,
  region: '3407',
  year,
  total: 1000,
  group,
});

describe('errors of issued forecasts', () => {
  it('count years from the first that an issue tells of, which is no forecast', () => {
    const errors = forecastErrors([said(2012, 90), said(2010, 100), said(2011, 110)], () => ({
      total: 2000,
      group: 100,
    }));
    expect(errors.map(({ horizon }) => horizon)).toEqual([2, 1]);
    expect(errors[0]!.percent).toBeLessThan(0);
    expect(errors[1]!.percent).toBeGreaterThan(0);
    expect(errors[0]!.inhabitants).toBe(2000);
  });

  it('keep issues apart that tell of the same year', () => {
    const errors = forecastErrors(
      [said(2010, 100), said(2012, 100), said(2011, 100, '2011'), said(2012, 100, '2011')],
      () => ({
        total: 1,
        group: 1,
      }),
    );
    expect(errors.map(({ issue, horizon }) => [issue, horizon])).toEqual([
      ['2010', 2],
      ['2011', 1],
    ]);
  });

  it('take the size from the issue where its first year was not counted, and leave out years that nobody counted', () => {
    const errors = forecastErrors([said(2005, 100), said(2006, 100), said(2007, 100)], (_, year) =>
      year === 2006 ? { total: 7, group: 100 } : undefined,
    );
    expect(errors).toEqual([
      { issue: '2010', region: '3407', base: 2005, horizon: 1, inhabitants: 1000, percent: 0 },
    ]);
  });

  it('leave out a group that nobody is in', () => {
    expect(forecastErrors([said(2010, 1), said(2011, 0)], () => ({ total: 9, group: 3 }))).toEqual([]);
    expect(forecastErrors([said(2010, 1), said(2011, 3)], () => ({ total: 9, group: 0 }))).toEqual([]);
  });
});

describe('the spread of growth', () => {
  it('is smaller the larger the municipality, and wider the further ahead', () => {
    for (const years of [1, 5, 20]) {
      const widths = growthSpreads.map((spread) => growthDeviation(spread, years));
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      for (const spread of growthSpreads)
        expect(growthDeviation(spread, years + 1)).toBeGreaterThan(growthDeviation(spread, years));
    }
  });

  it('changes class at the first inhabitant of the next', () => {
    expect(growthSpreadOf(4999)).toBe(growthSpreads[0]);
    expect(growthSpreadOf(5000)).toBe(growthSpreads[1]);
    expect(growthSpreadOf(15_000)).toBe(growthSpreads[2]);
    expect(growthSpreadOf(0)).toBe(growthSpreads[0]);
  });

  it('gives an interval of 80 percent 1.28 standard deviations to each side', () => {
    expect(halfWidth(2, 0.8)).toBeCloseTo(2.5631031310892, 12);
  });
});

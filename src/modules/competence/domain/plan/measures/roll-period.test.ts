import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { choosablePeriods, decidePeriod, nextName, proposePeriod } from './roll-period.ts';

const day = (text: string) => text as LocalDate;
const plan = (firstYear: number, lastYear = firstYear + 3) => ({ firstYear, lastYear });

describe('the period of the next plan', () => {
  it.each([
    // In the autumn for the coming year, also when the plan has not been rolled for years.
    [plan(2027), '2027-11-20', 2028],
    [plan(2023), '2026-11-23', 2027],
    [plan(2015), '2026-11-23', 2027],
    // Late for the year that has begun, until the status of last year is due.
    [plan(2023), '2027-01-10', 2027],
    [plan(2023), '2027-02-15', 2027],
    [plan(2023), '2027-02-16', 2028],
    // Never the years that the plan itself begins with.
    [plan(2027), '2026-11-23', 2028],
    [plan(2027), '2027-01-10', 2028],
    [plan(2026, 2026), '2026-11-23', 2027],
  ])('of %o rolled on %s begins in %i', (old, today, firstYear) => {
    const proposed = proposePeriod(old, day(today));
    expect(proposed.firstYear).toBe(firstYear);
    expect(proposed.lastYear - proposed.firstYear).toBe(old.lastYear - old.firstYear);
    const choices = choosablePeriods(old, day(today));
    expect(choices).toContainEqual(proposed);
    for (const choice of choices)
      expect(decidePeriod(old, choice.firstYear, day(today))).toEqual({ ok: true, value: choice });
  });

  it('tells the years that no plan is for, and takes them all the same', () => {
    const today = day('2026-11-23');
    expect(decidePeriod(plan(2023), 2027, today)).toMatchObject({ value: { unplanned: [] } });
    expect(decidePeriod(plan(2023), 2028, today)).toMatchObject({ value: { unplanned: [2027] } });
    expect(decidePeriod(plan(2019), 2027, today)).toMatchObject({
      value: { unplanned: [2023, 2024, 2025, 2026] },
    });
  });

  it.each([2022, 2023, 2025, 2029, 20_270, 2027.5, Number.NaN])(
    'is not from %d, when the plan began in 2023 and it is 2026: that is before it, past, or too far ahead',
    (firstYear) => {
      expect(decidePeriod(plan(2023), firstYear, day('2026-11-23'))).toEqual({
        ok: false,
        failure: { kind: 'not-a-first-year', least: 2026, most: 2028 },
      });
    },
  );

  it('stands in the name of the plan', () => {
    const next = plan(2028);
    expect(nextName('Kompetanseplan 2027–2030 for Gjøvik', next)).toBe('Kompetanseplan 2028–2031 for Gjøvik');
    expect(nextName('Kompetanseplanen', next)).toBe('Kompetanseplanen 2028–2031');
  });
});

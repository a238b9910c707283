import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../../../kernel/local-date.ts';
import { type Practice, roundedDown, sumPractice } from './practice.ts';

const TODAY = localDate('2026-11-24');

const work = (from: string, to: string | null, percent = 100, relevant = true): Practice => ({
  startedOn: localDate(from),
  endedOn: to === null ? null : localDate(to),
  percent,
  relevant,
});
const years = (...practices: readonly Practice[]) => sumPractice(practices, TODAY).years;

describe('the sum of practice', () => {
  it('is exactly five years from a date to the day before it five years later, whatever leap days lie between', () => {
    expect(years(work('2020-03-01', '2025-02-28'))).toBe(5);
    expect(years(work('2019-02-15', '2024-02-14'))).toBe(5);
    expect(years(work('2016-02-29', '2021-02-28'))).toBe(5);
    expect(years(work('2015-08-17', '2020-08-16'))).toBe(5);
  });

  it('counts both the first and the last day', () => {
    expect(years(work('2021-06-01', '2021-06-01'))).toBeCloseTo(1 / 365, 12);
    expect(years(work('2021-01-01', '2021-12-31'))).toBe(1);
  });

  it('turns part time into full time', () => {
    expect(years(work('2015-01-01', '2024-12-31', 50))).toBe(5);
    expect(years(work('2021-01-01', '2021-12-31', 37.33))).toBeCloseTo(0.3733, 12);
  });

  it('adds two part-time positions held at the same time, and never counts more than full time', () => {
    expect(years(work('2021-01-01', '2021-12-31', 40), work('2021-01-01', '2021-12-31', 30))).toBeCloseTo(
      0.7,
    );
    expect(years(work('2021-01-01', '2021-12-31', 80), work('2021-01-01', '2021-12-31', 60))).toBe(1);
  });

  it('counts a day with two full positions once', () => {
    expect(years(work('2020-01-01', '2021-12-31'), work('2021-01-01', '2022-12-31'))).toBe(3);
  });

  it('counts open-ended work to today, and nothing of what is still to come', () => {
    expect(years(work('2025-11-25', null))).toBe(1);
    expect(years(work('2025-11-25', '2030-01-01'))).toBe(1);
    expect(years(work('2026-11-25', null))).toBe(0);
  });

  it('keeps what is relevant apart, and tells what each line is worth alone', () => {
    const sum = sumPractice(
      [work('2020-01-01', '2020-12-31'), work('2020-01-01', '2022-12-31', 50, false)],
      TODAY,
    );
    expect(sum).toEqual({ lines: [1, 1.5], years: 2, relevantYears: 1 });
  });

  it('is shown rounded down, so that a day too little never looks like enough', () => {
    const short = years(work('2020-03-01', '2025-02-27'));
    expect(short).toBeLessThan(5);
    expect(roundedDown(short, 2)).toBe(4.99);
    expect(roundedDown(4.35, 2)).toBe(4.35);
  });
});

const anyDay = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(localDate('2000-01-01'), n));
const anyPractice = fc
  .record({
    startedOn: anyDay,
    days: fc.option(fc.integer({ min: 0, max: 4000 })),
    hundredths: fc.integer({ min: 1, max: 10_000 }),
    relevant: fc.boolean(),
  })
  .map(({ startedOn, days, hundredths, relevant }): Practice => {
    const endedOn = days === null ? null : addDays(startedOn, days);
    return { startedOn, endedOn, percent: hundredths / 100, relevant };
  });
const anyPractices = fc.array(anyPractice, { maxLength: 6 });

/** Day by day, as one would count with a calendar in hand. */
function countedByDay(practices: readonly Practice[]): number {
  let hundredths = 0;
  for (let day = localDate('2000-01-01'); day <= TODAY; day = addDays(day, 1)) {
    if (day.endsWith('-02-29')) continue;
    const held = practices
      .filter((one) => one.startedOn <= day && (one.endedOn === null || day <= one.endedOn))
      .reduce((sum, one) => sum + Math.round(one.percent * 100), 0);
    hundredths += Math.min(held, 10_000);
  }
  return hundredths / 3_650_000;
}

describe('any practice at all', () => {
  it('gives the sum that one gets by going through the calendar day by day', () => {
    fc.assert(
      fc.property(anyPractices, (all) => {
        expect(sumPractice(all, TODAY).years).toBe(countedByDay(all));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same sum in whatever order the certificates come', () => {
    fc.assert(
      fc.property(anyPractices, (all) => {
        expect(sumPractice(all.toReversed(), TODAY).years).toBe(sumPractice(all, TODAY).years);
      }),
    );
  });

  it('is never less for one more certificate, and never more than its parts', () => {
    fc.assert(
      fc.property(anyPractices, anyPractice, (all, more) => {
        const before = sumPractice(all, TODAY);
        const after = sumPractice([...all, more], TODAY);
        expect(after.years).toBeGreaterThanOrEqual(before.years);
        expect(after.years).toBeLessThanOrEqual(after.lines.reduce((sum, one) => sum + one, 0) + 1e-9);
        expect(after.relevantYears).toBeLessThanOrEqual(after.years);
      }),
    );
  });

  it('counts a certificate that was sent twice at full time only once', () => {
    fc.assert(
      fc.property(anyPractice, (one) => {
        const full = { ...one, percent: 100 };
        expect(years(full, full)).toBe(years(full));
      }),
    );
  });

  it('may be cut in two at any day without changing', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(3000), fc.nat(3000), (start, first, second) => {
        const middle = addDays(start, first);
        const end = addDays(middle, second + 1);
        const whole = years({ startedOn: start, endedOn: end, percent: 62.5, relevant: true });
        const parts = years(
          { startedOn: start, endedOn: middle, percent: 62.5, relevant: true },
          { startedOn: addDays(middle, 1), endedOn: end, percent: 62.5, relevant: true },
        );
        expect(parts).toBe(whole);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { localDate, weekday } from './local-date.ts';
import { easterSunday, holidayOn, holidaysOf } from './norwegian-holidays.ts';

describe('Easter Sunday', () => {
  // The first and the last day that Easter can fall on are among them.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('in %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('the public holidays', () => {
  it('of 2027 fall on eleven days, since Whit Monday is 17 May', () => {
    expect([...holidaysOf(2027).keys()].toSorted()).toEqual([
      '2027-01-01',
      '2027-03-25',
      '2027-03-26',
      '2027-03-28',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-16',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('may fall on one day, as Whit Monday and 17 May do in 2027', () => {
    expect(holidayOn(localDate('2027-05-17'))).toBe('constitution-day');
    expect(holidaysOf(2027).size).toBe(11);
    expect(holidaysOf(2026).size).toBe(12);
  });

  it('do not include Christmas Eve, which is a working day until noon', () => {
    expect(holidayOn(localDate('2026-12-24'))).toBeUndefined();
  });
});

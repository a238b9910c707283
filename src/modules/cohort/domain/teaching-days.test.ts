import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { isTeachingDay, nextRun, nextTeachingDay, previousTeachingDay } from './teaching-days.ts';

const day = localDate;

describe('a teaching day', () => {
  it.each([
    ['2027-03-24', true, 'Wednesday before Easter'],
    ['2027-03-25', false, 'Maundy Thursday'],
    ['2027-03-29', false, 'Easter Monday'],
    ['2027-05-17', false, 'Constitution Day'],
    ['2027-05-06', false, 'Ascension Day'],
    ['2027-06-30', true, 'the last of June'],
    ['2027-07-01', false, 'the first of July'],
    ['2027-07-31', false, 'the last of July'],
    ['2027-08-02', true, 'a Monday in August'],
    ['2026-12-23', true, 'the day before Christmas Eve'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2026-12-30', false, 'between Christmas and New Year'],
    ['2027-01-04', true, 'the first Monday of the year'],
    ['2027-09-11', false, 'a Saturday'],
    ['2027-09-12', false, 'a Sunday'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isTeachingDay(day(date))).toBe(expected);
  });

  it('is looked for in both directions', () => {
    expect(nextTeachingDay(day('2027-07-03'))).toBe('2027-08-02');
    expect(previousTeachingDay(day('2027-03-29'))).toBe('2027-03-24');
    expect(nextTeachingDay(day('2027-09-14'))).toBe('2027-09-14');
  });
});

describe('a run of days', () => {
  it('stays within a week when it can: two days that would begin on a Friday begin on Monday', () => {
    expect(nextRun(day('2027-09-10'), 2, [])).toEqual({ from: '2027-09-13', to: '2027-09-14' });
  });

  it('steps over a holiday in the middle', () => {
    // Thursday 6 May is Ascension Day, so three days do not fit before the next week.
    expect(nextRun(day('2027-05-04'), 3, [])).toEqual({ from: '2027-05-10', to: '2027-05-12' });
    expect(nextRun(day('2027-05-04'), 2, [])).toEqual({ from: '2027-05-04', to: '2027-05-05' });
  });

  it('does not touch days that are taken', () => {
    const taken = [{ from: day('2027-09-14'), to: day('2027-09-15') }];
    expect(nextRun(day('2027-09-13'), 2, taken)).toEqual({ from: '2027-09-16', to: '2027-09-17' });
  });

  it('has a weekend in it only when it is longer than a working week', () => {
    expect(nextRun(day('2027-09-13'), 5, [])).toEqual({ from: '2027-09-13', to: '2027-09-17' });
    expect(nextRun(day('2027-09-13'), 7, [])).toEqual({ from: '2027-09-13', to: '2027-09-21' });
  });
});

import { describe, expect, it } from 'vitest';
import { credits } from '../kernel/credits.ts';
import { localDate } from '../kernel/local-date.ts';
import type { Locale } from '../kernel/locale.ts';
import { kroner, ore } from '../kernel/ore.ts';
import {
  formatCredits,
  formatDate,
  formatDayAndMonth,
  formatDateRange,
  formatDeadline,
  formatFileSize,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatShortDate,
  formatTime,
  formatTimeRange,
  formatWeekday,
  formatWeekdayAndDate,
} from './format.ts';

/** Hard spaces are meant, but make a claim hard to read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const inAll = (write: (locale: Locale) => string): string[] =>
  (['nb', 'nn', 'en'] as const).map((locale) => plain(write(locale)));

describe('dates', () => {
  const thursday = localDate('2027-04-15');

  it('are written with the month in letters, the British way in English', () => {
    expect(inAll((l) => formatDate(thursday, l))).toEqual([
      '15. april 2027',
      '15. april 2027',
      '15 April 2027',
    ]);
    expect(inAll((l) => formatDayAndMonth(thursday, l))).toEqual(['15. april', '15. april', '15 April']);
    expect(inAll((l) => formatMonth(thursday, l))).toEqual(['april 2027', 'april 2027', 'April 2027']);
    expect(inAll((l) => formatShortDate(thursday, l))).toEqual(['15.04.2027', '15.04.2027', '15/04/2027']);
  });

  it('have nynorsk weekdays in nynorsk', () => {
    expect(inAll((l) => formatWeekdayAndDate(localDate('2027-04-13'), l))).toEqual([
      'tirsdag 13. april',
      'tysdag 13. april',
      'Tuesday 13 April',
    ]);
    expect(formatWeekday(localDate('2027-04-17'), 'nn')).toBe('laurdag');
    expect(formatWeekday(localDate('2027-04-12'), 'nn')).toBe('måndag');
  });

  it('share the month and the year in a range when they can', () => {
    expect(inAll((l) => formatDateRange(thursday, localDate('2027-04-16'), l))).toEqual([
      '15.–16. april 2027',
      '15.–16. april 2027',
      '15–16 April 2027',
    ]);
    expect(inAll((l) => formatDateRange(localDate('2027-04-30'), localDate('2027-05-01'), l))).toEqual([
      '30. april–1. mai 2027',
      '30. april–1. mai 2027',
      '30 April – 1 May 2027',
    ]);
    expect(plain(formatDateRange(localDate('2026-12-30'), localDate('2027-01-02'), 'nb'))).toBe(
      '30. desember 2026–2. januar 2027',
    );
    expect(plain(formatDateRange(thursday, thursday, 'nb'))).toBe('15. april 2027');
  });

  it('keep the month when the same day number falls in two years', () => {
    expect(plain(formatDateRange(localDate('2026-04-15'), localDate('2027-04-15'), 'nb'))).toBe(
      '15. april 2026–15. april 2027',
    );
  });

  it('say only the start of a period that has no end yet', () => {
    expect(inAll((l) => formatPeriod({ from: localDate('2027-08-01'), to: null }, l))).toEqual([
      'fra 1. august 2027',
      'frå 1. august 2027',
      'from 1 August 2027',
    ]);
  });
});

describe('deadlines', () => {
  const today = localDate('2027-04-12'); // a Monday

  it.each([
    ['2027-04-12', 'i dag', 'i dag', 'today'],
    ['2027-04-13', 'i morgen', 'i morgon', 'tomorrow'],
    ['2027-04-15', 'innen torsdag', 'innan torsdag', 'by Thursday'],
    ['2027-04-18', 'innen søndag', 'innan søndag', 'by Sunday'],
    ['2027-04-19', 'innen 19. april', 'innan 19. april', 'by 19 April'],
    ['2028-01-10', 'innen 10. januar 2028', 'innan 10. januar 2028', 'by 10 January 2028'],
    ['2027-04-11', 'fristen var 11. april', 'fristen var 11. april', 'was due 11 April'],
  ])('%s is said as a colleague would say it', (date, nb, nn, en) => {
    expect(inAll((l) => formatDeadline(localDate(date), today, l))).toEqual([nb, nn, en]);
  });
});

describe('times', () => {
  it('are the time in Norway, also across the change to summer time', () => {
    expect(plain(formatTime(new Date('2027-03-28T00:30:00Z'), 'nb'))).toBe('kl. 01.30');
    expect(plain(formatTime(new Date('2027-03-28T01:30:00Z'), 'nb'))).toBe('kl. 03.30');
  });

  it('have a full stop in Norwegian and a colon in English', () => {
    expect(inAll((l) => formatTime('09:00', l))).toEqual(['kl. 09.00', 'kl. 09.00', '09:00']);
    expect(inAll((l) => formatTimeRange('09:00', '15:30:00', l))).toEqual([
      'kl. 09.00–15.30',
      'kl. 09.00–15.30',
      '09:00–15:30',
    ]);
  });

  it('write midnight as 00, not 24', () => {
    expect(plain(formatTime(new Date('2027-01-01T23:00:00Z'), 'nb'))).toBe('kl. 00.00');
  });
});

describe('numbers', () => {
  it('have decimal comma and hard spaces between thousands', () => {
    expect(inAll((l) => formatNumber(12_500.5, l))).toEqual(['12 500,5', '12 500,5', '12,500.5']);
    expect(formatNumber(12_500, 'nb')).not.toContain(' ');
    expect(formatNumber(-3, 'nb')).toBe('−3');
  });

  it('are never less than nothing when they are rounded to nothing', () => {
    expect([formatNumber(-0.04, 'nb', 1), formatNumber(-0, 'en')]).toEqual(['0,0', '0']);
  });

  it('keep the decimals that were asked for', () => {
    expect(formatNumber(3, 'nb', 1)).toBe('3,0');
    expect(formatNumber(2 / 3, 'nb')).toBe('0,67');
  });

  it('write credits, shares and money in the words of each language', () => {
    expect(inAll((l) => formatCredits(credits(7.5), l))).toEqual([
      '7,5 studiepoeng',
      '7,5 studiepoeng',
      '7.5 credits',
    ]);
    expect(plain(formatCredits(credits(1), 'en'))).toBe('1 credit');
    expect(inAll((l) => formatPercent(0.42, l))).toEqual(['42 %', '42 %', '42%']);
    expect(plain(formatPercent(0.4567, 'nb', 1))).toBe('45,7 %');
    expect(inAll((l) => formatMoney(kroner(12_500), l))).toEqual(['12 500 kr', '12 500 kr', 'NOK 12,500']);
    expect(plain(formatMoney(ore(1_250_050), 'nb'))).toBe('12 500,50 kr');
  });

  it('round a file just under a megabyte up to one, not to 1000 kB', () => {
    expect(plain(formatFileSize(999_600, 'nb'))).toBe('1 MB');
    expect(plain(formatFileSize(640_000, 'nb'))).toBe('640 kB');
    expect(plain(formatFileSize(2_400_000, 'nb'))).toBe('2,4 MB');
  });
});

it('joins a list with "og" or "and"', () => {
  expect(inAll((l) => formatList(['Gjøvik', 'Søndre Land', 'Vestre Toten'], l))).toEqual([
    'Gjøvik, Søndre Land og Vestre Toten',
    'Gjøvik, Søndre Land og Vestre Toten',
    'Gjøvik, Søndre Land and Vestre Toten',
  ]);
});

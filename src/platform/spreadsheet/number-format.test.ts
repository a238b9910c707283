import { describe, expect, it } from 'vitest';
import { numberFormat, serialToDate, shownNumber } from './number-format.ts';

describe('number formats', () => {
  const custom = (code: string) => numberFormat(200, new Map([[200, code]]));

  it.each([
    ['dd.mm.yyyy', 'date'],
    ['[$-414]d. mmmm yyyy;@', 'date'],
    ['yyyy\\-mm\\-dd', 'date'],
    ['0.0 %', 'percent'],
    ['General', 'plain'],
    ['0 "dager"', 'plain'],
    ['[Red]#,##0.00', 'plain'],
    ['0.00E+00', 'plain'],
    ['hh:mm', 'plain'],
    ['00000', { zeros: 5 }],
  ])('reads %s as %j', (code, format) => expect(custom(code)).toEqual(format));

  it('knows the built-in dates and shares, which no file spells out', () => {
    expect([14, 22, 9, 10, 0, 2, 21].map((id) => numberFormat(id, new Map()))).toEqual([
      'date',
      'date',
      'percent',
      'percent',
      'plain',
      'plain',
      'plain',
    ]);
  });
});

describe('numbers as a person sees them', () => {
  it('shows a share with its sign, so that 1 as 100 % is not taken for 1 %', () => {
    expect(shownNumber('1', 'percent', false)).toBe('100 %');
    expect(shownNumber('0.805', 'percent', false)).toBe('80.5 %');
  });

  it('keeps the zeros that the format shows', () => {
    expect(shownNumber('123', { zeros: 5 }, false)).toBe('00123');
  });

  it('does not show the dust of binary fractions or an exponent', () => {
    expect(shownNumber('0.30000000000000004', 'plain', false)).toBe('0.3');
    expect(shownNumber('1.0023E4', 'plain', false)).toBe('10023');
    expect(shownNumber('12345678901', 'plain', false)).toBe('12345678901');
  });
});

describe('days by number', () => {
  // Worked by hand from Excel: 45658 is 1 January 2025, and 44196 the same day counted from 1904.
  it('counts from 1900 or from 1904', () => {
    expect(serialToDate(45_658, false)).toBe('2025-01-01');
    expect(serialToDate(44_196, true)).toBe('2025-01-01');
  });

  it('knows the day that Excel believes in and the calendar does not', () => {
    expect(serialToDate(59, false)).toBe('1900-02-28');
    expect(serialToDate(60, false)).toBeUndefined();
    expect(serialToDate(61, false)).toBe('1900-03-01');
  });

  it('keeps the day when the time of day is rounded just below midnight', () => {
    expect(serialToDate(45_657.999_999_9, false)).toBe('2025-01-01');
    expect(serialToDate(45_658.99, false)).toBe('2025-01-01');
  });

  it('ends at 9999-12-31', () => {
    expect(serialToDate(2_958_465, false)).toBe('9999-12-31');
    expect(serialToDate(2_958_466, false)).toBeUndefined();
    expect(serialToDate(-1, false)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { centuryNear, isOpenEnd, isUnknownStart, readDate } from './dates.ts';
import { aDay, day } from './fixtures.ts';
import { withCentury } from './national-id.ts';

const past = centuryNear(aDay, 2);
const read = (text: string) => readDate(text, past);

describe('dates in staff lists', () => {
  it.each([
    '31.12.2024',
    '31.12.24',
    '31/12-2024',
    '31/12/2024',
    '31-12-2024',
    ' 31 . 12 . 2024 ',
    '2024-12-31',
    '2024.12.31',
    '2024-12-31 00:00:00',
    '2024-12-31T00:00:00.000Z',
    '31.12.2024 00:00',
    '20241231',
    '31122024',
    '311224',
    '31. desember 2024',
    '31 des. 24',
    '31 Dec 2024',
    '45657',
  ])('reads %j as the last day of 2024', (text) => {
    expect(read(text)).toEqual({ is: 'date', date: '2024-12-31' });
  });

  it.each(['', '  ', '-', '00.00.0000', '00000000'])('reads %j as no date given', (text) => {
    expect(read(text)).toEqual({ is: 'empty' });
  });

  it.each(['snart', '31.desembre.2024', '12.2024', '1', '123456789', 'mandag 1.1.2024'])(
    'says that %j is no date',
    (text) => expect(read(text)).toEqual({ is: 'no-date' }),
  );

  it.each(['31.02.2024', '30.02.24', '2023-02-29', '2024-13-01', '32.01.2024', '20241301'])(
    'says that there is no such day as %j',
    (text) => expect(read(text)).toEqual({ is: 'no-such-day' }),
  );

  it('puts two-digit years where a working life can be', () => {
    expect(read('01.03.98')).toEqual({ is: 'date', date: '1998-03-01' });
    expect(read('01.03.27')).toEqual({ is: 'date', date: '2027-03-01' });
    expect(readDate('01.03.45', centuryNear(aDay, 75))).toEqual({ is: 'date', date: '2045-03-01' });
    expect(readDate('17.05.68', (...parts) => withCentury(...parts, aDay))).toEqual({
      is: 'date',
      date: '1968-05-17',
    });
    expect(readDate('17.05.06', (...parts) => withCentury(...parts, aDay))).toEqual({
      is: 'date',
      date: '2006-05-17',
    });
  });

  it('knows how payroll systems write no end and no start', () => {
    expect(['2099-01-01', '2099-12-31', '9999-12-31'].map((text) => isOpenEnd(day(text)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(read('31.12.9999')).toEqual({ is: 'date', date: '9999-12-31' });
    expect(isOpenEnd(day('2098-12-31'))).toBe(false);
    expect(isUnknownStart(day('1900-01-01'))).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { addDays, localDate } from './local-date.ts';

it('goes over months, leap days and years', () => {
  expect(addDays(localDate('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(localDate('2027-12-31'), 1)).toBe('2028-01-01');
  expect(addDays(localDate('2027-03-01'), -1)).toBe('2027-02-28');
});

it('ends with an error where days can no longer be written, so that no search for a day goes on for ever', () => {
  expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
  expect(() => addDays(localDate('0000-01-01'), -1)).toThrow(RangeError);
});

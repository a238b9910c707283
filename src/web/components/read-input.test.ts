import { describe, expect, it } from 'vitest';
import { readDate, readNumber } from './read-input.ts';

describe('readDate', () => {
  it.each([
    ['2027-04-15', '2027-04-15'],
    ['15.04.2027', '2027-04-15'],
    [' 5.4.2027 ', '2027-04-05'],
    ['15/04/2027', '2027-04-15'],
  ])('reads %s', (text, date) => expect(readDate(text)).toBe(date));

  it.each(['30.02.2027', '2027-02-30', '15.04.27', '04.15.2027', 'i morgen', ''])('refuses %s', (text) =>
    expect(readDate(text)).toBeUndefined(),
  );
});

describe('a slip of the hand in the year', () => {
  it.each(['31.12.9999', '9999-06-01', '0202-04-15', '15.04.2207'])('is no date: %s', (text) =>
    expect(readDate(text)).toBeUndefined(),
  );
});

describe('readNumber', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['12 500', 12_500],
    ['12\u00a0500,50', 12_500.5],
    ['\u22123', -3],
  ])('reads %s', (text, number) => expect(readNumber(text)).toBe(number));

  it.each(['', 'ti', '1,2,3', '1.234,5', '0x10', '1e3'])('refuses %s rather than guess', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );
});

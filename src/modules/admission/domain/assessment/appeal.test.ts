import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../kernel/local-date.ts';
import { appealDeadline } from './appeal.ts';

describe('the last day to appeal', () => {
  it('is three weeks after the letter', () => {
    expect(appealDeadline(localDate('2026-11-24'))).toBe('2026-12-15');
  });

  it('is the next working day when three weeks end in a weekend or at Easter', () => {
    expect(appealDeadline(localDate('2026-11-21'))).toBe('2026-12-14');
    // Three weeks after 4 March 2027 is Maundy Thursday; the first working day after that is Tuesday 30 March.
    expect(appealDeadline(localDate('2027-03-04'))).toBe('2027-03-30');
  });
});

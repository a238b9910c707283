import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { compareSemesters, semesterDays, semesterOf } from './semester.ts';

describe('a semester', () => {
  it('turns at New Year and on 1 August', () => {
    expect(semesterOf(localDate('2026-01-01'))).toEqual({ year: 2026, term: 'spring' });
    expect(semesterOf(localDate('2026-07-31'))).toEqual({ year: 2026, term: 'spring' });
    expect(semesterOf(localDate('2026-08-01'))).toEqual({ year: 2026, term: 'autumn' });
    expect(semesterOf(localDate('2026-12-31'))).toEqual({ year: 2026, term: 'autumn' });
  });

  it('contains its own first and last day', () => {
    for (const term of ['spring', 'autumn'] as const) {
      const days = semesterDays({ year: 2028, term });
      expect(semesterOf(days.from)).toEqual({ year: 2028, term });
      expect(semesterOf(days.to)).toEqual({ year: 2028, term });
    }
  });

  it('sorts spring before autumn within a year', () => {
    const sorted = ['2026-09-01', '2025-09-01', '2026-02-01']
      .map((day) => semesterOf(localDate(day)))
      .toSorted(compareSemesters);
    expect(sorted.map(({ year, term }) => `${term} ${year}`)).toEqual([
      'autumn 2025',
      'spring 2026',
      'autumn 2026',
    ]);
  });
});

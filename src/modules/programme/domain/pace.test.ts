import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { courseCode } from './codes.ts';
import { adviseOnPace } from './pace.ts';

const pace = { recommended: 1, most: 2 };
const plan = (...starts: readonly [string, string][]) =>
  starts.map(([course, day]) => ({ course: courseCode(course), firstDay: localDate(day) }));

describe('advice on pace', () => {
  it('recommends one course, allows two and warns at three in the same semester', () => {
    const advice = (n: number) =>
      adviseOnPace(
        plan(...(['M1', 'M2', 'M3'] as const).slice(0, n).map((c): [string, string] => [c, '2026-09-01'])),
        pace,
      );
    expect([1, 2, 3].map((n) => advice(n)[0]?.advice)).toEqual(['as-recommended', 'possible', 'too-many']);
  });

  it('says nothing of a plan without courses', () => {
    expect(adviseOnPace([], pace)).toEqual([]);
  });

  it('does not add up courses on either side of New Year or 1 August', () => {
    const loads = adviseOnPace(
      plan(['M1', '2026-12-31'], ['M2', '2027-01-01'], ['M3', '2027-07-31'], ['M4', '2027-08-01']),
      pace,
    );
    expect(loads.map((load) => load.courses)).toEqual([['M1'], ['M2', 'M3'], ['M4']]);
  });

  it('names the courses of each semester in the order of the calendar, whatever order they were chosen in', () => {
    const loads = adviseOnPace(plan(['M5', '2027-02-01'], ['M1', '2026-09-01'], ['M8', '2026-10-01']), pace);
    expect(loads).toMatchObject([
      { semester: { year: 2026, term: 'autumn' }, courses: ['M1', 'M8'], advice: 'possible' },
      { semester: { year: 2027, term: 'spring' }, courses: ['M5'], advice: 'as-recommended' },
    ]);
  });
});

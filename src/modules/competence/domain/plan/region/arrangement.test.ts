import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../../kernel/local-date.ts';
import { ore } from '../../../../../kernel/ore.ts';
import { capacityNeeds, misfitsOf, UNDECIDED } from './arrangement.ts';
import { halfYearsOf, isInHalf, nextHalfYear } from './course.ts';
import { jointCosts, paidBy, splitCosts } from './joint-costs.ts';

const agreed = { ...UNDECIDED, agreedOn: localDate('2026-06-01'), office: '3407', host: '3407' };
const nothing = { courses: 0, poolForms: [] };

describe('the form of cooperation', () => {
  it('fits a political council until the plan does more than adopt', () => {
    const council = { ...agreed, form: 'political-council' } as const;
    expect(misfitsOf(council, nothing)).toEqual([]);
    expect(misfitsOf(council, { courses: 1, poolForms: [] })).toEqual(['council-produces']);
    expect(misfitsOf(council, { courses: 0, poolForms: ['shared-post'] })).toEqual(['council-produces']);
    expect(misfitsOf(council, { courses: 0, poolForms: ['network', 'local'] })).toEqual([]);
  });

  it('needs its host or its office, its date, and a host agreement for duties', () => {
    expect(misfitsOf({ ...agreed, form: 'host', host: null }, nothing)).toEqual(['host-missing']);
    expect(misfitsOf({ ...agreed, form: 'task-community', office: null }, nothing)).toEqual([
      'office-missing',
    ]);
    expect(misfitsOf({ ...agreed, form: 'contract', agreedOn: null }, nothing)).toEqual(['not-agreed']);
    expect(misfitsOf({ ...agreed, form: 'network' }, { courses: 3, poolForms: ['duty-rota'] })).toEqual([
      'loose-duty',
    ]);
  });

  it('needs somebody full-time and a fifth of a post in each municipality, by name', () => {
    const needs = capacityNeeds(
      [
        { municipality: null, name: 'Reidun', percent: 80 },
        { municipality: '3407', name: 'Kari', percent: 20 },
        { municipality: '3447', name: '', percent: 50 },
      ],
      ['3407', '3447', '3448'],
    );
    expect(needs.map(({ isMet }) => isMet)).toEqual([false, true, false, false]);
  });
});

describe('joint costs', () => {
  const post = { competenceName: 'Ernæring', cost: ore(100) };
  const course = { title: 'Sår', halfYear: '2028-2', cost: ore(10), status: 'planned' as const };

  it('are courses in their year and posts in every year, without what is called off', () => {
    const costs = jointCosts([2027, 2028], [course, { ...course, status: 'cancelled' as const }], [post]);
    expect(costs.map(({ year, what }) => `${year} ${what}`)).toEqual([
      '2027 Ernæring',
      '2028 Sår',
      '2028 Ernæring',
    ]);
  });

  it('are split one by one, so that each bill adds up', () => {
    const costs = splitCosts(jointCosts([2027, 2028], [course], [post]), [1, 1, 1]);
    expect(costs.map(({ parts }) => parts)).toEqual([
      [34, 33, 33],
      [4, 3, 3],
      [34, 33, 33],
    ]);
    expect(paidBy(costs, 0)).toBe(72);
    expect(paidBy(costs, 1, 2028)).toBe(36);
  });
});

describe('half-years', () => {
  it('follow one another through the plan', () => {
    expect(halfYearsOf({ firstYear: 2027, lastYear: 2028 })).toEqual([
      '2027-1',
      '2027-2',
      '2028-1',
      '2028-2',
    ]);
    expect(nextHalfYear('2027-2')).toBe('2028-1');
    expect(isInHalf(localDate('2027-06-30'), '2027-1')).toBe(true);
    expect(isInHalf(localDate('2027-07-01'), '2027-1')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../kernel/local-date.ts';
import type { CallClass, Requirements } from '../call/call.ts';
import { admissionYear, type Findings, openRoutes, ROUTES, routeOptions } from './routes.ts';

const requirements: Requirements = {
  age235: { age: 23, years: 5 },
  priorLearning: { age: 25, years: 5 },
  practiceYears: 0,
};
const findings: Findings = {
  hasGeneral: false,
  birthYear: 1990,
  coreSubjects: false,
  educationYears: 0,
  practice: { years: 6, relevantYears: 6 },
};
const routes = (found: Partial<Findings>, asked: Partial<Requirements> = {}) =>
  openRoutes(routeOptions({ ...findings, ...found }, { ...requirements, ...asked }, 2027));
const obstacles = (found: Partial<Findings>, asked: Partial<Requirements> = {}) =>
  routeOptions({ ...findings, ...found }, { ...requirements, ...asked }, 2027);

describe('the route by which somebody is qualified', () => {
  it('is the general one, and no other, for whoever has generell studiekompetanse', () => {
    expect(routes({ hasGeneral: true, coreSubjects: true })).toEqual(['general']);
    expect(obstacles({ hasGeneral: true })['prior-learning']).toEqual([{ kind: 'has-general' }]);
  });

  it('is the 23/5 rule with age, years and the core subjects, and then prior learning is closed', () => {
    expect(routes({ coreSubjects: true })).toEqual(['age-23-5']);
    expect(obstacles({ coreSubjects: true })['prior-learning']).toEqual([{ kind: 'meets-age-23-5' }]);
  });

  it('is prior learning for the one with relevant practice who lacks the subjects', () => {
    expect(routes({})).toEqual(['prior-learning']);
  });

  it('counts education beside work for 23/5, and only relevant work for prior learning', () => {
    const little = { practice: { years: 3, relevantYears: 2 } };
    expect(routes({ ...little, coreSubjects: true, educationYears: 2 })).toEqual(['age-23-5']);
    expect(obstacles({ ...little, educationYears: 2 })['prior-learning']).toEqual([
      { kind: 'too-few-relevant-years', years: 2, needed: 5 },
    ]);
  });

  it('counts age in the year of admission and not on the day', () => {
    expect(routes({ birthYear: 2002 })).toEqual(['prior-learning']);
    expect(obstacles({ birthYear: 2003 })['prior-learning']).toEqual([
      { kind: 'too-young', age: 24, needed: 25 },
    ]);
  });

  it('has no age limit for prior learning when the call has none', () => {
    const free = { priorLearning: { age: null, years: 5 } };
    expect(routes({ birthYear: null }, free)).toEqual(['prior-learning']);
  });

  it('is none before somebody has looked for generell studiekompetanse', () => {
    expect(routes({ hasGeneral: null, coreSubjects: true })).toEqual([]);
  });

  it('is never one that the call does not admit by', () => {
    const none = { age235: null, priorLearning: null };
    expect(routes({ coreSubjects: true }, none)).toEqual([]);
    expect(obstacles({}, none)['age-23-5']).toContainEqual({ kind: 'not-in-call' });
  });

  it('asks for the practice that the call asks of everybody, also with generell studiekompetanse', () => {
    expect(obstacles({ hasGeneral: true }, { practiceYears: 8 }).general).toEqual([
      { kind: 'too-little-practice', years: 6, needed: 8 },
    ]);
  });

  it('names everything that is in the way, not only the first', () => {
    const found = { birthYear: 2010, practice: { years: 1, relevantYears: 0 } };
    expect(obstacles(found)['age-23-5'].map(({ kind }) => kind)).toEqual([
      'too-young',
      'core-subjects-missing',
      'too-few-years',
    ]);
  });

  it('is never more than one, whatever is found and whatever the call asks', () => {
    const years = fc.double({ min: 0, max: 12, noNaN: true });
    const anyFindings: fc.Arbitrary<Findings> = fc.record({
      hasGeneral: fc.constantFrom(true, false, null),
      birthYear: fc.option(fc.integer({ min: 1950, max: 2010 })),
      coreSubjects: fc.boolean(),
      educationYears: years,
      practice: fc
        .tuple(years, years)
        .map(([a, b]) => ({ years: Math.max(a, b), relevantYears: Math.min(a, b) })),
    });
    const limit = fc.record({
      age: fc.integer({ min: 18, max: 40 }),
      years: fc.integer({ min: 0, max: 10 }),
    });
    const anyRequirements: fc.Arbitrary<Requirements> = fc.record({
      age235: fc.option(limit),
      priorLearning: fc.option(limit),
      practiceYears: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(anyFindings, anyRequirements, (found, asked) => {
        const open = openRoutes(routeOptions(found, asked, 2027));
        expect(open.length).toBeLessThanOrEqual(1);
        if (found.hasGeneral !== false) expect(open).not.toContain('prior-learning');
        expect(ROUTES).toEqual(expect.arrayContaining([...open]));
      }),
    );
  });
});

describe('the year of admission', () => {
  it('is the one in which the first class of the call begins', () => {
    const starting = (day: string) => ({ startsOn: localDate(day) }) as CallClass;
    const classes = [starting('2028-01-10'), starting('2027-09-06')];
    expect(admissionYear({ classes }, localDate('2026-11-24'))).toBe(2027);
  });
});

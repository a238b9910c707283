import { describe, expect, it } from 'vitest';
import { accountFor } from '../../measures/account.ts';
import { readMeasuresProblem } from '../../measures/read-problem.ts';
import type { GapCapital, GapRequirement } from '../gap.ts';
import { carryForward, gapsOfMunicipality } from './gaps.ts';
import { linesOf } from './lines.ts';
import { usualOrigin, usualPrice } from './prices.ts';
import { type MixQuestion, nameOf, problemOf } from './problem.ts';

const YEARS = [2027, 2028, 2029, 2030];
const staffing = (year: number, amount: number, unit = ''): GapRequirement => ({
  competence: 'nurse',
  unit,
  aspect: 'staffing',
  year,
  level: null,
  amount,
});
const held = (amount: number, unit = ''): GapCapital => ({
  competence: 'nurse',
  unit,
  aspect: 'staffing',
  levels: null,
  held: amount,
  used: null,
  exits: [],
  above: [],
});
const gaps = (given: Partial<Parameters<typeof gapsOfMunicipality>[1]>) =>
  gapsOfMunicipality('3407', {
    years: YEARS,
    requirements: [],
    capital: [],
    needs: [],
    position: () => 0.8,
    ...given,
  });

describe('what is lacking', () => {
  it('holds from the year of a requirement until another takes its place', () => {
    const carried = carryForward([staffing(2028, 10), staffing(2030, 14)], YEARS);
    expect(carried.map(({ year, amount }) => [year, amount])).toEqual([
      [2028, 10],
      [2029, 10],
      [2030, 14],
    ]);
    expect(gaps({ requirements: [staffing(2028, 10)], capital: [held(7)] })).toMatchObject([
      { byYear: [0, 3, 3, 3], basis: 'analysis' },
    ]);
  });

  it('is not counted twice where the whole municipality and its units are both told', () => {
    const requirements = [staffing(2027, 10), staffing(2027, 6, 'Nord'), staffing(2027, 4, 'Sør')];
    const capital = [held(8), held(5, 'Nord'), held(3, 'Sør')];
    expect(gaps({ requirements, capital })[0]?.byYear).toEqual([2, 2, 2, 2]);
  });

  it('is what has been decided where nobody has mapped what is held, and persons count as their positions', () => {
    const need = { competence: 'nurse', year: 2028, persons: 5, fte: null };
    const told = gaps({
      requirements: [staffing(2028, 10)],
      needs: [
        { ...need, kind: 'learn' },
        { ...need, kind: 'mobilise' },
        { ...need, kind: 'acquire', persons: null, fte: 1.5 },
      ],
    });
    expect(told).toMatchObject([{ byYear: [0, 5.5, 5.5, 5.5], basis: 'needs' }]);
  });
});

const question = (given: Partial<MixQuestion> = {}): MixQuestion => {
  const price = usualPrice({ code: 'nurse', kind: 'profession' }, 'worker-id');
  return {
    firstYear: 2027,
    years: 4,
    municipalities: ['3407', '3443'],
    gaps: [
      { municipality: '3407', competence: 'nurse-id', byYear: [1, 2, 3, 4], basis: 'analysis' },
      { municipality: '3443', competence: 'nurse-id', byYear: [1, 1, 1, 1], basis: 'needs' },
    ],
    prices: { 'nurse-id': { ...price, larger: 2 } },
    common: { stress: 0, discount: 0.04 },
    budgets: { '3407': [5000, 5000, 5000, 5000], '3443': [2000, 2000, 2000, 2000] },
    ...given,
  };
};

describe('the question for a run', () => {
  it('is a problem that the engine takes, with names of its own', () => {
    const problem = readMeasuresProblem(problemOf(question()));
    expect(problem).toMatchObject({ ok: true, value: { competences: ['nurseid', 'workerid'], years: 4 } });
    expect(nameOf('0190-ab')).toBe('0190ab');
  });

  it('lays the stress on every gap', () => {
    const { gap } = problemOf(question({ common: { stress: 50, discount: 0 } }));
    expect(gap['3407']?.nurseid).toEqual([1.5, 3, 4.5, 6]);
  });

  it('leaves out the education that nobody offers, and sharing where there is nobody to share with', () => {
    const alone = question({
      municipalities: ['3407'],
      gaps: question().gaps.slice(0, 1),
      budgets: { '3407': [1, 1, 1, 1] },
      prices: { 'nurse-id': { ...question().prices['nurse-id']!, trainFrom: null } },
    });
    const input = problemOf(alone);
    expect(input.measures.train).toBeUndefined();
    expect(input.measures.share).toBeUndefined();
    expect(readMeasuresProblem(input).ok).toBe(true);
  });
});

describe('usual figures', () => {
  it('know whom one usually educates, and make nobody of themselves', () => {
    expect(usualOrigin({ code: 'nurse', kind: 'profession' })).toBe('health-worker');
    expect(usualOrigin({ code: 'cancer-palliative', kind: 'further-education' })).toBe('nurse');
    expect(usualOrigin({ code: 'physician', kind: 'profession' })).toBeNull();
  });
});

describe('lines', () => {
  it('cost together what the whole plan costs, year by year, and set up is paid once', () => {
    const problem = readMeasuresProblem(problemOf(question()));
    if (!problem.ok) throw new Error(problem.failure.kind);
    const where = { municipality: '3407', competence: 'nurseid' };
    const decisions = {
      recruit: [
        { ...where, year: 0, persons: 2 },
        { ...where, year: 2, persons: 1 },
      ],
      train: [
        { ...where, from: 'workerid', year: 0, persons: 1 },
        { ...where, from: 'workerid', year: 1, persons: 2 },
      ],
      largerPositions: [0, 1, 2, 3].map((year) => ({ ...where, year, fte: 0.5 + year / 10 })),
      sharedPosts: [
        {
          between: ['3407', '3443'] as const,
          competence: 'nurseid',
          year: 3,
          posts: 1,
          parts: [0.6, 0.4] as const,
        },
      ],
    };
    const lines = linesOf(problem.value, decisions);
    expect(lines.map(({ kind, year }) => `${kind} ${year}`)).toEqual([
      'larger 0',
      'recruit 0',
      'train 0',
      'train 1',
      'recruit 2',
      'share 3',
    ]);
    const { costs } = accountFor(problem.value, decisions);
    for (const year of [0, 1, 2, 3]) {
      const whole = costs.filter((one) => one.year === year).reduce((sum, one) => sum + one.total, 0);
      expect(lines.reduce((sum, one) => sum + one.costs[year]!, 0)).toBeCloseTo(whole, 6);
    }
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});

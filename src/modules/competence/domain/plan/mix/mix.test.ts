import type { PlanFigureSetId } from '../../../../../kernel/ids.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import { describe, expect, it } from 'vitest';
import { accountFor } from '../../measures/account.ts';
import { readMeasuresProblem } from '../../measures/read-problem.ts';
import type { GapCapital, GapRequirement } from '../gap.ts';
import { carryForward, gapsOfMunicipality, unitOf } from './gaps.ts';
import { linesOf } from './lines.ts';
import { basisOf, type NeedChoice, requiredBy } from './need.ts';
import { PAY_CODES, PRICE_KEYS, priceIn, type PriceSet, priceSettingFault } from './price-settings.ts';
import { largerPositions, termsIn, usualOrigin, usualPrice } from './prices.ts';
import { type MixQuestion, nameOf, originOf, problemOf } from './problem.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';

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
    unit: () => 'fte',
    ...given,
  });

describe('what is lacking', () => {
  const lead = {
    competence: 'lead',
    unit: '',
    aspect: 'competence' as const,
    year: 2027,
    level: 3,
    amount: 6,
  };

  it('is counted in persons where nobody tells full-time equivalents of it, and is not made smaller by part-time positions', () => {
    expect(unitOf('lead', { requirements: [lead], needs: [] })).toBe('persons');
    expect(unitOf('nurse', { requirements: [lead, staffing(2027, 3)], needs: [] })).toBe('fte');
    expect(unitOf('lead', { requirements: [lead], needs: [{ competence: 'lead', fte: 2 }] })).toBe('fte');
    const need = { competence: 'lead', year: 2027, kind: 'learn' as const, persons: 5, fte: null };
    expect(gaps({ requirements: [lead], needs: [need], unit: () => 'persons' })).toMatchObject([
      { byYear: [5, 5, 5, 5], unit: 'persons' },
    ]);
  });

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

const set: PriceSet = [
  ...PAY_CODES.map((code) => ({ key: `pay.${code}`, value: 500 })),
  ...Object.entries(PRICE_KEYS).map(([key, { least, most }]) => ({ key, value: Math.min(most, least + 1) })),
  { key: 'training-years.long', value: 4 },
].map((one) => ({ ...one, since: '2026-01-01' as LocalDate, source: 'Prøve' }));

const question = (given: Partial<MixQuestion> = {}): MixQuestion => {
  const price = usualPrice({ code: 'nurse', kind: 'profession' }, 'worker-id', set, 'fte');
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
    terms: termsIn(set),
    neighbours: [['3407', '3443']],
    usual: { set, prices: {} },
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
      neighbours: [],
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

describe('a competence that is counted in persons', () => {
  const ofPersons = () => {
    const { prices, gaps: both } = question();
    return question({
      gaps: both.map((gap) => ({ ...gap, unit: 'persons' as const })),
      prices: { 'nurse-id': { ...prices['nurse-id']!, position: 0.8, pay: 1000, larger: 3 } },
    });
  };

  it('is covered by one for each person, who costs the pay of the position', () => {
    const { measures } = problemOf(ofPersons());
    expect(measures.recruit).toMatchObject({ annualPay: { nurseid: 800 }, positionFraction: { nurseid: 1 } });
    expect(measures.train).toMatchObject({ fraction: { nurseid: 1 } });
  });

  it('is not had by larger positions nor by sharing somebody, and those who learn it go on being what they are', () => {
    const problem = problemOf(ofPersons());
    expect([problem.measures.raisePosition, problem.measures.share]).toEqual([undefined, undefined]);
    expect(problem.measures.train?.from).toEqual({ nurseid: originOf('nurse-id') });
    expect(problem.competences).not.toContain('workerid');
    expect(readMeasuresProblem(problem).ok).toBe(true);
  });
});

describe('the need', () => {
  const foundation = {
    set: 's' as PlanFigureSetId,
    takenOn: localDate('2026-11-01'),
    years: [2027, 2030] as const,
    year: 2030,
    quantile: 'p80' as const,
    p50: 12,
    p80: 15,
  };
  const required = {
    competence: 'n',
    unit: '',
    aspect: 'staffing' as const,
    year: 2030,
    level: null,
    amount: 2,
  };

  it('is moved by the distance between the figures, never below nothing, and not where somebody wrote it', () => {
    const founded = { ...required, foundation };
    const amounts = (choice: NeedChoice) =>
      requiredBy(choice, [founded, { ...required, foundation: null }]).map(({ amount }) => amount);
    expect([amounts('required'), amounts('p50'), amounts('p80')]).toEqual([
      [2, 2],
      [0, 2],
      [2, 2],
    ]);
    expect(basisOf([founded, { ...required, foundation: null }])).toEqual({ p50: 0, p80: 1, own: 1 });
  });
});

describe('those who may share', () => {
  it('are those that were said to lie near enough, and no others', () => {
    expect(problemOf(question()).neighbours).toEqual([['3407', '3443']]);
    const nobody = problemOf(question({ neighbours: [] }));
    expect(nobody.neighbours).toEqual([]);
    expect(nobody.measures.share).toBeUndefined();
    expect(readMeasuresProblem(nobody).ok).toBe(true);
  });
});

describe('the prices of the house', () => {
  it.each([
    ['plan.mix.pay.nurse', 0],
    ['plan.mix.pay.nurse', -5],
    ['plan.mix.pay.nurse', 5_000_000],
    ['plan.mix.completion.long', 80],
    ['plan.mix.seats', 2.5],
    ['plan.mix.discount', 4],
  ])('cannot be %s %d', (key, value) => {
    expect(priceSettingFault(key, value)).toMatchObject({ kind: 'not-between' });
  });

  it('are those that there are, and no others', () => {
    expect(priceSettingFault('plan.mix.pay.nurze', 600)).toEqual({ kind: 'unknown' });
    expect(priceSettingFault('plan.mix.toString', 600)).toEqual({ kind: 'unknown' });
  });

  it('can be what is between, and other settings are not theirs to judge', () => {
    expect(priceSettingFault('plan.mix.pay.nurse', 612.5)).toBeUndefined();
    expect(priceSettingFault('leadership.formal-credits', -60)).toBeUndefined();
  });

  it('are all there, or it is said which is not', () => {
    expect(() => priceIn(set.slice(1), 'pay.nurse')).toThrow('plan.mix.pay.nurse is not set');
  });
});

describe('usual figures', () => {
  it('follow the prices that hold', () => {
    const dearer = set.map((one) => (one.key === 'pay.nurse' ? { ...one, value: 600 } : one));
    const price = (these: PriceSet) =>
      usualPrice({ code: 'nurse', kind: 'profession' }, null, these, 'fte').pay;
    expect(price(dearer) / price(set)).toBeCloseTo(1.2, 2);
  });

  it('count what it costs to lack a person for the position of one', () => {
    const of = (unit: 'fte' | 'persons') =>
      usualPrice({ code: 'formal-leadership', kind: 'leadership' }, null, set, unit);
    expect(of('persons').penalty).toBe(Math.round(of('fte').penalty * of('fte').position));
  });

  it('propose a part of what full positions would give, and nothing where everybody has one', () => {
    const quarter = set.map((one) => (one.key === 'larger-share' ? { ...one, value: 0.25 } : one));
    expect(largerPositions({ persons: 60, fte: 50.5 }, quarter)).toEqual({ reserve: 9.5, possible: 2.4 });
    expect(largerPositions({ persons: 3, fte: 3.2 }, quarter)).toEqual({ reserve: 0, possible: 0 });
  });

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanMeasureId, PlanNeedId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { ore } from '../../../../../kernel/ore.ts';
import { costField, fieldsOfMeasure, measureFrom } from './fields.ts';
import { kronerText, readKroner } from './kroner.ts';
import { FUNDINGS, type Measure, MEASURE_STATUSES, shortcomingsOf, sumCosts } from './measure.ts';
import { chooseMeasures, type ListedMeasure, measureQuestion } from './measure-list.ts';
import { needsReason, nextStatuses, setStatus } from './status.ts';

const aMeasure = (given: Partial<ListedMeasure> = {}): ListedMeasure => ({
  id: 'm1' as PlanMeasureId,
  number: 1,
  title: 'Fire tar sykepleierutdanning',
  description: '',
  kind: 'develop',
  competence: null,
  goal: null,
  needs: ['n1' as PlanNeedId],
  targetGroup: '',
  persons: 4,
  fte: null,
  startsOn: '2027-08-01' as LocalDate,
  deadlineOn: '2030-06-30' as LocalDate,
  ownerName: 'Kommunalsjefen',
  owner: null,
  provider: '',
  credits: null,
  studyMode: '',
  applyBy: null,
  bindingMonths: 0,
  status: 'prioritised',
  statusReason: '',
  indicator: 'Vakter med sykepleier',
  baseline: 62,
  baselineOn: null,
  target: 80,
  costs: [{ year: 2027, funding: 'own-budget', ore: ore(45_000_000) }],
  previous: null,
  version: 1,
  competenceName: 'Sykepleier',
  ownerShown: 'Kommunalsjefen',
  ...given,
});

describe('the status of a measure', () => {
  it('goes forward a step at a time, and out from everywhere with a reason', () => {
    expect(setStatus(aMeasure({ status: 'idea' }), 'running', '')).toMatchObject({
      ok: false,
      failure: [{ kind: 'no-way', from: 'idea', to: 'running' }],
    });
    expect(setStatus(aMeasure({ status: 'idea' }), 'prioritised', '').ok).toBe(true);
    for (const status of MEASURE_STATUSES.filter((one) => !['done', 'dropped'].includes(one))) {
      expect(setStatus(aMeasure({ status }), 'dropped', ' ')).toMatchObject({
        failure: [{ kind: 'reason-missing' }],
      });
      expect(setStatus(aMeasure({ status }), 'dropped', 'Ingen søkte').ok).toBe(true);
    }
  });

  it('is not funded before money, indicator and baseline are there, and names all that lacks', () => {
    const lacking = aMeasure({
      indicator: '',
      baseline: null,
      costs: [{ year: 2027, funding: 'not-funded', ore: ore(100) }],
    });
    const step = setStatus(lacking, 'funded', '');
    expect(step).toMatchObject({
      failure: [{ kind: 'money-missing' }, { kind: 'indicator-missing' }, { kind: 'baseline-missing' }],
    });
    expect(setStatus(aMeasure(), 'funded', '').ok).toBe(true);
  });

  it('may be funded when it costs nothing: to use what one has is free', () => {
    expect(setStatus(aMeasure({ costs: [] }), 'funded', '').ok).toBe(true);
  });

  it('takes a baseline of zero for a baseline', () => {
    expect(setStatus(aMeasure({ baseline: 0 }), 'funded', '').ok).toBe(true);
  });

  it('goes back with a reason and without asking for more', () => {
    const bare = aMeasure({ status: 'running', indicator: '', baseline: null });
    expect(setStatus(bare, 'funded', '')).toMatchObject({ failure: [{ kind: 'reason-missing' }] });
    expect(setStatus(bare, 'funded', 'Studiet er utsatt').ok).toBe(true);
  });

  it('has a way back from everywhere, so that nobody is stuck with a slip of the finger', () => {
    for (const from of MEASURE_STATUSES)
      for (const to of nextStatuses(from))
        expect(nextStatuses(to).includes(from) || to === 'dropped' || from === 'dropped').toBe(true);
    expect(needsReason('done', 'running')).toBe(true);
  });
});

describe('kroner', () => {
  it('are read as people write them, and are whole øre', () => {
    expect(readKroner('120 000')).toBe(12_000_000);
    expect(readKroner('120\u00a0000,50 kr')).toBe(12_000_050);
    expect(readKroner('0,1')).toBe(10);
    expect(readKroner('12,-')).toBe(1200);
    expect(readKroner('-5')).toBe(-500);
    expect(['mye', '1,234', '', '1.000.000', 'NaN', '1e9'].map(readKroner)).toEqual(Array(6).fill(undefined));
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        expect(readKroner(kronerText(ore(amount)))).toBe(amount);
      }),
    );
  });
});

describe('the fields of a measure', () => {
  it('hold all of it: what is read from them is what was written', () => {
    const measure = aMeasure({
      credits: 7.5,
      bindingMonths: 24,
      costs: [
        { year: 2027, funding: 'state-grant', ore: ore(1_050) },
        { year: 2028, funding: 'not-funded', ore: ore(2_000) },
      ],
    });
    const {
      id: _,
      number: __,
      status: ___,
      statusReason: ____,
      previous,
      version,
      competenceName,
      ownerShown,
      ...content
    } = measure;
    expect([previous, version, competenceName, ownerShown]).toBeDefined();
    expect(measureFrom(fieldsOfMeasure(measure))).toEqual(content);
  });

  it('name a cost by its year and who pays', () => {
    expect(costField(2028, 'wage-grant')).toBe('cost-2028-wage-grant');
  });
});

describe('what is missing', () => {
  it('is money nobody has promised, an owner, a deadline, a need, and what to measure', () => {
    expect(shortcomingsOf(aMeasure())).toEqual([]);
    const bare = aMeasure({
      costs: [{ year: 2027, funding: 'not-funded', ore: ore(5) }],
      ownerName: '',
      deadlineOn: null,
      needs: [],
      baseline: null,
    });
    expect(shortcomingsOf(bare)).toEqual(['money', 'owner', 'deadline', 'need', 'indicator']);
  });

  it('is no money where a measure is carried out at no cost, but is while nothing is decided', () => {
    expect(shortcomingsOf(aMeasure({ status: 'running', costs: [] }))).toEqual([]);
    expect(shortcomingsOf(aMeasure({ status: 'prioritised', costs: [] }))).toEqual(['money']);
    const unpaid = [{ year: 2027, funding: 'not-funded' as const, ore: ore(5) }];
    expect(shortcomingsOf(aMeasure({ status: 'running', costs: unpaid }))).toEqual(['money']);
  });

  it('is nothing in a measure that was dropped', () => {
    expect(shortcomingsOf(aMeasure({ status: 'dropped', needs: [], costs: [] }))).toEqual([]);
  });
});

describe('sums', () => {
  it('are the same by year, by funding and in all, and leave out years that are not of the plan', () => {
    const cost = fc.record({
      year: fc.integer({ min: 2025, max: 2032 }),
      funding: fc.constantFrom(...FUNDINGS),
      ore: fc.integer({ min: 0, max: 1e11 }).map(ore),
    });
    fc.assert(
      fc.property(fc.array(cost), (costs) => {
        const years = [2027, 2028, 2029, 2030];
        const money = sumCosts(costs, years);
        const expected = costs.reduce((sum, one) => sum + (years.includes(one.year) ? one.ore : 0), 0);
        expect(money.total).toBe(expected);
        expect(money.byYear.reduce<number>((sum, one) => sum + one, 0)).toBe(expected);
        expect(money.rows.reduce((sum, row) => sum + row.total, 0)).toBe(expected);
      }),
    );
  });
});

describe('the list of measures', () => {
  const measures = [
    aMeasure(),
    aMeasure({
      number: 2,
      title: 'Årlig kurs i demens',
      status: 'idea',
      deadlineOn: null,
      ownerShown: '',
      ownerName: '',
    }),
    aMeasure({ number: 3, title: 'Ansette kreftsykepleier', kind: 'recruit', costs: [] }),
  ];
  const found = (params: Record<string, string>) =>
    chooseMeasures(measures, measureQuestion(params)).map(({ number }) => number);

  it('is searched by every word, whatever the case', () => {
    expect(found({ q: 'DEMENS kurs' })).toEqual([2]);
    expect(found({ q: 'kommunalsjefen' })).toEqual([1, 3]);
  });

  it('is narrowed by kind, status, funding, year and what is missing', () => {
    expect(found({ kind: 'recruit' })).toEqual([3]);
    expect(found({ status: 'idea' })).toEqual([2]);
    expect(found({ funding: 'own-budget', year: '2027' })).toEqual([1, 2]);
    expect(found({ year: '2028' })).toEqual([]);
    expect(found({ missing: 'owner' })).toEqual([2]);
    expect(found({ missing: 'money' })).toEqual([3]);
  });

  it('is sorted as Norwegians sort, and what has no owner or deadline comes last', () => {
    expect(found({ sort: 'title' })).toEqual([3, 1, 2]);
    expect(found({ sort: 'deadline' })).toEqual([1, 3, 2]);
    expect(found({ sort: 'owner' })).toEqual([1, 3, 2]);
    expect(found({ sort: '-number' })).toEqual([3, 2, 1]);
  });

  it('takes nonsense in the address for nothing', () => {
    expect(found({ kind: 'x', year: '-1', sort: 'drop table', page: '1e9', missing: '' })).toEqual([1, 2, 3]);
  });

  it('is the same measures whatever the order', () => {
    const all: readonly Measure[] = measures;
    expect(found({ sort: '-cost' }).sort()).toEqual(all.map(({ number }) => number));
  });
});

import { describe, expect, it } from 'vitest';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { ore } from '../../../../../kernel/ore.ts';
import type { Measure, MeasureStatus } from './measure.ts';
import { effectAgainst, figuresOfYear, type ReportFacts } from './year-figures.ts';

const id = (text: string) => text as PlanMeasureId;
const aMeasure = (given: Partial<Measure> & { id: PlanMeasureId }): Measure =>
  ({
    status: 'running',
    costs: [],
    deadlineOn: null,
    baseline: null,
    target: null,
    ...given,
  }) as Measure;
const aReport = (
  measure: string,
  reportedOn: string,
  status: MeasureStatus,
  given: Partial<ReportFacts> = {},
): ReportFacts => ({
  measure: id(measure),
  reportedOn: reportedOn as LocalDate,
  status,
  personsReached: null,
  effect: null,
  ...given,
});

/** After all the years that are asked about. */
const LATER = '2030-01-01' as LocalDate;

describe('the figures of a year', () => {
  it('tell how measures stood when the year ended, whatever has been reported since', () => {
    const measures = [aMeasure({ id: id('a'), status: 'done' }), aMeasure({ id: id('b') })];
    const reports = [aReport('a', '2028-02-01', 'done'), aReport('a', '2027-05-01', 'running')];
    const count = (year: number, status: MeasureStatus) =>
      figuresOfYear(measures, reports, year, LATER).byStatus.find((one) => one.status === status)?.measures;
    expect(count(2027, 'running')).toBe(2);
    expect(count(2028, 'done')).toBe(1);
    expect(count(2026, 'done')).toBe(0);
  });

  it('count money of the year once, without what was dropped by then', () => {
    const costs = [
      { year: 2027, funding: 'own-budget' as const, ore: ore(300) },
      { year: 2027, funding: 'not-funded' as const, ore: ore(200) },
      { year: 2028, funding: 'own-budget' as const, ore: ore(900) },
    ];
    const measures = [aMeasure({ id: id('a'), costs }), aMeasure({ id: id('b'), costs })];
    const figures = figuresOfYear(measures, [aReport('b', '2027-09-01', 'dropped')], 2027, LATER);
    expect(figures).toMatchObject({ planned: 500, funded: 300 });
  });

  it('add persons of the year alone, and name those nobody has told of and those that are late', () => {
    const measures = [
      aMeasure({ id: id('a') }),
      aMeasure({ id: id('b'), deadlineOn: '2027-06-30' as LocalDate }),
      aMeasure({ id: id('c'), status: 'done', deadlineOn: '2027-06-30' as LocalDate }),
    ];
    const reports = [
      aReport('a', '2027-03-01', 'running', { personsReached: 4.5 }),
      aReport('a', '2027-11-01', 'running', { personsReached: 3 }),
      aReport('a', '2026-11-01', 'running', { personsReached: 100 }),
    ];
    expect(figuresOfYear(measures, reports, 2027, LATER)).toMatchObject({
      personsReached: 7.5,
      reported: 1,
      silent: ['b'],
      late: ['b'],
    });
  });

  it.each([
    ['2027-06-30', []],
    ['2027-07-01', ['a']],
    ['2027-12-31', ['a']],
    ['2028-01-01', ['a', 'b']],
    ['2028-07-01', ['a', 'b']],
  ])('call nobody late before the deadline has passed: on %s %o', (today, late) => {
    const measures = [
      aMeasure({ id: id('a'), deadlineOn: '2027-06-30' as LocalDate }),
      aMeasure({ id: id('b'), deadlineOn: '2027-12-31' as LocalDate }),
      aMeasure({ id: id('c'), deadlineOn: '2028-06-30' as LocalDate }),
    ];
    expect(figuresOfYear(measures, [], 2027, today as LocalDate).late).toEqual(late);
  });

  it('hold the newest measured effect against what stood when the money was given', () => {
    const measures = [aMeasure({ id: id('a'), baseline: 60, target: 80 })];
    const reports = [
      aReport('a', '2027-10-01', 'running', { effect: 65 }),
      aReport('a', '2027-12-01', 'running'),
      aReport('a', '2028-10-01', 'running', { effect: 75 }),
    ];
    expect(figuresOfYear(measures, reports, 2027, LATER).effects).toEqual([
      { measure: 'a', baseline: 60, effect: 65, target: 80, share: 0.25 },
    ]);
  });
});

describe('the way to a target', () => {
  it('is also gone downwards, where less is better', () => {
    expect(effectAgainst(id('a'), 10, 8, 6).share).toBe(0.5);
  });

  it('is not a share where there is no target, or the target was met from the start', () => {
    expect(effectAgainst(id('a'), 10, 8, null).share).toBeNull();
    expect(effectAgainst(id('a'), 10, 8, 10).share).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { MeasureStatus } from '../measures/measure.ts';
import type { PlanState } from '../plan.ts';
import { followUpCalendar } from './calendar.ts';
import { decideStatusYear, isWritten } from './year-status.ts';

const day = (text: string) => text as LocalDate;
const plan = (state: PlanState) => ({ firstYear: 2027, lastYear: 2028, state });
const measure = (status: MeasureStatus, deadlineOn: string | null, applyBy: string | null = null) => ({
  id: 'm1' as PlanMeasureId,
  number: 1,
  title: 'AKS-utdanning',
  status,
  deadlineOn: deadlineOn === null ? null : day(deadlineOn),
  applyBy: applyBy === null ? null : day(applyBy),
});
const TODAY = day('2027-05-01');

describe('the calendar of a plan', () => {
  it('has deadlines in order, says which are late, and leaves out what is over', () => {
    const measures = [
      measure('running', '2027-06-30'),
      measure('running', '2027-03-31'),
      measure('done', '2027-01-31'),
      measure('dropped', '2027-08-31'),
    ];
    expect(
      followUpCalendar(plan('draft'), measures, [], TODAY).map(({ on, isLate }) => [on, isLate]),
    ).toEqual([
      ['2027-03-31', true],
      ['2027-06-30', false],
    ]);
  });

  it('forgets an application that can no longer be sent', () => {
    const kinds = (applyBy: string) =>
      followUpCalendar(plan('draft'), [measure('funded', null, applyBy)], [], TODAY).map(({ kind }) => kind);
    expect(kinds('2027-04-15')).toEqual([]);
    expect(kinds('2027-09-15')).toEqual(['apply-by']);
  });

  it('asks for a status of each year until it is approved, and for the roll and the evaluation, once the plan is carried out', () => {
    const told = (state: PlanState, approved: readonly number[]) =>
      followUpCalendar(plan(state), [], approved, TODAY).map(({ kind, on }) => `${kind} ${on}`);
    expect(told('in-force', [2027])).toEqual([
      'roll 2027-09-15',
      'evaluate 2028-12-15',
      'year-status 2029-02-15',
    ]);
    expect(told('draft', [])).toEqual([]);
  });
});

describe('the status of a year', () => {
  it('is for years of the plan that have begun', () => {
    expect(decideStatusYear(plan('in-force'), 2027, TODAY)).toEqual({ ok: true, value: 2027 });
    expect(decideStatusYear(plan('in-force'), 2028, TODAY)).toMatchObject({ failure: { kind: 'not-begun' } });
    expect(decideStatusYear(plan('in-force'), 2026, TODAY)).toMatchObject({
      failure: { kind: 'outside-plan' },
    });
  });

  it('is written when there is a word in any of its parts', () => {
    const status = { achieved: '', missed: ' ', ahead: '' };
    expect(isWritten(status)).toBe(false);
    expect(isWritten({ ...status, ahead: 'Mer av det samme' })).toBe(true);
    expect(isWritten(undefined)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { COHORT_STATUSES, decideFinish, isOpenForChange, mayBecome } from './cohort-status.ts';

describe('the states of a class', () => {
  it('lead from planned by running to finished, and out of each of the first two to cancelled', () => {
    const roads = COHORT_STATUSES.flatMap((from) =>
      COHORT_STATUSES.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(roads).toEqual([
      'planned → running',
      'planned → cancelled',
      'running → finished',
      'running → cancelled',
    ]);
  });

  it('close a class for change when it is over', () => {
    expect(COHORT_STATUSES.filter(isOpenForChange)).toEqual(['planned', 'running']);
  });
});

describe('finishing a class', () => {
  const today = localDate('2027-06-10');
  const gathering = (endsOn: string, cancelled = false) => ({ endsOn: localDate(endsOn), cancelled });

  it('waits for the last gathering', () => {
    const decision = decideFinish(
      { status: 'running' },
      [gathering('2027-06-11'), gathering('2027-03-02')],
      today,
    );
    expect(decision).toEqual({ outcome: 'gatherings-left', last: '2027-06-11' });
  });

  it('is possible on the last day itself', () => {
    expect(decideFinish({ status: 'running' }, [gathering('2027-06-10')], today).outcome).toBe('may-finish');
  });

  it('does not wait for a gathering that was cancelled', () => {
    const gatherings = [gathering('2027-03-02'), gathering('2027-06-20', true)];
    expect(decideFinish({ status: 'running' }, gatherings, today).outcome).toBe('may-finish');
  });

  it('is not for a class that never started', () => {
    expect(decideFinish({ status: 'planned' }, [], today)).toEqual({
      outcome: 'not-running',
      status: 'planned',
    });
  });
});

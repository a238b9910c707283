import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../../kernel/local-date.ts';
import { PLAN_STATES } from '../plan.ts';
import { decideHearingPeriod, decideSending, hearingStateOn } from './hearing.ts';
import { decideProcessStep, openProcessSteps, PROCESS_STEPS, type ProcessStep } from './steps.ts';

const day = localDate;
const everybody = { writer: true, decider: true };

describe('the official way of a plan', () => {
  it('leads from the mandate to what is in force, and to the evaluation', () => {
    const way: ProcessStep[] = [
      'begin-analysis',
      'write-draft',
      'open-hearing',
      'ask-unions',
      'put-forward',
      'adopt',
      'put-in-force',
      'evaluate',
    ];
    const states = way.reduce<readonly string[]>(
      (so, step) => {
        const next = decideProcessStep(so.at(-1) as (typeof PLAN_STATES)[number], step);
        return [...so, next.ok ? next.value : 'stuck'];
      },
      ['mandate'],
    );
    expect(states).toEqual([
      'mandate',
      'analysis',
      'draft',
      'hearing',
      'union-review',
      'political-case',
      'adopted',
      'in-force',
      'evaluated',
    ]);
  });

  it('can be taken back to the draft until it is decided, and no longer', () => {
    const open = PLAN_STATES.filter((state) => decideProcessStep(state, 'back-to-draft').ok);
    expect(open).toEqual(['hearing', 'union-review', 'political-case']);
  });

  it('leaves adopting, putting in force and calling off to the one who answers for the plan', () => {
    const byWriter = PLAN_STATES.flatMap((state) =>
      openProcessSteps(state, { writer: true, decider: false }),
    );
    for (const step of ['put-forward', 'adopt', 'put-in-force', 'cancel', 'reopen'] as const)
      expect(byWriter).not.toContain(step);
  });

  it('has a way on from every state but the last two', () => {
    const stuck = PLAN_STATES.filter((state) => openProcessSteps(state, everybody).length === 0);
    expect(stuck).toEqual(['evaluated', 'rolled']);
  });

  it.each(Object.keys(PROCESS_STEPS) as ProcessStep[])('refuses %s the second time', (step) => {
    const { from } = PROCESS_STEPS[step];
    const first = decideProcessStep(from[0], step);
    expect(first.ok && decideProcessStep(first.value, step)).toMatchObject({ ok: false });
  });
});

describe('a hearing', () => {
  const period = { opensOn: day('2027-01-11'), closesOn: day('2027-02-19') };

  it('is open from its first day to the end of its last', () => {
    expect(
      ['2027-01-10', '2027-01-11', '2027-02-19', '2027-02-20'].map((on) => hearingStateOn(period, day(on))),
    ).toEqual(['coming', 'open', 'open', 'over']);
  });

  it('takes in what somebody was writing when it closed, as late, for two weeks', () => {
    expect(decideSending(period, day('2027-02-20'), 'hearing')).toEqual({ outcome: 'late' });
    expect(decideSending(period, day('2027-03-05'), 'draft')).toEqual({ outcome: 'late' });
    expect(decideSending(period, day('2027-03-06'), 'hearing')).toEqual({ outcome: 'over' });
  });

  it('takes in nothing more once the plan is adopted', () => {
    expect(decideSending(period, day('2027-02-01'), 'adopted')).toEqual({ outcome: 'over' });
  });

  it('says that three weeks are short', () => {
    const at = (closesOn: string) =>
      decideHearingPeriod({ opensOn: day('2027-01-11'), closesOn: day(closesOn) }, day('2027-01-11'));
    expect(at('2027-01-31')).toEqual({ ok: true, value: { short: true } });
    expect(at('2027-02-01')).toEqual({ ok: true, value: { short: false } });
  });

  it.each([
    ['2027-01-10', '2027-02-01', 'opens-before-today', 'opensOn'],
    ['2027-01-12', '2027-01-11', 'closes-before-it-opens', 'closesOn'],
    ['2027-01-12', '2029-01-11', 'too-long', 'closesOn'],
  ])('from %s to %s is refused: %s', (opensOn, closesOn, kind, field) => {
    const decided = decideHearingPeriod(
      { opensOn: day(opensOn), closesOn: day(closesOn) },
      day('2027-01-11'),
    );
    expect(decided).toEqual({ ok: false, failure: { kind, field } });
  });
});

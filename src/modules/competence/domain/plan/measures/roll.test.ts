import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { ore } from '../../../../../kernel/ore.ts';
import { FUNDINGS, MEASURE_STATUSES } from './measure.ts';
import { decideRoll, proposeOutcome, ROLL_OUTCOMES } from './roll.ts';

const NEXT = { firstYear: 2028, lastYear: 2031 };
const idOf = (index: number) => `m${index}` as PlanMeasureId;

const aMeasure = fc.record({
  status: fc.constantFrom(...MEASURE_STATUSES),
  deadlineOn: fc.option(fc.integer({ min: 2026, max: 2032 }).map((year) => `${year}-06-30` as LocalDate)),
  costs: fc.array(
    fc.record({
      year: fc.integer({ min: 2026, max: 2032 }),
      funding: fc.constantFrom(...FUNDINGS),
      ore: fc.integer({ min: 0, max: 1e9 }).map(ore),
    }),
    { maxLength: 4 },
  ),
});
const measures = fc
  .array(aMeasure, { maxLength: 40 })
  .map((all) => all.map((one, index) => ({ id: idOf(index), ...one })));

describe('a roll', () => {
  it('ends every measure in exactly one outcome when the proposals are taken', () => {
    fc.assert(
      fc.property(measures, (all) => {
        const decisions = all.map((one) => ({
          ...proposeOutcome(one, NEXT.firstYear),
          cause: 'Som foreslått',
        }));
        const rolled = decideRoll(all, decisions, NEXT);
        if (!rolled.ok) throw new Error(rolled.failure.kind);
        const moved = new Set(rolled.value.moved.map(({ measure }) => measure));
        for (const one of all) {
          const outcomes = rolled.value.decisions.filter(({ measure }) => measure === one.id);
          expect(outcomes).toHaveLength(1);
          expect(ROLL_OUTCOMES).toContain(outcomes[0]!.outcome);
          expect(moved.has(one.id)).toBe(outcomes[0]!.outcome === 'moved');
        }
        expect(moved.size).toBe(rolled.value.moved.length);
      }),
    );
  });

  it('takes no krone of the years that are left away, and none of the others along', () => {
    fc.assert(
      fc.property(measures, (all) => {
        const decisions = all.map(({ id }) => ({ measure: id, outcome: 'moved' as const, cause: 'x' }));
        const rolled = decideRoll(all, decisions, NEXT);
        if (!rolled.ok) throw new Error(rolled.failure.kind);
        const sum = (costs: readonly { ore: number }[]) => costs.reduce((total, one) => total + one.ore, 0);
        expect(sum(rolled.value.moved.flatMap(({ costs }) => costs))).toBe(
          sum(all.flatMap(({ costs }) => costs).filter(({ year }) => year >= 2028 && year <= 2031)),
        );
      }),
    );
  });

  it('is refused with the names of those that were forgotten, told twice, strange, or without a cause', () => {
    const all = [0, 1].map((index) => ({ id: idOf(index), costs: [], deadlineOn: null }));
    const done = (index: number) => ({ measure: idOf(index), outcome: 'done' as const, cause: '' });
    expect(decideRoll(all, [done(0)], NEXT)).toMatchObject({
      failure: { kind: 'not-decided', measures: ['m1'] },
    });
    expect(decideRoll(all, [done(0), done(1), done(1)], NEXT)).toMatchObject({
      failure: { kind: 'decided-twice', measures: ['m1'] },
    });
    expect(decideRoll(all, [done(0), done(1), done(7)], NEXT)).toMatchObject({
      failure: { kind: 'not-in-plan', measures: ['m7'] },
    });
    expect(decideRoll(all, [done(0), { ...done(1), outcome: 'dropped' }], NEXT)).toMatchObject({
      failure: { kind: 'cause-missing', measures: ['m1'] },
    });
    expect(decideRoll(all, [done(0), done(1)], NEXT).ok).toBe(true);
  });

  it('leaves a deadline behind that has passed before the new plan begins', () => {
    const late = { id: idOf(0), costs: [], deadlineOn: '2027-12-31' as LocalDate };
    const decisions = [{ measure: idOf(0), outcome: 'moved' as const, cause: 'Ikke ferdig' }];
    expect(decideRoll([late], decisions, NEXT)).toMatchObject({
      value: { moved: [{ isDeadlineLost: true }] },
    });
  });
});

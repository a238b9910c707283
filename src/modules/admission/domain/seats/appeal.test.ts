import { describe, expect, it } from 'vitest';
import { aCall, anApplicant } from '../allocation/testing.ts';
import type { AllocationInput } from '../allocation/types.ts';
import { runAllocation, runAgain } from './allocation-input.ts';
import { answerOf, reconsider, statedIn } from './appeal.ts';

/** One seat in each of two classes, and three who stand in the order in which they are ranked. */
const input: AllocationInput = {
  ...aCall({ A: 1, B: 1 }, [
    anApplicant('a', ['A', 'B'], { municipalRank: 1 }),
    anApplicant('b', ['A', 'B'], { municipalRank: 2, municipality: 'm-b', county: 'k' }),
    anApplicant('c', ['A', 'B'], { municipalRank: 3, formalLeadershipEducation: true }),
  ]),
  rules: {},
};
const decision = runAllocation(input, 'serial-dictatorship');
const c = { id: 'c', municipality: 'other', county: 'other', classes: ['B'] };

describe('an appeal about a seat', () => {
  it('is answered with the seat and the wish that the datum put right would have given', () => {
    const first = reconsider(decision, c, { rank: 1, formalLeadershipEducation: true });
    expect(first).toMatchObject({ ok: true, value: { answer: { outcome: 'seat', class: 'B', wish: 2 } } });
    const second = reconsider(decision, { ...c, id: 'a' }, { rank: 9, formalLeadershipEducation: false });
    expect(second).toMatchObject({ ok: true, value: { answer: { outcome: 'waiting', place: 1 } } });
  });

  it('is answered as the decision was when nothing is put right', () => {
    const stated = statedIn(decision, 'c');
    expect(stated).toEqual({ rank: 3, formalLeadershipEducation: true });
    const same = reconsider(decision, c, stated ?? { rank: null, formalLeadershipEducation: false });
    expect(same).toMatchObject({ ok: true, value: { run: { inputs: decision.inputs } } });
  });

  it('takes in one who was not in the decision, with the classes that were shared out and the county as it was known', () => {
    const late = { id: 'd', municipality: 'm-b', county: 'renamed', classes: ['gone', 'B'] };
    expect(statedIn(decision, 'd')).toBeNull();
    const made = reconsider(decision, late, { rank: 1, formalLeadershipEducation: false });
    if (!made.ok) throw new Error(made.failure);
    const inputs = JSON.parse(made.value.run.inputs) as { input: AllocationInput };
    expect(inputs.input.applicants.find(({ id }) => id === 'd')).toMatchObject({
      county: 'k',
      classes: ['B'],
    });
    expect(made.value.answer).toEqual({ outcome: 'seat', class: 'B', wish: 1 });
    expect(
      reconsider(decision, { ...late, classes: ['gone'] }, { rank: 1, formalLeadershipEducation: false }),
    ).toEqual({
      ok: false,
      failure: 'no-wishes',
    });
  });

  it('can be made again from what is kept of it, with the same bytes and the same answer', () => {
    const made = reconsider(decision, c, { rank: 1, formalLeadershipEducation: false });
    if (!made.ok) throw new Error(made.failure);
    const { run, answer } = made.value;
    expect(runAgain({ inputs: run.inputs, result: run.resultJson })).toBe('same');
    expect(answerOf(run, 'c')).toEqual(answer);
    expect(answerOf(run, 'nobody')).toBeUndefined();
    expect(reconsider({ inputs: 'x' }, c, { rank: 1, formalLeadershipEducation: false })).toEqual({
      ok: false,
      failure: 'unreadable',
    });
  });
});

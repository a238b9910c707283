import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import { aText } from '../fixtures.ts';
import { type AttendanceRequirement, decideAttendance } from './attendance-requirement.ts';
import { type CourseworkRule, fitsGatherings } from './coursework-rule.ts';
import { sumOfWeights } from './exam-rule.ts';
import { gatheringDays, gatheringsOf } from './gathering-pattern.ts';
import { assumed, sourced, statedValue, undecided } from './standing.ts';
import { usualWorkload } from './workload.ts';

const none: AttendanceRequirement = { kind: 'none' };
const share = (percent: number): AttendanceRequirement => ({ kind: 'share', percent });

describe('attendance', () => {
  it('closes no exam unless someone has said so', () => {
    expect(decideAttendance(assumed(none), none)).toEqual({ outcome: 'none' });
    expect(decideAttendance(undecided(), none)).toEqual({ outcome: 'none' });
  });

  it('is required when the employer demands it in the order', () => {
    expect(decideAttendance(undecided(), share(80))).toEqual({
      outcome: 'required',
      percent: 80,
      by: 'order',
    });
  });

  it('follows the stricter of course and order, and the course when they are equal', () => {
    expect(decideAttendance(assumed(share(75)), share(80))).toMatchObject({ percent: 80, by: 'order' });
    expect(decideAttendance(assumed(share(90)), share(80))).toMatchObject({ percent: 90, by: 'course' });
    expect(decideAttendance(assumed(share(80)), share(80))).toMatchObject({ percent: 80, by: 'course' });
  });

  it('is not lifted by an order that demands nothing', () => {
    expect(decideAttendance(assumed(share(75)), none)).toMatchObject({ percent: 75, by: 'course' });
  });
});

describe('gatherings', () => {
  it('of M9 take seven days in all', () => {
    expect(gatheringDays(gatheringsOf(2, 2, 3))).toEqual({ from: 7, to: 7 });
  });

  it('of three to four days each make a range of days', () => {
    const six = Array.from({ length: 6 }, () => ({ days: { from: 3, to: 4 }, theme: null }));
    expect(gatheringDays({ gatherings: six, abroad: 1 })).toEqual({ from: 18, to: 24 });
  });

  it('take no days when there are none', () => {
    expect(gatheringDays(gatheringsOf())).toEqual({ from: 0, to: 0 });
  });
});

describe('coursework', () => {
  const rule = (after: number, before: number | null): CourseworkRule => ({
    kind: 'home-assignment',
    name: aText('Gruppeoppgave'),
    obligation: 'compulsory',
    work: 'group',
    assessment: 'approved-or-returned',
    between: { after, before },
  });

  it('lies between two gatherings that exist, or is due after the last', () => {
    expect(fitsGatherings(rule(1, 2), 2)).toBe(true);
    expect(fitsGatherings(rule(2, null), 2)).toBe(true);
  });

  it('does not fit when it points before the first, past the last or backwards', () => {
    for (const [after, before] of [
      [0, 1],
      [1, 3],
      [2, 2],
      [2, 1],
      [3, null],
    ] as const)
      expect(fitsGatherings(rule(after, before), 2), `${after}-${before}`).toBe(false);
  });
});

describe('the weights of an exam', () => {
  const part = (weight: number | undefined) => ({
    form: 'home-exam' as const,
    work: undecided(),
    weightPercent: weight === undefined ? undecided() : assumed(weight),
  });

  it('have a sum only when every part has a weight', () => {
    expect(sumOfWeights([part(60), part(40)])).toBe(100);
    expect(sumOfWeights([part(60), part(undefined)])).toBeUndefined();
  });
});

describe('the workload', () => {
  it('of 7.5 credits is about 190 to 225 hours, as for a full year of 1,500 to 1,800', () => {
    expect(usualWorkload(credits(7.5))).toEqual({ from: 190, to: 225 });
    expect(usualWorkload(credits(60))).toEqual({ from: 1500, to: 1800 });
  });
});

describe('a stated value', () => {
  it('keeps its note, and has none when none was given', () => {
    const note = aText('Gjelder klassen i 2018');
    for (const stated of [sourced(['faq'], 1, note), assumed(1, note), undecided(note)])
      expect(stated.note).toEqual(note);
    for (const stated of [sourced(['faq'], 1), assumed(1), undecided()])
      expect(stated).not.toHaveProperty('note');
  });

  it('has no value while it is open', () => {
    expect(statedValue(sourced(['faq'], 1))).toBe(1);
    expect(statedValue(assumed(2))).toBe(2);
    expect(statedValue(undecided())).toBeUndefined();
  });
});

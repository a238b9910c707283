import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseVersionId } from '../../../kernel/ids.ts';
import { addDays, daysBetween, type LocalDate, localDate } from '../../../kernel/local-date.ts';
import { type CourseToPlan, type PlannedCourse, planGatherings } from './plan-gatherings.ts';
import { isTeachingDay } from './teaching-days.ts';

const title = { nb: 'Gruppeoppgave', nn: 'Gruppeoppgåve', en: 'Group assignment' };

function aCourse(change: Partial<CourseToPlan> = {}): CourseToPlan {
  return {
    version: 'version' as CourseVersionId,
    gatheringDays: [2, 2],
    coursework: [{ title, after: 1, before: 2 }],
    semesters: 1,
    ...change,
  };
}

const courses = (count: number, change: Partial<CourseToPlan> = {}) =>
  Array.from({ length: count }, () => aCourse(change));

const days = (plan: readonly PlannedCourse[]) =>
  plan.map((course) =>
    course.gatherings.map((gathering) => `${gathering.startsOn}/${gathering.endsOn.slice(8)}`),
  );

describe('the plan of a class', () => {
  it('is two gatherings of two days a semester, eight weeks apart, on the weekday of the start', () => {
    // Tuesday 8 September 2026; the plan was laid beside a calendar by hand.
    expect(days(planGatherings(localDate('2026-09-08'), courses(4)))).toEqual([
      ['2026-09-08/09', '2026-11-03/04'],
      ['2027-02-09/10', '2027-04-06/07'],
      ['2027-09-14/15', '2027-11-09/10'],
      ['2028-02-08/09', '2028-04-04/05'],
    ]);
  });

  it('has the usual hours', () => {
    const [course] = planGatherings(localDate('2026-09-08'), courses(1));
    expect(course?.gatherings[0]).toMatchObject({ number: 1, startTime: '09:00', endTime: '15:30' });
  });

  it('lets the group hand in two weeks before the class meets again', () => {
    const [course] = planGatherings(localDate('2026-09-08'), courses(1));
    expect(course?.coursework).toEqual([{ number: 1, title, dueOn: '2026-10-20' }]);
  });

  it('moves a deadline that would fall on a holiday to the working day before', () => {
    // Two weeks before 12 April 2027 is Easter Monday.
    const [course] = planGatherings(localDate('2027-02-15'), courses(1));
    expect(course?.gatherings[1]?.startsOn).toBe('2027-04-12');
    expect(course?.coursework[0]?.dueOn).toBe('2027-03-24');
  });

  it('begins on the next possible days when the start is a weekend', () => {
    expect(days(planGatherings(localDate('2026-09-12'), courses(1)))[0]?.[0]).toBe('2026-09-14/15');
  });

  it('lays a gathering that would meet in July in August', () => {
    expect(days(planGatherings(localDate('2027-05-11'), courses(1)))[0]).toEqual([
      '2027-05-11/12',
      '2027-08-02/03',
    ]);
  });

  it('can run two courses in a semester without letting them meet on the same days', () => {
    expect(days(planGatherings(localDate('2026-09-08'), courses(3), 2))).toEqual([
      ['2026-09-08/09', '2026-11-03/04'],
      ['2026-10-06/07', '2026-12-01/02'],
      ['2027-02-09/10', '2027-04-06/07'],
    ]);
  });

  it('gives a course of a year two semesters, and shares them between its six gatherings', () => {
    const year = aCourse({ gatheringDays: [4, 3, 3, 4, 3, 4], semesters: 2, coursework: [] });
    const plan = planGatherings(localDate('2026-09-07'), [year, aCourse()]);
    expect(days(plan)[0]).toEqual([
      '2026-09-07/10',
      '2026-10-26/28',
      '2026-12-14/16',
      '2027-02-01/04',
      '2027-03-22/24',
      '2027-05-10/13',
    ]);
    expect(plan[1]?.startsOn.slice(0, 7)).toBe('2027-09');
  });

  it('lets a late start push the next course, so that one ends before another begins', () => {
    const plan = planGatherings(localDate('2026-11-17'), courses(2));
    expect(days(plan)).toEqual([
      ['2026-11-17/18', '2027-01-12/13'],
      ['2027-03-02/03', '2027-04-27/28'],
    ]);
  });

  it('never meets in weekends, holidays or July, and never twice on a day', () => {
    const start = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(localDate('2024-01-01'), n));
    const patterns = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(start, patterns, fc.integer({ min: 1, max: 2 }), (from, gatheringDays, pace) => {
        const plan = planGatherings(
          from,
          gatheringDays.map((pattern) => aCourse({ gatheringDays: pattern })),
          pace,
        );
        const met: LocalDate[] = plan.flatMap((course) =>
          course.gatherings.flatMap(({ startsOn, endsOn }) =>
            Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, i) => addDays(startsOn, i)),
          ),
        );
        expect(met.every(isTeachingDay)).toBe(true);
        expect(new Set(met).size).toBe(met.length);
        expect(met.every((one) => one >= from)).toBe(true);
        expect(plan.flatMap((course) => course.gatherings)).toHaveLength(gatheringDays.flat().length);
        expect(plan.every((course) => course.coursework.every((work) => isTeachingDay(work.dueOn)))).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});

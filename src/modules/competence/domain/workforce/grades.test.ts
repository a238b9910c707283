import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runGrades, type GradePath, type Grades } from './grades.ts';

/** Three grades that everybody leaves at some time, so that there is a steady state. */
const graded = fc
  .record({
    moves: fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    }),
    shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    start: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ moves, shares, start }) => {
    const sum = shares.reduce((total, part) => total + part, 0);
    return {
      moves: moves.map((row) => row.map((part) => part / 70)),
      recruitShare: shares.map((part) => part / sum),
      start,
      years: 300,
    };
  });

function run(grades: Grades): GradePath {
  const result = runGrades(grades);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
const total = (n: readonly number[]) => n.reduce((sum, persons) => sum + persons, 0);

describe('staff in grades', () => {
  it('keeps its total when those who leave are replaced', () => {
    fc.assert(
      fc.property(graded, (grades) => {
        for (const year of run(grades).path) expect(total(year)).toBeCloseTo(total(grades.start), 6);
      }),
    );
  });

  it('ends in its steady state, with recruits that are fixed and with a total that is', () => {
    fc.assert(
      fc.property(graded, fc.integer({ min: 0, max: 200 }), (grades, recruits) => {
        for (const one of [grades, { ...grades, recruits }]) {
          const { path, steadyState } = run(one);
          for (const [grade, persons] of path.at(-1)!.entries())
            expect(persons).toBeCloseTo(steadyState[grade]!, 5);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has no steady state when a grade is never left', () => {
    const result = runGrades({ moves: [[1]], recruitShare: [1], start: [5], years: 1, recruits: 1 });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'no-steady-state' } });
  });

  it('is refused when more people move than there are, or when recruits are more or less than all', () => {
    const kind = (change: Partial<Grades>) => {
      const result = runGrades({ moves: [[0.5]], recruitShare: [1], start: [5], years: 1, ...change });
      return result.ok ? 'run' : result.failure.kind;
    };
    expect(kind({})).toBe('run');
    expect(kind({ moves: [[1.2]] })).toBe('not-a-probability');
    expect(
      kind({
        moves: [
          [0.6, 0.6],
          [0, 0],
        ],
        recruitShare: [1, 0],
        start: [1, 1],
      }),
    ).toBe('row-above-one');
    expect(kind({ recruitShare: [0.9] })).toBe('recruit-shares-do-not-add-up');
    expect(kind({ moves: [[0.5, 0.5]] })).toBe('wrong-shape');
    expect(kind({ start: [-5] })).toBe('not-a-number-of-people');
    expect(kind({ recruits: Number.NaN })).toBe('not-a-number-of-people');
    expect(kind({ years: 0.5 })).toBe('not-a-number-of-years');
  });
});

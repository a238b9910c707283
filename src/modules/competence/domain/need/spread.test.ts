import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadToSingleAges, type AgeGroup } from './spread.ts';

function spread(groups: readonly AgeGroup[], people: ArrayLike<number>): Float64Array {
  const result = spreadToSingleAges(groups, people);
  if (!result.ok) throw new Error(`Not spread: ${result.failure.kind}`);
  return result.value;
}

const usersIn = (rates: Float64Array, people: ArrayLike<number>, { from, to }: AgeGroup) => {
  let users = 0;
  for (let age = from; age <= to; age++) users += rates[age]! * people[age]!;
  return users;
};

/** Groups of any width with any rates, and people of each age. */
const spreadable = fc
  .array(
    fc.record({ width: fc.integer({ min: 1, max: 12 }), rate: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((widths) => {
    let next = 0;
    const groups = widths.map(({ width, rate }) => {
      const group = { from: next, to: next + width - 1, rate };
      next += width;
      return group;
    });
    const people = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: next, maxLength: next });
    return fc.record({ groups: fc.constant(groups), people });
  });

describe('rates spread to single ages', () => {
  it('give every group the users it had, and never a negative rate', () => {
    fc.assert(
      fc.property(spreadable, ({ groups, people }) => {
        const rates = spread(groups, people);
        for (const group of groups) {
          const persons = people.slice(group.from, group.to + 1).reduce((sum, n) => sum + n, 0);
          expect(usersIn(rates, people, group)).toBeCloseTo(group.rate * persons, 5);
        }
        for (const rate of rates) expect(rate).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('stay as they are when all groups have the same', () => {
    const rates = spread(
      [
        { from: 0, to: 66, rate: 0.2 },
        { from: 67, to: 105, rate: 0.2 },
      ],
      Array.from({ length: 106 }, (_, age) => 1000 - 9 * age),
    );
    for (const rate of rates) expect(rate).toBeCloseTo(0.2, 12);
  });

  it('rise inside a group between a low and a high neighbour, instead of standing still until the border', () => {
    const people = new Float64Array(106).fill(100);
    const rates = spread(
      [
        { from: 0, to: 66, rate: 0.01 },
        { from: 67, to: 79, rate: 0.08 },
        { from: 80, to: 105, rate: 0.35 },
      ],
      people,
    );
    for (let age = 68; age <= 79; age++) expect(rates[age]).toBeGreaterThan(rates[age - 1]!);
    expect(rates[67]).toBeLessThan(0.06);
    expect(rates[79]).toBeGreaterThan(0.1);
  });

  it('are refused with a hole between the groups, a negative rate, or fewer people', () => {
    const people = new Float64Array(10).fill(1);
    const kind = (groups: readonly AgeGroup[], of: ArrayLike<number> = people) => {
      const result = spreadToSingleAges(groups, of);
      return result.ok ? 'spread' : result.failure.kind;
    };
    expect(
      kind([
        { from: 0, to: 4, rate: 1 },
        { from: 6, to: 9, rate: 1 },
      ]),
    ).toBe('groups-do-not-follow');
    expect(kind([{ from: 0, to: 8, rate: 1 }])).toBe('groups-do-not-follow');
    expect(kind([{ from: 0, to: 9, rate: -0.1 }])).toBe('not-a-rate');
    expect(kind([{ from: 0, to: 9, rate: 0.1 }], [1, 1, 1, 1, Number.NaN, 1, 1, 1, 1, 1])).toBe('not-people');
    expect(kind([])).toBe('groups-do-not-follow');
  });
});

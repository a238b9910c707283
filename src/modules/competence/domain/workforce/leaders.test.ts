import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { educatedLeaders } from './leaders.ts';

function educated(
  posts: number[],
  start: number,
  seats: number[],
  turnover = 0.1,
  programmeYears = 1,
): number[] {
  const into = new Float64Array(seats.length);
  educatedLeaders(posts, start, seats, 0.9, { turnover, educatedAtEntry: 0.2, programmeYears }, into);
  return [...into];
}

describe('leaders with formal leadership education', () => {
  it('are those who stay, a share of the newcomers, and those who completed and still lead', () => {
    // Year 1: 4·0.9 + 1·0.2 = 3.8. Year 2: 3.8·0.9 + 0.2 + 2·0.9·0.9 = 5.24.
    expect(educated([10, 10, 10], 4, [2, 0])).toEqual([expect.closeTo(3.8), expect.closeTo(5.24)]);
  });

  it('are never more than there are posts, however many seats', () => {
    expect(educated([10, 10, 8], 4, [1000, 1000])).toEqual([expect.closeTo(3.8), 8]);
  });

  it('are never fewer for one more seat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (start, seats) => {
        const posts = [40, 40, 40, 40];
        const few = educated(posts, start, [seats, seats, seats]);
        const many = educated(posts, start, [seats + 1, seats, seats]);
        for (const [t, n] of many.entries()) expect(n).toBeGreaterThanOrEqual(few[t]! - 1e-12);
      }),
    );
  });
});

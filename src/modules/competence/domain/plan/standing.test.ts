import { describe, expect, it } from 'vitest';
import { missingIn, nextThings, type PlanCounts, wayOf } from './standing.ts';

const counts = (given: Partial<PlanCounts> = {}): PlanCounts => ({
  chapters: {},
  members: 5,
  anchors: 1,
  hasAdoptingBody: true,
  goals: 4,
  goalsWithoutIndicator: 0,
  requirements: 8,
  notMapped: 0,
  needs: 6,
  needsWithoutMeasure: 0,
  measures: 5,
  measuresWithoutOwner: 0,
  measuresWithoutMoney: 0,
  measuresWithoutDeadline: 0,
  openComments: 0,
  ...given,
});

describe('what a plan lacks', () => {
  it('is nothing where every part is in place', () => {
    expect(Object.values(missingIn(counts())).flat()).toEqual([]);
    expect(nextThings(counts(), 3)).toEqual([]);
  });

  it('is told by step, with how many', () => {
    const missing = missingIn(
      counts({ notMapped: 3, measuresWithoutMoney: 2, chapters: { goals: { all: 2, empty: 1 } } }),
    );
    expect(missing.analysis).toEqual([{ what: 'not-mapped', count: 3 }]);
    expect(missing.measures).toEqual([{ what: 'measures-without-money', count: 2 }]);
    expect(missing.goals).toEqual([{ what: 'empty-chapters', count: 1 }]);
  });

  it('says nothing of what is held to those who may not see it', () => {
    expect(missingIn(counts({ notMapped: null })).analysis).toEqual([]);
  });

  it('begins with what the rest hangs on: goals before requirements before measures', () => {
    const bare = counts({ goals: 0, requirements: 0, needs: 0, measures: 0, members: 0 });
    expect(nextThings(bare, 3).map(({ missing }) => missing.what)).toEqual([
      'no-members',
      'no-goals',
      'no-requirements',
    ]);
  });
});

describe('the way of a plan', () => {
  const NOTHING_YET = { hearings: 0, unionReviews: 0, cases: 0 };

  it('says of a step that was left out that it was, where the reader may know of it', () => {
    const skipped = (unionReviews: number | null) =>
      wayOf({ state: 'in-force' }, { hearings: 0, unionReviews, cases: 1 })
        .filter(({ at }) => at === 'skipped')
        .map(({ state }) => state);
    expect(skipped(0)).toEqual(['hearing', 'union-review']);
    expect(skipped(2)).toEqual(['hearing']);
    expect(skipped(null)).toEqual(['hearing']);
    const noCase = wayOf({ state: 'adopted' }, { hearings: 1, unionReviews: 1, cases: 0 });
    expect(noCase.find(({ at }) => at === 'skipped')?.state).toBe('political-case');
  });

  it('has what is behind, where the plan is, and what is ahead', () => {
    const way = wayOf({ state: 'hearing' }, NOTHING_YET);
    expect(way.filter(({ at }) => at === 'past').map(({ state }) => state)).toEqual([
      'mandate',
      'analysis',
      'draft',
    ]);
    expect(way.find(({ at }) => at === 'next')?.state).toBe('hearing');
  });

  it('has no place for a plan that was called off', () => {
    expect(wayOf({ state: 'cancelled' }, NOTHING_YET).every(({ at }) => at === 'later')).toBe(true);
  });
});

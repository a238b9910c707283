import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDERS, type PoolPlace, type PoolTest, testGroup, testGroups, testPlace } from './pooling.ts';

const TEST: PoolTest = { hoursACase: 20, hoursAnFte: 1400, mostTravelMinutes: 60, leastOwnPost: 0.5 };
const place = (given: Partial<PoolPlace> = {}): PoolPlace => ({
  municipality: 'A',
  casesAYear: 100,
  holders: 'more',
  legalDutyUnmet: false,
  travelMinutes: 30,
  ...given,
});

describe('whether a municipality gains by sharing a competence', () => {
  it('is no when there is work for a post, enough holders and no duty unmet', () => {
    expect(testPlace(place(), TEST)).toMatchObject({ verdict: 'local', grounds: [], untold: [] });
  });

  it.each([
    [{ casesAYear: 34 }, 'few-cases'],
    [{ holders: 'one-or-two' }, 'few-holders'],
    [{ holders: 'none' }, 'few-holders'],
    [{ legalDutyUnmet: true }, 'duty-unmet'],
  ] as const)('is yes on one ground alone: %j', (given, ground) => {
    expect(testPlace(place(given), TEST)).toMatchObject({ verdict: 'pays', grounds: [ground] });
  });

  it('counts exactly half a post as a post of its own', () => {
    expect(testPlace(place({ casesAYear: 35 }), TEST)).toMatchObject({ work: 0.5, verdict: 'local' });
  });

  it('is told as too far when there is a ground and the way is too long', () => {
    expect(testPlace(place({ holders: 'none', travelMinutes: 61 }), TEST).verdict).toBe('too-far');
    expect(testPlace(place({ holders: 'none', travelMinutes: 60 }), TEST).verdict).toBe('pays');
  });

  it('is not told where what is lacking could decide it, and says what that is', () => {
    expect(testPlace(place({ casesAYear: null }), TEST)).toMatchObject({
      verdict: 'not-told',
      untold: ['few-cases'],
      work: null,
    });
    expect(testPlace(place({ holders: 'none', travelMinutes: null }), TEST)).toMatchObject({
      verdict: 'not-told',
      untold: ['travel'],
    });
    expect(testPlace(place({ casesAYear: null, holders: 'none' }), TEST).verdict).toBe('pays');
  });
});

const places = fc.record({
  municipality: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  casesAYear: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
  holders: fc.constantFrom(...HOLDERS),
  legalDutyUnmet: fc.option(fc.boolean(), { nil: null }),
  travelMinutes: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
});
const tests = fc.record({
  hoursACase: fc.integer({ min: 0, max: 100 }),
  hoursAnFte: fc.integer({ min: 1, max: 2000 }),
  mostTravelMinutes: fc.integer({ min: 1, max: 120 }),
  leastOwnPost: fc.constantFrom(0.2, 0.5, 1),
});

describe('whether some of them gain by sharing with one another', () => {
  it('asks for work for a post together, and otherwise for a network', () => {
    const small = { casesAYear: 20, holders: 'none' } as const;
    expect(testGroup([place(small), place({ ...small, municipality: 'B' })], TEST)).toMatchObject({
      verdict: 'pays',
      work: 40 / 70,
    });
    const least = { ...small, casesAYear: 5 };
    expect(testGroup([place(least), place({ ...least, municipality: 'B' })], TEST).verdict).toBe(
      'pays-as-network',
    );
  });

  it('is not told while the work that is not told could make it a post', () => {
    const answer = testGroup(
      [place({ casesAYear: 5 }), place({ municipality: 'B', casesAYear: null, holders: 'none' })],
      TEST,
    );
    expect(answer).toMatchObject({ verdict: 'not-told', withoutWork: ['B'] });
  });

  it('lists all of them first and then every two', () => {
    const three = ['A', 'B', 'C'].map((municipality) => place({ municipality }));
    expect(testGroups(three, TEST).map(({ municipalities }) => municipalities.join(''))).toEqual([
      'ABC',
      'AB',
      'AC',
      'BC',
    ]);
    expect(testGroups(three.slice(0, 2), TEST)).toHaveLength(1);
  });

  it('does not depend on the order in which they stand', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 6 }), tests, (group, test) => {
        const [one, other] = [testGroup(group, test), testGroup(group.toReversed(), test)];
        expect(other.verdict).toBe(one.verdict);
        expect(other.work).toBeCloseTo(one.work, 9);
      }),
    );
  });

  it('never changes from decided to something else when what was not told is told', () => {
    fc.assert(
      fc.property(
        places,
        tests,
        fc.integer({ min: 0, max: 500 }),
        fc.boolean(),
        (from, test, cases, duty) => {
          const before = testPlace(from, test).verdict;
          const after = testPlace(
            { ...from, casesAYear: from.casesAYear ?? cases, legalDutyUnmet: from.legalDutyUnmet ?? duty },
            test,
          ).verdict;
          if (before !== 'not-told') expect(after).toBe(before);
        },
      ),
    );
  });
});

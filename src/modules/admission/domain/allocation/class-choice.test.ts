import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, type Bid, type Chooser } from './class-choice.ts';

const bids: fc.Arbitrary<readonly Bid[]> = fc
  .array(
    fc.record({
      municipality: fc.constantFrom('m1', 'm2', 'm3'),
      groups: fc.subarray(['nn', 'north']),
    }),
    { maxLength: 9 },
  )
  .map((list) =>
    list.map(({ municipality, groups }, i) => ({
      applicant: i,
      rank: i,
      municipality,
      county: municipality === 'm3' ? 'k2' : 'k1',
      groups,
    })),
  );

const cap = fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 3 }));
const capped: fc.Arbitrary<Chooser> = fc.record({
  seats: fc.integer({ min: 0, max: 5 }),
  maxPerMunicipality: cap,
  maxPerCounty: cap,
  reserves: fc.constant([]),
});
const reserved: fc.Arbitrary<Chooser> = fc.record({
  seats: fc.integer({ min: 0, max: 5 }),
  maxPerMunicipality: fc.constant(Infinity),
  maxPerCounty: fc.constant(Infinity),
  reserves: fc.array(
    fc.record({ group: fc.constantFrom('nn', 'north'), seats: fc.integer({ min: 0, max: 3 }) }),
    { minLength: 1, maxLength: 3 },
  ),
});
const choosers = fc.oneof(capped, reserved);

const numbers = (list: readonly { readonly applicant: number }[]) =>
  list.map((one) => one.applicant).sort((a, b) => a - b);
const refusedBy = (chooser: Chooser, some: readonly Bid[]) =>
  numbers(choose(chooser, some).refused.map(({ bid }) => bid));

describe('a class that chooses', () => {
  it('refuses among more bidders everybody whom it refuses among fewer', () => {
    fc.assert(
      fc.property(choosers, bids, fc.nat(), (chooser, all, which) => {
        fc.pre(all.length > 0);
        const fewer = all.filter((_, i) => i !== which % all.length);
        expect(refusedBy(chooser, all)).toEqual(expect.arrayContaining(refusedBy(chooser, fewer)));
      }),
      { numRuns: 3000 },
    );
  });

  it('fills no fewer seats when more bid', () => {
    fc.assert(
      fc.property(choosers, bids, fc.nat(), (chooser, all, which) => {
        fc.pre(all.length > 0);
        const fewer = all.filter((_, i) => i !== which % all.length);
        expect(choose(chooser, all).chosen.length).toBeGreaterThanOrEqual(
          choose(chooser, fewer).chosen.length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the same when those whom it refuses stay away', () => {
    fc.assert(
      fc.property(choosers, bids, (chooser, all) => {
        const { chosen } = choose(chooser, all);
        const again = choose(
          chooser,
          all.filter((bid) => chosen.includes(bid)),
        );
        expect(numbers(again.chosen)).toEqual(numbers(chosen));
      }),
    );
  });

  it('gives a reserved seat to the first of the group, and to anybody when the group is too small', () => {
    const chooser = { seats: 2, maxPerMunicipality: Infinity, maxPerCounty: Infinity };
    const bidders = [[], [], ['nn'], ['nn']].map((groups, i) => ({
      applicant: i,
      rank: i,
      municipality: `${i}`,
      county: 'k',
      groups,
    }));
    const oneReserved = { ...chooser, reserves: [{ group: 'nn', seats: 1 }] };
    expect(numbers(choose(oneReserved, bidders).chosen)).toEqual([0, 2]);
    expect(choose(oneReserved, bidders).refused.map(({ bid, reason }) => [bid.applicant, reason])).toEqual([
      [1, 'reserved'],
      [3, 'full'],
    ]);
    expect(numbers(choose(oneReserved, bidders.slice(0, 2)).chosen)).toEqual([0, 1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatchingFaults } from './check-matching.ts';
import { choose, type Bid } from './class-choice.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import type { MatchingClass, MatchingInput, Region } from './matching.ts';
import { allStableMatchings, classesAsk } from './stable-matchings.ts';
import { everyList } from './testing.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const CLASSES = ['X', 'Y', 'Z'];

const applicants = fc
  .tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        classes: fc.shuffledSubarray(CLASSES),
        municipality: fc.constantFrom('m1', 'm2', 'm3'),
        groups: fc.subarray(['nn', 'north']),
      }),
    ),
  )
  .map((list) => list.map((one) => ({ ...one, county: one.municipality === 'm3' ? 'k2' : 'k1' })));

type Kind = 'plain' | 'caps' | 'reserves';
function classesOf(kind: Kind): fc.Arbitrary<readonly MatchingClass[]> {
  const cap = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
  const reserve = fc.record({ group: fc.constantFrom('nn', 'north'), seats: fc.integer({ min: 0, max: 2 }) });
  return fc.tuple(
    ...CLASSES.map((id) =>
      fc.record({
        id: fc.constant(id),
        seats: fc.integer({ min: 0, max: 3 }),
        priority: fc.shuffledSubarray(IDS, { minLength: 3 }),
        ...(kind === 'caps' && { maxPerMunicipality: cap, maxPerCounty: cap }),
        ...(kind === 'reserves' && { reserves: fc.array(reserve, { maxLength: 2 }) }),
      }),
    ),
  );
}

const regions: fc.Arbitrary<readonly Region[]> = fc
  .record({ x: fc.nat({ max: 2 }), y: fc.nat({ max: 2 }), more: fc.nat({ max: 2 }) })
  .map(({ x, y, more }) => [
    {
      classes: [
        { id: 'X', target: x },
        { id: 'Y', target: y },
      ],
      cap: x + y + more,
    },
  ]);

function market(kind: Kind): fc.Arbitrary<MatchingInput> {
  return fc.record({ applicants, classes: classesOf(kind) });
}
const inRegions = fc.record({ applicants, classes: classesOf('caps'), regions });

const seatsOf = (input: MatchingInput) =>
  new Map(deferredAcceptance(input).map((one) => [one.applicant, one.class] as const));

/** A class that would rather have this applicant than things as they are, by its own way of choosing. */
function wouldTake(
  input: MatchingInput,
  seats: ReadonlyMap<string, string | undefined>,
  id: string,
  wanted: string,
) {
  const {
    priority,
    seats: count,
    maxPerMunicipality,
    maxPerCounty,
    reserves = [],
  } = input.classes.find((one) => one.id === wanted)!;
  const bids = priority.flatMap((one, rank): Bid[] => {
    const applicant = input.applicants.find((other) => other.id === one)!;
    if (one !== id && seats.get(one) !== wanted) return [];
    return [
      {
        applicant: IDS.indexOf(one),
        rank,
        municipality: applicant.municipality,
        county: applicant.county,
        groups: applicant.groups ?? [],
      },
    ];
  });
  const chooser = {
    seats: count,
    maxPerMunicipality: maxPerMunicipality ?? Infinity,
    maxPerCounty: maxPerCounty ?? Infinity,
    reserves,
  };
  return choose(chooser, bids).chosen.some((bid) => bid.applicant === IDS.indexOf(id));
}

describe('deferred acceptance', () => {
  it.each(['plain', 'caps', 'reserves'] as const)(
    'leaves nobody and no class who would rather have each other, with %s',
    (kind) => {
      fc.assert(
        fc.property(market(kind), (input) => {
          expect(findMatchingFaults(input)).toEqual([]);
          const seats = seatsOf(input);
          for (const { id, classes } of input.applicants) {
            const given = seats.get(id);
            if (given !== undefined) expect(wouldTake(input, seats, id, given)).toBe(true);
            for (const wanted of classes.slice(0, given === undefined ? undefined : classes.indexOf(given)))
              expect(wouldTake(input, seats, id, wanted)).toBe(false);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(['plain', 'caps', 'reserves', 'regions'] as const)(
    'never serves an applicant better for another list than the true one, with %s',
    (kind) => {
      const lists = everyList(CLASSES);
      fc.assert(
        fc.property(kind === 'regions' ? inRegions : market(kind), fc.constantFrom(...IDS), (input, id) => {
          const { classes } = input.applicants.find((one) => one.id === id)!;
          const truth = seatsOf(input).get(id);
          const wish = truth === undefined ? classes.length : classes.indexOf(truth);
          for (const list of lists) {
            const lied = seatsOf({
              ...input,
              applicants: input.applicants.map((one) => (one.id === id ? { ...one, classes: list } : one)),
            }).get(id);
            if (lied !== undefined && classes.includes(lied))
              expect(classes.indexOf(lied)).toBeGreaterThanOrEqual(wish);
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  it('is the first of all stable matchings, and with the classes asking it would be the last', () => {
    fc.assert(
      fc.property(market('plain'), (input) => {
        const all = allStableMatchings(input)!;
        const wishOf = (inClass: ReadonlyMap<string, readonly string[]>) =>
          input.applicants.map(({ id, classes }) => {
            const given = [...inClass].find(([, there]) => there.includes(id))?.[0];
            return given === undefined ? classes.length : classes.indexOf(given);
          });
        const seats = seatsOf(input);
        const best = input.applicants.map(({ id, classes }) =>
          seats.get(id) === undefined ? classes.length : classes.indexOf(seats.get(id)!),
        );
        expect(wishOf(all[0]!)).toEqual(best);
        const worst = wishOf(classesAsk(input));
        expect(all.map(wishOf)).toContainEqual(worst);
        for (const one of all.map(wishOf))
          for (const [i, wish] of one.entries()) {
            expect(best[i]!).toBeLessThanOrEqual(wish);
            expect(worst[i]!).toBeGreaterThanOrEqual(wish);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.oneof(market('caps'), market('reserves')).chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.record({
              applicants: fc.shuffledSubarray([...input.applicants], { minLength: IDS.length }),
              classes: fc.shuffledSubarray([...input.classes], { minLength: CLASSES.length }),
            }),
          ),
        ),
        ([input, other]) => {
          expect(deferredAcceptance(other)).toEqual(deferredAcceptance(input));
        },
      ),
    );
  });

  it('keeps a region within its cap, and never leaves a seat of a target empty that somebody asked for', () => {
    fc.assert(
      fc.property(inRegions, (input) => {
        expect(findMatchingFaults(input)).toEqual([]);
        const [region] = input.regions!;
        const seats = seatsOf(input);
        const inClass = (id: string) => [...seats.values()].filter((one) => one === id).length;
        expect(inClass('X') + inClass('Y')).toBeLessThanOrEqual(region!.cap);
        for (const one of deferredAcceptance(input))
          for (const { class: wanted, reason } of one.refusals)
            if (reason === 'region cap') {
              expect(inClass('X') + inClass('Y')).toBe(region!.cap);
              expect(inClass(wanted)).toBeGreaterThanOrEqual(
                region!.classes.find(({ id }) => id === wanted)!.target,
              );
            }
      }),
      { numRuns: 500 },
    );
  });

  it('lets classes of a region use seats beyond their targets in turn, while the cap has room', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const wanting = (id: string, wanted: string) => ({ id, classes: [wanted] });
    const input: MatchingInput = {
      applicants: [...ids.map((id) => wanting(id, 'X')), ...ids.map((id) => wanting(`${id}2`, 'Y'))],
      classes: [
        { id: 'X', seats: 5, priority: ids },
        { id: 'Y', seats: 5, priority: ids.map((id) => `${id}2`) },
      ],
      regions: [
        {
          classes: [
            { id: 'X', target: 1 },
            { id: 'Y', target: 2 },
          ],
          cap: 6,
        },
      ],
    };
    const seats = [...seatsOf(input)];
    expect(seats.filter(([, one]) => one === 'X').map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(seats.filter(([, one]) => one === 'Y').map(([id]) => id)).toEqual(['a2', 'b2', 'c2']);
  });

  it('tells why, as it stands when all is done', () => {
    const input: MatchingInput = {
      applicants: [
        { id: 'a', classes: ['X', 'Y'], municipality: 'm' },
        { id: 'b', classes: ['X', 'Y'], municipality: 'm' },
        { id: 'c', classes: ['X'], municipality: 'n' },
        { id: 'd', classes: ['Y', 'X'], municipality: 'o' },
      ],
      classes: [
        { id: 'X', seats: 2, priority: ['a', 'b', 'c'], maxPerMunicipality: 1 },
        { id: 'Y', seats: 1, priority: ['d', 'b'] },
      ],
    };
    expect(
      deferredAcceptance(input).map(({ applicant, class: given, refusals }) => [applicant, given, refusals]),
    ).toEqual([
      ['a', 'X', []],
      [
        'b',
        undefined,
        [
          { class: 'X', reason: 'municipality cap in class' },
          { class: 'Y', reason: 'full' },
        ],
      ],
      ['c', 'X', []],
      ['d', 'Y', []],
    ]);
    const refused = deferredAcceptance({ ...input, applicants: [{ id: 'd', classes: ['X'] }] });
    expect(refused).toEqual([
      { applicant: 'd', class: undefined, refusals: [{ class: 'X', reason: 'not accepted' }] },
    ]);
  });
});

describe('the faults of a matching', () => {
  const good: MatchingInput = {
    applicants: [{ id: 'a', classes: ['X'] }],
    classes: [{ id: 'X', seats: 1, priority: ['a'] }],
  };
  const kinds = (change: Partial<MatchingInput>) =>
    findMatchingFaults({ ...good, ...change }).map(({ kind }) => kind);

  it('are named, each by its kind', () => {
    const [x] = good.classes as [MatchingClass];
    expect(kinds({})).toEqual([]);
    expect(kinds({ classes: [x, x] })).toEqual(['listed-twice']);
    expect(kinds({ applicants: [...good.applicants, ...good.applicants] })).toEqual(['listed-twice']);
    expect(kinds({ classes: [{ ...x, seats: 1.5 }] })).toEqual(['not-a-count']);
    expect(kinds({ classes: [{ ...x, maxPerCounty: -1 }] })).toEqual(['not-a-count']);
    expect(kinds({ applicants: [{ id: 'a', classes: ['W'] }] })).toEqual(['unknown-class']);
    expect(kinds({ applicants: [{ id: 'a', classes: ['X', 'X'] }] })).toEqual(['class-wanted-twice']);
    expect(kinds({ classes: [{ ...x, priority: ['a', 'a'] }] })).toEqual(['ranked-twice']);
    const reserves = [{ group: 'nn', seats: 1 }];
    expect(kinds({ classes: [{ ...x, reserves, maxPerMunicipality: 0 }] })).toEqual(['reserves-with-caps']);
    const region = { classes: [{ id: 'X', target: 1 }], cap: 1 };
    expect(kinds({ classes: [{ ...x, reserves }], regions: [region] })).toEqual(['reserves-with-caps']);
    expect(kinds({ regions: [region, region] })).toEqual(['listed-twice']);
    expect(kinds({ regions: [{ ...region, cap: 0 }] })).toEqual(['targets-above-cap']);
    expect(kinds({ regions: [{ classes: [{ id: 'W', target: 0 }], cap: 0 }] })).toEqual(['unknown-class']);
  });
});

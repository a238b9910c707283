import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageFirst } from './coverage-first.ts';
import { serialDictatorship } from './serial-dictatorship.ts';
import {
  aCall,
  anApplicant,
  classOf,
  coverageFirstByTrying,
  everySeating,
  floorsByTrying,
  smallCalls,
} from './testing.ts';
import type { AllocationInput, SeatApplicant, SeatRules } from './types.ts';

const seatsOf = (
  seats: Readonly<Record<string, number>>,
  applicants: readonly SeatApplicant[],
  rules?: SeatRules,
) => Object.fromEntries(classOf(coverageFirst(aCall(seats, applicants, rules))));

describe('coverage first', () => {
  it('moves the one who could go elsewhere, so that the next is seated too', () => {
    const applicants = [anApplicant('a', ['A', 'B']), anApplicant('b', ['A'])];
    expect(seatsOf({ A: 1, B: 1 }, applicants)).toEqual({ a: 'B', b: 'A' });
    expect(coverageFirst(aCall({ A: 1, B: 1 }, applicants)).outcomes[0]).toMatchObject({
      wish: 2,
      refusals: [{ class: 'A', reason: 'needed for those who are kept' }],
    });
    expect(serialDictatorship(aCall({ A: 1, B: 1 }, applicants)).waitingList).toEqual(['b']);
  });

  it('moves a whole chain', () => {
    const applicants = [
      anApplicant('a', ['A', 'B']),
      anApplicant('b', ['B', 'C']),
      anApplicant('c', ['C', 'D']),
      anApplicant('d', ['A']),
    ];
    expect(seatsOf({ A: 1, B: 1, C: 1, D: 1 }, applicants)).toEqual({ a: 'B', b: 'C', c: 'D', d: 'A' });
  });

  it('never gives up one who is ahead, not even for two who are behind', () => {
    const applicants = [
      anApplicant('a', ['A'], { municipality: 'm' }),
      anApplicant('b', ['B'], { municipality: 'm' }),
      anApplicant('c', ['A']),
    ];
    expect(seatsOf({ A: 1, B: 1 }, applicants, { maxPerMunicipality: 1 })).toEqual({ a: 'A' });
  });

  it('seats as many of the first in order as can be seated, however many are looked at, where caps and floors are not', () => {
    const free = smallCalls(6).map((input): AllocationInput => {
      const { maxPerMunicipalityPerClass = null } = input.rules;
      return { ...input, rules: { maxPerMunicipalityPerClass } };
    });
    fc.assert(
      fc.property(free, (input) => {
        const seated = coverageFirst(input).outcomes;
        const all = everySeating(input);
        for (let first = 1; first <= seated.length; first++) {
          const those = seated.slice(0, first);
          const most = Math.max(
            ...all.map((seats) => those.filter((one) => seats.has(one.applicant)).length),
          );
          expect(those.filter(({ outcome }) => outcome === 'seat')).toHaveLength(most);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('can serve fewer applicants and municipalities than serial dictatorship, where a cap is in the way', () => {
    // b can be seated when a moves over, and then the cap keeps c out and a has the class that d listed.
    const applicants = [
      anApplicant('a', ['B', 'A']),
      anApplicant('b', ['B'], { municipality: 'Lom' }),
      anApplicant('c', ['C'], { municipality: 'Lom' }),
      anApplicant('d', ['A']),
    ];
    const call = aCall({ A: 1, B: 1, C: 1 }, applicants, { maxPerMunicipality: 1 });
    expect([coverageFirst(call), serialDictatorship(call)].map((one) => one.waitingList)).toEqual([
      ['c', 'd'],
      ['b'],
    ]);
    expect(coverageFirst(call).municipalitiesServed).toBe(2);
    expect(serialDictatorship(call).municipalitiesServed).toBe(3);
  });

  it('gives a seat that a short list has made needful: the price of it', () => {
    const truth = [anApplicant('a', ['A', 'B']), anApplicant('b', ['A'])];
    const short = [anApplicant('a', ['A']), anApplicant('b', ['A'])];
    expect(seatsOf({ A: 1, B: 1 }, truth)['a']).toBe('B');
    expect(seatsOf({ A: 1, B: 1 }, short)['a']).toBe('A');
  });

  it('says what somebody was turned down for', () => {
    const reasonFor = (id: string, seats: number, applicants: readonly SeatApplicant[], rules: SeatRules) => {
      const { outcomes } = coverageFirst(aCall({ A: seats }, applicants, rules));
      return outcomes.find((one) => one.applicant === id)!.refusals.map((one) => one.reason);
    };
    const two = ['a', 'b'].map((id) => anApplicant(id, ['A'], { municipality: 'm', county: '34' }));
    expect(reasonFor('b', 1, two, {})).toEqual(['no room beside those ahead']);
    expect(reasonFor('b', 2, two, { maxPerMunicipality: 1 })).toEqual(['municipality cap']);
    expect(reasonFor('b', 2, two, { countyCaps: { 34: 1 } })).toEqual(['county cap']);
    expect(reasonFor('b', 2, two, { maxPerMunicipalityPerClass: 1 })).toEqual(['no room beside those ahead']);
    const north = [...two, anApplicant('c', ['A'], { county: '56' })];
    expect(reasonFor('b', 2, north, { countyFloors: { 56: 1 } })).toEqual(['held for county floors']);
    expect(reasonFor('b', 1, north, { countyFloors: { 34: 1 } })).toEqual(['no room beside those ahead']);
  });

  it('finds the seat for a floor that serial dictatorship cannot', () => {
    const applicants = [
      anApplicant('a', ['A', 'B'], { county: '03' }),
      anApplicant('b', ['A'], { county: '56' }),
    ];
    const call = aCall({ A: 1, B: 1 }, applicants, { countyFloors: { 56: 1 } });
    expect(serialDictatorship(call).counties.map(({ unmet }) => unmet)).toEqual([0, 1]);
    expect(coverageFirst(call).counties.map(({ unmet }) => unmet)).toEqual([0, 0]);
  });

  it('is what its definition says when every seating is tried', () => {
    fc.assert(
      fc.property(smallCalls(6), (input) => {
        expect(sorted(classOf(coverageFirst(input)))).toEqual(sorted(coverageFirstByTrying(input)));
      }),
      { numRuns: 1500 },
    );
  });

  it('says that floors are why somebody waits exactly when there would have been room without them', () => {
    fc.assert(
      fc.property(smallCalls(6), (input) => {
        const { outcomes } = coverageFirst(input);
        const all = everySeating(input);
        const kept: string[] = [];
        for (const { applicant, outcome, refusals } of outcomes) {
          if (outcome === 'seat') kept.push(applicant);
          else
            expect(refusals[0]!.reason === 'held for county floors').toBe(
              all.some((seats) => [...kept, applicant].every((id) => seats.has(id))),
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says of a dearer wish that it is full exactly when those ahead have all its seats', () => {
    fc.assert(
      fc.property(smallCalls(), (input) => {
        const seats = new Map(input.classes.map((one) => [one.id, one.seats]));
        const taken = new Map<string, number>();
        for (const one of coverageFirst(input).outcomes) {
          if (one.outcome === 'waiting') continue;
          for (const { class: wanted, reason } of one.refusals)
            expect(reason === 'full').toBe((taken.get(wanted) ?? 0) >= seats.get(wanted)!);
          taken.set(one.class, (taken.get(one.class) ?? 0) + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('may serve fewer municipalities when a class has a seat more, though never fewer applicants', () => {
    // b takes the new seat, and the county's cap then keeps out d, who was alone from his municipality.
    const applicants = [
      anApplicant('a', ['A'], { municipality: 'Gran' }),
      anApplicant('b', ['B'], { municipality: 'Gran' }),
      anApplicant('c', ['A'], { municipality: 'Lunner' }),
    ];
    const rules = { countyCaps: { k: 2 } };
    const before = coverageFirst(aCall({ A: 2, B: 0 }, applicants, rules));
    const after = coverageFirst(aCall({ A: 2, B: 1 }, applicants, rules));
    expect([before.municipalitiesServed, after.municipalitiesServed]).toEqual([2, 1]);
    expect([before.waitingList, after.waitingList]).toEqual([['b'], ['c']]);
  });

  it('meets the floors in rounds when they cannot all be met, so that no county gets its second before all had a first', () => {
    const applicants = ['03', '03', '56', '56'].map((county, i) => anApplicant(`${i}`, ['A'], { county }));
    const { counties } = coverageFirst(aCall({ A: 2 }, applicants, { countyFloors: { '03': 2, 56: 2 } }));
    expect(counties.map(({ given, unmet }) => ({ given, unmet }))).toEqual([
      { given: 1, unmet: 1 },
      { given: 1, unmet: 1 },
    ]);
  });

  it('lets somebody else fill a floor, also from a class that the one who comes has not listed', () => {
    // c sits in A to fill the floor when b is asked; b takes C, and c, who is of the same municipality, must leave A.
    const applicants = [
      anApplicant('a', ['C', 'D'], { municipality: 'm0', county: 'k1' }),
      anApplicant('b', ['C', 'B'], { municipality: 'm1', county: 'k2' }),
      anApplicant('c', ['A'], { municipality: 'm1', county: 'k2' }),
    ];
    const rules = { maxPerMunicipality: 1, maxPerMunicipalityPerClass: 1, countyFloors: { k1: 3, k2: 1 } };
    expect(seatsOf({ A: 2, B: 0, C: 1, D: 2 }, applicants, rules)).toEqual({ a: 'D', b: 'C' });
  });

  it('agrees with the definition on floors that cannot all be met', () => {
    const tight = smallCalls(6).map((input): AllocationInput => ({
      ...input,
      classes: input.classes.map((one) => ({ ...one, seats: Math.min(one.seats, 1) })),
      rules: { maxPerMunicipality: 1, countyFloors: { k1: 3, k2: 2, k3: 2 } },
      applicants: input.applicants.map((one) => ({ ...one, classes: one.classes.slice(0, 2) })),
    }));
    fc.assert(
      fc.property(tight, (input) => {
        const floors = floorsByTrying(input, everySeating(input));
        for (const { county, given } of coverageFirst(input).counties)
          expect(given).toBeGreaterThanOrEqual(floors.get(county)!);
        expect(sorted(classOf(coverageFirst(input)))).toEqual(sorted(coverageFirstByTrying(input)));
      }),
      { numRuns: 700 },
    );
  });
});

function sorted(seats: ReadonlyMap<string, string>): readonly string[] {
  return [...seats].map(([id, wanted]) => `${id}: ${wanted}`).sort();
}

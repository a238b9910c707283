import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFaults } from './check-inputs.ts';
import { allocateByOwnPriorities } from './own-priorities.ts';
import { serialDictatorship } from './serial-dictatorship.ts';
import { aCall, anApplicant, classOf, smallCalls } from './testing.ts';

/** Calls with those rules only that can be kept in each class by itself. */
const callsByClass = smallCalls().map((input) => ({
  ...input,
  rules: { maxPerMunicipalityPerClass: input.rules.maxPerMunicipalityPerClass ?? null },
}));

describe('classes with priorities of their own', () => {
  it('give the same seats as serial dictatorship when all have the call’s order and there are no floors', () => {
    fc.assert(
      fc.property(callsByClass, (input) => {
        expect(findFaults(input, 'deferred-acceptance')).toEqual([]);
        const { outcomes, mechanism, ...rest } = allocateByOwnPriorities(input);
        const inTurn = serialDictatorship(input);
        expect(outcomes).toEqual(inTurn.outcomes);
        expect({ ...rest, mechanism: inTurn.mechanism, outcomes }).toEqual(inTurn);
        expect(mechanism).toBe('deferred-acceptance');
      }),
      { numRuns: 500 },
    );
  });

  it('take their own region first, and the lottery’s luck does not matter then', () => {
    const call = aCall({ Oslo: 1, Bodø: 1 }, [
      anApplicant('south', ['Bodø', 'Oslo'], { county: '03' }),
      anApplicant('north', ['Bodø'], { county: '18' }),
    ]);
    const bodø = { id: 'Bodø', seats: 1, tiers: [{ by: 'county', first: ['18', '55', '56'] }] as const };
    const { outcomes } = allocateByOwnPriorities({ ...call, classes: [call.classes[0]!, bodø] });
    expect(outcomes).toMatchObject([
      {
        applicant: 'south',
        outcome: 'seat',
        class: 'Oslo',
        wish: 2,
        refusals: [{ class: 'Bodø', reason: 'full' }],
      },
      { applicant: 'north', outcome: 'seat', class: 'Bodø', wish: 1, refusals: [] },
    ]);
  });

  it('hold a reserve for the group and say so to the one it passed over', () => {
    const call = aCall({ A: 1 }, [
      anApplicant('first', ['A']),
      anApplicant('nynorsk', ['A'], { groups: ['nn'] }),
    ]);
    const reserved = { id: 'A', seats: 1, reserves: [{ group: 'nn', seats: 1 }] };
    const { outcomes, waitingList } = allocateByOwnPriorities({ ...call, classes: [reserved] });
    expect(outcomes[0]).toMatchObject({
      outcome: 'waiting',
      place: 1,
      refusals: [{ class: 'A', reason: 'reserved' }],
    });
    expect(waitingList).toEqual(['first']);
  });

  it('keep caps of municipality and county in each class', () => {
    const applicants = ['a', 'b', 'c'].map((id) =>
      anApplicant(id, ['A'], { municipality: id === 'c' ? 'n' : 'm', county: 'k' }),
    );
    const seats = (rules: object) => [
      ...classOf(allocateByOwnPriorities(aCall({ A: 3 }, applicants, rules))).keys(),
    ];
    expect(seats({ maxPerMunicipalityPerClass: 1 })).toEqual(['a', 'c']);
    expect(seats({ maxPerMunicipalityPerClass: 1, maxPerCountyPerClass: 1 })).toEqual(['a']);
    expect(seats({ maxPerCountyPerClass: 2 })).toEqual(['a', 'b']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capAgainst, countSeat, noSeatsGiven } from './caps.ts';
import { serialDictatorship } from './serial-dictatorship.ts';
import { aCall, anApplicant, classOf, smallCalls } from './testing.ts';
import type { SeatApplicant, SeatClass, SeatRules } from './types.ts';
import { whomToOffer } from './waiting-list.ts';

function nextFor(
  vacated: SeatClass,
  held: Readonly<Record<string, string>>,
  applicants: readonly SeatApplicant[],
  rules: SeatRules = {},
) {
  const call = aCall({ B: 9 }, applicants, rules);
  return whomToOffer(
    { ...call, classes: [vacated, ...call.classes] },
    new Map(Object.entries(held)),
    applicants.map(({ id }) => id).filter((id) => !Object.hasOwn(held, id)),
    vacated,
  );
}

const A = { id: 'A', seats: 2 };

describe('a vacated seat', () => {
  it('is offered to the first in priority order who lists the class, whatever order the waiting list is handed in', () => {
    const applicants = [
      anApplicant('a', ['A']),
      anApplicant('b', ['B']),
      anApplicant('c', ['B', 'A']),
      anApplicant('d', ['A']),
    ];
    expect(nextFor(A, { a: 'A' }, applicants)).toEqual({
      offer: { applicant: 'c', wish: 2, because: 'next in order' },
      passedOver: [{ applicant: 'b', reason: 'class not on the list' }],
    });
    const call = aCall({ A: 2, B: 9 }, applicants);
    const backwards = whomToOffer(call, new Map([['a', 'A']]), ['d', 'c', 'b'], A);
    expect(backwards.offer?.applicant).toBe('c');
  });

  it('passes over one whose municipality or county has as many as allowed, and says so', () => {
    const applicants = [
      anApplicant('a', ['B'], { municipality: 'm', county: '34' }),
      anApplicant('b', ['A'], { municipality: 'm', county: '34' }),
      anApplicant('c', ['A'], { municipality: 'n', county: '34' }),
      anApplicant('d', ['A'], { municipality: 'o', county: '03' }),
    ];
    const rules = { maxPerMunicipality: 1, countyCaps: { 34: 1 } };
    expect(nextFor(A, { a: 'B' }, applicants, rules)).toEqual({
      offer: { applicant: 'd', wish: 1, because: 'next in order' },
      passedOver: [
        { applicant: 'b', reason: 'municipality cap' },
        { applicant: 'c', reason: 'county cap' },
      ],
    });
  });

  it('passes over one whose county or municipality has as many as allowed in the class', () => {
    const applicants = ['a', 'b', 'c'].map((id) =>
      anApplicant(id, ['A'], {
        municipality: id === 'b' ? 'm-a' : `m-${id}`,
        county: id === 'c' ? '03' : '34',
      }),
    );
    const because = (rules: SeatRules) => nextFor(A, { a: 'A' }, applicants, rules);
    expect(because({}).offer?.applicant).toBe('b');
    for (const [rule, reason] of [
      ['maxPerCountyPerClass', 'county cap in class'],
      ['maxPerMunicipalityPerClass', 'municipality cap in class'],
    ] as const)
      expect(because({ [rule]: 1 })).toEqual({
        offer: { applicant: 'c', wish: 1, because: 'next in order' },
        passedOver: [{ applicant: 'b', reason }],
      });
  });

  it('goes first to a county below its floor, and only among those who list the class', () => {
    const applicants = [
      anApplicant('a', ['A'], { county: '03' }),
      anApplicant('b', ['B'], { county: '56' }),
      anApplicant('c', ['A'], { county: '56' }),
    ];
    const rules = { countyFloors: { 56: 1 } };
    expect(nextFor(A, {}, applicants, rules)).toEqual({
      offer: { applicant: 'c', wish: 1, because: 'county floor' },
      passedOver: [
        { applicant: 'a', reason: 'county floor comes first' },
        { applicant: 'b', reason: 'class not on the list' },
      ],
    });
    expect(nextFor(A, { b: 'B' }, applicants, rules).offer).toEqual({
      applicant: 'a',
      wish: 1,
      because: 'next in order',
    });
    expect(nextFor(A, {}, applicants.slice(0, 2), rules).offer?.applicant).toBe('a');
  });

  it('goes to the reserve of the class while it is not filled', () => {
    const applicants = [
      anApplicant('a', ['A']),
      anApplicant('b', ['A'], { groups: ['nn'] }),
      anApplicant('c', ['A'], { groups: ['nn'] }),
    ];
    const reserved = { ...A, reserves: [{ group: 'nn', seats: 1 }] };
    expect(nextFor(reserved, {}, applicants)).toEqual({
      offer: { applicant: 'b', wish: 1, because: 'reserve' },
      passedOver: [{ applicant: 'a', reason: 'reserve comes first' }],
    });
    expect(nextFor(reserved, { c: 'A' }, applicants).offer?.applicant).toBe('a');
  });

  it('follows the class’s own order where it has one', () => {
    const applicants = [anApplicant('a', ['A'], { county: '03' }), anApplicant('b', ['A'], { county: '18' })];
    const own = { ...A, tiers: [{ by: 'county', first: ['18'] }] as const };
    expect(nextFor(own, {}, applicants).offer?.applicant).toBe('b');
  });

  it('stays empty when nobody who waits can have it, and when it is not vacated after all', () => {
    expect(nextFor(A, {}, [anApplicant('a', ['B'])])).toEqual({
      offer: undefined,
      passedOver: [{ applicant: 'a', reason: 'class not on the list' }],
    });
    const full = { 'from outside': 'A', another: 'A' };
    expect(nextFor(A, full, [anApplicant('a', ['A'])])).toEqual({
      offer: undefined,
      passedOver: [{ applicant: 'a', reason: 'full' }],
    });
  });

  it('is never offered to one who has a seat, not even a dearer one', () => {
    const applicants = [anApplicant('a', ['A', 'B'])];
    const call = aCall({ A: 1, B: 1 }, applicants);
    expect(whomToOffer(call, new Map([['a', 'B']]), ['a'], A).offer).toBeUndefined();
  });

  it('breaks no cap and overfills no class, however often somebody withdraws', () => {
    fc.assert(
      fc.property(smallCalls(), fc.array(fc.nat(), { maxLength: 5 }), (input, withdrawals) => {
        const held = new Map(classOf(serialDictatorship(input)));
        const waiting = new Set(input.applicants.map(({ id }) => id).filter((id) => !held.has(id)));
        for (const which of withdrawals) {
          const [gone] = [...held.keys()].slice(which % Math.max(1, held.size));
          if (gone === undefined) return;
          const vacated = input.classes.find(({ id }) => id === held.get(gone))!;
          held.delete(gone);
          const { offer } = whomToOffer(input, held, [...waiting], vacated);
          if (offer === undefined) continue;
          expect(waiting.delete(offer.applicant)).toBe(true);
          held.set(offer.applicant, vacated.id);
        }
        // Given one after the other, no seat meets a rule against it; so together they break none.
        const given = noSeatsGiven();
        for (const [id, classId] of held) {
          const applicant = input.applicants.find((one) => one.id === id)!;
          const there = input.classes.find((one) => one.id === classId)!;
          expect(capAgainst(given, applicant, there, input.rules)).toBeUndefined();
          countSeat(given, applicant, classId);
        }
      }),
      { numRuns: 300 },
    );
  });
});

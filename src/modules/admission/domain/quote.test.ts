import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInNorway, localDate } from '../../../kernel/local-date.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { kroner, ore } from '../../../kernel/ore.ts';
import { decideQuote, hasExpired, shareBySeats } from './quote.ts';
import { GJOVIK, SONDRE_LAND, TODAY, VESTRE_TOTEN } from './testing.ts';

const validTo = localDate('2026-12-01');

describe('the last day of a quote', () => {
  it('counts to the last minute before midnight in Norway, and not a minute more', () => {
    expect(hasExpired({ validTo }, dayInNorway(new Date('2026-12-01T22:59:59Z')))).toBe(false);
    expect(hasExpired({ validTo }, dayInNorway(new Date('2026-12-01T23:00:00Z')))).toBe(true);
  });

  it('follows summer time, when midnight comes an hour earlier by universal time', () => {
    const summer = { validTo: localDate('2027-06-30') };
    expect(hasExpired(summer, dayInNorway(new Date('2027-06-30T21:59:59Z')))).toBe(false);
    expect(hasExpired(summer, dayInNorway(new Date('2027-06-30T22:00:00Z')))).toBe(true);
  });

  it('may be today, but not yesterday', () => {
    const quote = (day: string) =>
      decideQuote({ price: kroner(100), text: '', validTo: localDate(day) }, TODAY);
    expect(quote('2026-11-24').ok).toBe(true);
    expect(quote('2026-11-23')).toEqual({ ok: false, failure: [{ kind: 'valid-to-in-past', today: TODAY }] });
  });
});

describe('a price', () => {
  it('must be there and above nothing', () => {
    const quote = (price: number | null) =>
      decideQuote({ price: price === null ? null : ore(price), text: '', validTo }, TODAY);
    expect(quote(null)).toMatchObject({ failure: [{ kind: 'price-missing' }] });
    expect(quote(0)).toMatchObject({ failure: [{ kind: 'price-not-positive' }] });
    expect(quote(1).ok).toBe(true);
  });

  it('is asked about when it is beyond all classes', () => {
    expect(decideQuote({ price: kroner(372_000_000), text: '', validTo }, TODAY)).toMatchObject({
      failure: [{ kind: 'price-too-high' }],
    });
  });

  it('is told to be wrong together with the date, and not one after the other', () => {
    expect(decideQuote({ price: null, text: '', validTo: null }, TODAY)).toMatchObject({
      failure: [{ kind: 'price-missing' }, { kind: 'valid-to-missing' }],
    });
  });
});

describe('a price shared by seats', () => {
  it('gives 8, 6 and 4 of 18 seats 8, 6 and 4 eighteenths', () => {
    const shares = shareBySeats(kroner(360_000), [
      { municipality: VESTRE_TOTEN, seats: 8 },
      { municipality: GJOVIK, seats: 6 },
      { municipality: SONDRE_LAND, seats: 4 },
    ]);
    expect(shares.map((share) => share.price)).toEqual([kroner(160_000), kroner(120_000), kroner(80_000)]);
  });

  it('adds up to the øre when it does not divide', () => {
    const shares = shareBySeats(ore(100), [
      { municipality: GJOVIK, seats: 1 },
      { municipality: SONDRE_LAND, seats: 1 },
      { municipality: VESTRE_TOTEN, seats: 1 },
    ]);
    expect(shares.map((share) => share.price)).toEqual([34, 33, 33]);
  });

  it('always adds up, and is never more than an øre from the exact share', () => {
    const seats = fc.uniqueArray(
      fc.record({ n: fc.integer({ min: 1000, max: 9999 }), seats: fc.integer({ min: 0, max: 60 }) }),
      { selector: (one) => one.n, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(seats, fc.integer({ min: 0, max: 10_000_000_000 }), (given, price) => {
        const municipalities = given.map(({ n, seats: s }) => ({
          municipality: municipalityCode(String(n)),
          seats: s,
        }));
        const all = municipalities.reduce((sum, one) => sum + one.seats, 0);
        const shares = shareBySeats(ore(price), municipalities);
        if (all === 0) {
          expect(shares).toEqual([]);
          return;
        }
        expect(shares.reduce((sum, one) => sum + one.price, 0)).toBe(price);
        for (const share of shares)
          expect(Math.abs(share.price - (price * share.seats) / all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives nothing to nobody when no seats are wanted', () => {
    expect(shareBySeats(kroner(100), [{ municipality: GJOVIK, seats: 0 }])).toEqual([]);
  });
});

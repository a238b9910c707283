import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { type Ore, ore } from '../../../kernel/ore.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { type Seats, totalSeats } from './order.ts';

/** What the programme offers: a price for the whole class, what it covers, and the last day to say yes. */
export type Quote = { readonly price: Ore; readonly text: string; readonly validTo: LocalDate };

export type QuoteFault =
  | { kind: 'price-missing' }
  | { kind: 'price-not-positive' }
  | { kind: 'price-too-high' }
  | { kind: 'valid-to-missing' }
  | { kind: 'valid-to-in-past'; today: LocalDate };

/** A hundred million kroner: far above any class, so that a slip of the finger is caught before it is sent. */
const HIGHEST_PRICE = ore(100_000_000_00);

/** Everything that is wrong with it at once, so that it is put right in one go. */
export function decideQuote(
  given: { readonly price: Ore | null; readonly text: string; readonly validTo: LocalDate | null },
  today: LocalDate,
): Result<Quote, readonly QuoteFault[]> {
  const { price, validTo } = given;
  const faults: QuoteFault[] = [];
  if (price === null) faults.push({ kind: 'price-missing' });
  else if (price <= 0) faults.push({ kind: 'price-not-positive' });
  else if (price > HIGHEST_PRICE) faults.push({ kind: 'price-too-high' });
  if (validTo === null) faults.push({ kind: 'valid-to-missing' });
  else if (validTo < today) faults.push({ kind: 'valid-to-in-past', today });
  if (price === null || validTo === null || faults.length > 0) return fail(faults);
  return succeed({ price, text: given.text.trim(), validTo });
}

/** The last day counts to midnight in Norway, whatever the clock says elsewhere. */
export function hasExpired(quote: Pick<Quote, 'validTo'>, today: LocalDate): boolean {
  return today > quote.validTo;
}

export type Share = Seats & { readonly price: Ore };

/**
 * What the price comes to for each municipality when it is shared by seats. The øre that do not divide go to those who
 * lost most by rounding, so that the shares always add up to the price.
 */
export function shareBySeats(price: Ore, municipalities: readonly Seats[]): readonly Share[] {
  const all = totalSeats(municipalities);
  if (all === 0) return [];
  const cut = municipalities.map(({ municipality, seats }) => {
    const exact = (BigInt(price) * BigInt(seats)) / BigInt(all);
    const rest = (BigInt(price) * BigInt(seats)) % BigInt(all);
    return { municipality, seats, whole: Number(exact), rest: Number(rest) };
  });
  const left = price - cut.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = new Set<MunicipalityCode>(
    cut
      .toSorted((a, b) => b.rest - a.rest || (a.municipality < b.municipality ? -1 : 1))
      .slice(0, left)
      .map(({ municipality }) => municipality),
  );
  return cut.map(({ municipality, seats, whole }) => ({
    municipality,
    seats,
    price: ore(whole + (lucky.has(municipality) ? 1 : 0)),
  }));
}

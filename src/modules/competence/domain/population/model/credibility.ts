/** What was seen of one place, and what it is expected to be. */
type Seen = {
  /** A sum, and what it is a sum over: persons, or deaths expected. The mean is the one over the other. */
  readonly sum: number;
  readonly over: number;
  /** The years that it was seen in. */
  readonly years: number;
};

/**
 * The mean that a place is believed to have: its own as far as enough was seen, else what is expected of such a place, as if
 * `shrinkage` more had been seen there.
 *
 * Chance grows less the more people are seen, but a part of what is unlike in some years passes with them, in a city as in a
 * small place. So a year counts at most `ofAYear`, however many there are: 1/(1/over + 1/(years · ofAYear)).
 */
export function believedMean(
  { sum, over, years }: Seen,
  expected: number,
  { shrinkage, ofAYear }: { readonly shrinkage: number; readonly ofAYear: number },
): number {
  if (!(over > 0) || years === 0) return expected;
  const counts = 1 / (1 / over + 1 / (years * ofAYear));
  return ((sum / over) * counts + shrinkage * expected) / (counts + shrinkage);
}

/**
 * What may be told about a group: how many it has, and how many of them have a property.
 *
 * - `too-few`: the group is smaller than the threshold, perhaps empty, or its size would give away that of another.
 * - `range`: the size may be told; of those with the property only that they are `from` to `to`, both included.
 *   From 0 to the whole group means that nothing is told of them.
 * - `shown`: everything.
 */
export type Figure =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'range'; readonly total: number; readonly from: number; readonly to: number }
  | { readonly kind: 'shown'; readonly total: number; readonly count: number; readonly share: number };

/** `threshold` is the smallest number of people that is told as a number, at most 30. 1 hides nothing. */
export type DisclosureOptions = { readonly threshold: number };

/** How much is told about a group, least first. */
export const telling = { tooFew: 0, range: 1, shown: 2 } as const;
export type Telling = (typeof telling)[keyof typeof telling];

/**
 * The figure for a group that stands alone. Groups that are shown together go through `discloseTable`, which also
 * sees to it that none of them can be worked out from the others.
 */
export function discloseOne(count: number, total: number, { threshold }: DisclosureOptions): Figure {
  checkNumbers(count, total);
  checkThreshold(threshold);
  return toFigure(mayTell(count, total, threshold), count, total, threshold);
}

/**
 * How much the group's own numbers allow to be told. Those with the property and those without are groups too, so each
 * of them must reach the threshold as well; a group of fewer than twice the threshold never can.
 */
export function mayTell(count: number, total: number, threshold: number): Telling {
  // Of nobody there is no share, not even where nothing is to be hidden.
  if (threshold === 1) return total > 0 ? telling.shown : telling.range;
  if (total < threshold) return telling.tooFew;
  return count < threshold || total - count < threshold ? telling.range : telling.shown;
}

/**
 * One step less than now. What is left of a full figure is the range in which it would have been full, because a
 * reader who knows the rules would work out that much; where that range holds too few numbers, nothing is left.
 */
export function tellLess(now: Telling, total: number, threshold: number): Telling {
  return now === telling.shown && total - 2 * threshold + 1 >= numbersLeftOpen(threshold)
    ? telling.range
    : telling.tooFew;
}

/** How many different numbers a hidden number must be able to be: as many as there are from 1 to below the threshold. */
export function numbersLeftOpen(threshold: number): number {
  return Math.max(2, threshold - 1);
}

/**
 * What is told of those with the property when the size is told and they are not. There is one range for each reason
 * not to tell, and none overlaps another: a reader who knows the rules learns nothing beyond the range itself.
 */
export function rangeOf(count: number, total: number, threshold: number): { from: number; to: number } {
  if (total < 2 * threshold) return { from: 0, to: total };
  if (count < threshold) return { from: 0, to: threshold - 1 };
  if (total - count < threshold) return { from: total - threshold + 1, to: total };
  return { from: threshold, to: total - threshold };
}

export function toFigure(told: Telling, count: number, total: number, threshold: number): Figure {
  switch (told) {
    case telling.tooFew:
      return { kind: 'too-few' };
    case telling.range:
      return { kind: 'range', total, ...rangeOf(count, total, threshold) };
    case telling.shown:
      return { kind: 'shown', total, count, share: count / total };
  }
}

/** @throws RangeError unless both are whole numbers and the count is part of the total */
export function checkNumbers(count: number, total: number): void {
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(count) || count < 0 || count > total)
    throw new RangeError(`Not a count of a group: ${count} of ${total}`);
}

/** @throws RangeError unless the threshold is a whole number from 1 to 30 */
export function checkThreshold(threshold: number): void {
  if (!Number.isSafeInteger(threshold) || threshold < 1 || threshold > 30)
    throw new RangeError(`Not a threshold: ${threshold}`);
}

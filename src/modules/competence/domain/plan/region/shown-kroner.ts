import { paidBy, type SplitCost } from './joint-costs.ts';

/** What each is shown to pay in whole kroner, a year a row, in the order of the places. */
export type ShownKroner = {
  readonly years: readonly (readonly number[])[];
  readonly totals: readonly number[];
};

/**
 * The split in whole kroner for a page, where both the years and the municipalities add up. Each year is rounded down and the
 * kroner that are left go to the largest remainders, and what somebody was rounded by comes along to the next year. So nobody
 * is a whole krone from what they pay in all, and nothing is lost; what is paid stands in øre in the file.
 */
export function shownKroner(
  costs: readonly SplitCost[],
  years: readonly number[],
  places: number,
): ShownKroner {
  const owed = Array.from({ length: places }, () => 0);
  const shown = years.map((year) => {
    owed.forEach((ore, index) => (owed[index] = ore + paidBy(costs, index, year)));
    const kroner = wholeParts(owed);
    kroner.forEach((amount, index) => (owed[index]! -= amount * 100));
    return kroner;
  });
  return { years: shown, totals: owed.map((_, index) => shown.reduce((sum, row) => sum + row[index]!, 0)) };
}

/** Whole kroner of amounts in øre, none below zero, that add up to their sum in whole kroner. */
function wholeParts(amounts: readonly number[]): readonly number[] {
  const parts = amounts.map((ore) => Math.max(0, Math.floor(ore / 100)));
  const left = Math.max(0, Math.round(sumOf(amounts) / 100)) - sumOf(parts);
  const order = amounts
    .map((ore, index) => ({ index, rest: ore - parts[index]! * 100 }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .map(({ index }) => index);
  for (const index of order.slice(0, Math.max(0, left))) parts[index]! += 1;
  // Somebody who was rounded up by more than the little they pay this year stands at zero; another one stands back for it.
  const back = order.toReversed().filter((index) => parts[index]! > 0);
  for (const index of back.slice(0, Math.max(0, -left))) parts[index]! -= 1;
  return parts;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

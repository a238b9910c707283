import { Families } from './families.ts';
import { mayTell, tellLess, telling, type Telling } from './figure.ts';
import type { Group, Population } from './groups.ts';
import { possibleTables, type Quantity } from './possible-tables.ts';

const both: readonly Quantity[] = ['people', 'with'];
const shareOnly: readonly Quantity[] = ['with'];
const nothing: readonly Quantity[] = [];

/**
 * How much may be told about each group of a table, so that nothing hidden can be worked out from what is told.
 *
 * Begins with what each group's own numbers allow. Then, as long as a hidden number is not safe, one more group is told
 * less about: first for what a single sum gives away, then for what only shows when all sums are taken together. Ends at
 * the latest when nothing is told.
 */
export function decideTelling(population: Population<string>, threshold: number): Telling[] {
  const { groups } = population;
  const told = groups.map(({ isListed, total, count }) =>
    isListed ? mayTell(count, total, threshold) : telling.tooFew,
  );
  if (threshold === 1) return told;

  const smallestFirst = groups
    .map((_, g) => g)
    .toSorted((a, b) => groups[a]!.total - groups[b]!.total || a - b);
  const families = new Families(population, told, threshold);
  const hide = (g: number, quantity: Quantity) => {
    const before = told[g]!;
    // Where a size is given away, a range instead of a share would not help and would be a loss for nothing.
    told[g] = quantity === 'people' ? telling.tooFew : tellLess(before, groups[g]!.total, threshold);
    families.hide(g, before, told[g]);
  };
  const findToHide = (g: number, quantity: Quantity) =>
    families.findToHide(g, quantity, hiddenOf(groups[g]!, told[g]!, threshold).includes(quantity));

  // Groups about which less is told have new hidden numbers, and join the queue while it is walked.
  const first = smallestFirst.filter((g) => groups[g]!.isListed);
  for (const g of first)
    for (const quantity of both)
      for (let other = findToHide(g, quantity); other !== undefined; other = findToHide(g, quantity)) {
        hide(other, quantity);
        first.push(other);
      }

  const possible = possibleTables(population, told, threshold);
  const second = [...smallestFirst];
  for (const g of second)
    for (const quantity of both) {
      const needsMore = () =>
        hiddenOf(groups[g]!, told[g]!, threshold).includes(quantity) && !possible.isSafe(g, quantity);
      for (;;) {
        const other = findToHide(g, quantity) ?? (needsMore() ? possible.findInTheWay() : undefined);
        if (other === undefined) break;
        hide(other, quantity);
        possible.tell(other, told[other]!);
        second.push(other);
      }
    }
  return told;
}

/**
 * The numbers of a group that must not be worked out. That a group is empty may be: there is nobody to protect. Of a
 * group that was not asked for, only what might not be told if it were.
 */
function hiddenOf(
  { isListed, total, count }: Group<string>,
  told: Telling,
  threshold: number,
): readonly Quantity[] {
  if (total === 0) return nothing;
  const allowed = isListed ? told : mayTell(count, total, threshold);
  switch (allowed) {
    case telling.tooFew:
      return both;
    case telling.range:
      return shareOnly;
    case telling.shown:
      return nothing;
  }
}

import { Families } from './families.ts';
import { mayTell, tellLess, telling, type Telling } from './figure.ts';
import type { Population } from './groups.ts';
import { possibleTables, type Quantity } from './possible-tables.ts';

/**
 * How much may be told about each group of a table, so that nothing hidden can be worked out from what is told.
 *
 * Begins with what each group's own numbers allow. Then, as long as a hidden number is not safe, one more group is told
 * less about: first for what a single sum gives away, then for what only shows when all sums are taken together. Ends at
 * the latest when nothing is told.
 */
export function decideTelling(population: Population<string>, threshold: number): Telling[] {
  const { groups } = population;
  const told = groups.map(({ total, count }) => mayTell(count, total, threshold));
  if (threshold === 1) return told;

  const smallestFirst = groups
    .map((_, g) => g)
    .toSorted((a, b) => groups[a]!.total - groups[b]!.total || a - b);
  const families = new Families(population, told, threshold);
  // Where a size is given away, a range instead of a share would not help and would be a loss for nothing.
  const hide = (g: number, quantity: Quantity) => {
    const before = told[g]!;
    told[g] = quantity === 'people' ? telling.tooFew : tellLess(before, groups[g]!.total, threshold);
    families.hide(g, before, told[g]);
  };

  const queue = [...smallestFirst];
  const hideForTight = (g: number, quantity: Quantity): number | undefined => {
    const other = families.findForTight(g, quantity);
    if (other !== undefined) hide(other, quantity);
    return other;
  };
  // Groups about which less is told have new hidden numbers, and join the queue while it is walked.
  for (const g of queue)
    for (const quantity of hiddenOf(told[g]!, groups[g]!.total))
      for (let other = hideForTight(g, quantity); other !== undefined; other = hideForTight(g, quantity))
        queue.push(other);

  const possible = possibleTables(population, told, threshold);
  const second = [...smallestFirst];
  for (const g of second)
    for (const quantity of hiddenOf(told[g]!, groups[g]!.total))
      while (!possible.isSafe(g, quantity)) {
        const other = families.findForTight(g, quantity) ?? possible.findInTheWay();
        if (other === undefined) break;
        hide(other, quantity);
        possible.tell(other, told[other]!);
        second.push(other);
      }
  return told;
}

/** The numbers of a group that must not be worked out. That a group is empty may be: there is nobody to protect. */
function hiddenOf(told: Telling, total: number): readonly Quantity[] {
  if (total === 0) return [];
  switch (told) {
    case telling.tooFew:
      return ['people', 'with'];
    case telling.range:
      return ['with'];
    case telling.shown:
      return [];
  }
}

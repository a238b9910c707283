import { numbersLeftOpen, rangeOf, telling, type Telling } from './figure.ts';
import type { Population } from './groups.ts';
import type { Quantity } from './possible-tables.ts';

/** A sum and the groups of one cut that add up to it, the smallest first, with what is hidden among them. */
type Family = {
  readonly sum: number;
  readonly children: readonly number[];
  /** How many children have a hidden size, and how many people are in those. */
  sizesHidden: number;
  peopleThere: number;
  /** How many children have a hidden share, how many people with the property are in those, and how few or many may be. */
  sharesHidden: number;
  withThere: number;
  least: number;
  most: number;
};

/**
 * The sums that everyone thinks of first: a municipality and its services, the country and its municipalities. Decides
 * quickly and by them alone; it finds most of what is unsafe, but what it finds safe may be given away elsewhere.
 */
export class Families {
  readonly #population: Population<string>;
  readonly #told: readonly Telling[];
  readonly #threshold: number;
  readonly #familiesOf: readonly Family[][];

  /** `told` is looked at, never changed; `hide` is to be called after it has been. */
  constructor(population: Population<string>, told: readonly Telling[], threshold: number) {
    this.#population = population;
    this.#told = told;
    this.#threshold = threshold;
    this.#familiesOf = findFamilies(population);
    for (const [g, much] of told.entries()) if (much < telling.shown) this.hide(g, telling.shown, much);
  }

  /** Takes note that less is told about a group than before. */
  hide(g: number, before: Telling, now: Telling): void {
    const { total, count } = this.#population.groups[g]!;
    const old = this.#limits(g, before);
    const { from, to } = this.#limits(g, now);
    for (const family of this.#familiesOf[g]!) {
      if (before > telling.tooFew && now === telling.tooFew) {
        family.sizesHidden++;
        family.peopleThere += total;
      }
      if (before === telling.shown) {
        family.sharesHidden++;
        family.withThere += count;
      } else {
        family.least -= old.from;
        family.most -= old.to;
      }
      family.least += from;
      family.most += to;
    }
  }

  /** Between which numbers those with the property must be, for one who knows how many people there are. */
  #limits(g: number, told: Telling): { from: number; to: number } {
    const { total, count } = this.#population.groups[g]!;
    return told === telling.range ? rangeOf(count, total, this.#threshold) : { from: 0, to: total };
  }

  /** A sum of which the hidden children give away a number of group `g`, as far as this sum alone goes. */
  #findTight(g: number, quantity: Quantity): Family | undefined {
    const open = numbersLeftOpen(this.#threshold);
    const { total } = this.#population.groups[g]!;
    return this.#familiesOf[g]!.find((family) => {
      if (quantity === 'people') {
        if (this.#told[family.sum]! === telling.tooFew) return false;
        return family.sizesHidden < 2 || family.peopleThere < open - 1;
      }
      if (this.#told[family.sum]! !== telling.shown) return false;
      const { from, to } = this.#limits(g, this.#told[g]!);
      const most = Math.min(to, family.withThere - (family.least - from));
      const least = Math.max(from, family.withThere - (family.most - to));
      return most - least + 1 < Math.min(open, total + 1);
    });
  }

  /**
   * The group about which to tell less so that a number of `g` becomes harder to work out: the smallest told child of
   * the sum that gives it away, or that sum where no child is told. Nothing when no sum alone gives it away.
   */
  findForTight(g: number, quantity: Quantity): number | undefined {
    const family = this.#findTight(g, quantity);
    return family && (this.#smallestTold(family, g, quantity) ?? family.sum);
  }

  #smallestTold({ children }: Family, g: number, quantity: Quantity): number | undefined {
    const least = quantity === 'people' ? telling.range : telling.shown;
    return children.find((child) => child !== g && this.#told[child]! >= least);
  }
}

/** For each group the families in which it is a child. */
function findFamilies({ groups, places }: Population<string>): Family[][] {
  const familiesOf: Family[][] = groups.map(() => []);
  const families = new Map<number, { sum: number; children: number[] }>();
  const cuts = [...new Set(groups.map(({ by }) => by))];
  const cutOf = new Map(cuts.map((by, number) => [by, number]));
  const shared = new Int32Array(groups.length);

  for (const [g, group] of groups.entries()) {
    const touched: number[] = [];
    for (const p of group.places)
      for (const other of places[p]!.groups) if (shared[other]!++ === 0) touched.push(other);
    for (const other of touched) {
      if (other !== g && shared[other] === group.places.length) {
        const key = other * cuts.length + cutOf.get(group.by)!;
        const family = families.get(key);
        if (family) family.children.push(g);
        else families.set(key, { sum: other, children: [g] });
      }
      shared[other] = 0;
    }
  }

  for (const { sum, children } of families.values()) {
    children.sort((a, b) => groups[a]!.total - groups[b]!.total || a - b);
    const size = children.reduce((count, child) => count + groups[child]!.places.length, 0);
    // Regions that overlap lie inside the country without adding up to it.
    if (size !== groups[sum]!.places.length) continue;
    const family = {
      sum,
      children,
      sizesHidden: 0,
      peopleThere: 0,
      sharesHidden: 0,
      withThere: 0,
      least: 0,
      most: 0,
    };
    for (const child of children) familiesOf[child]!.push(family);
  }
  return familiesOf;
}

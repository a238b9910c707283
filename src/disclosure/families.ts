import { mayTell, numbersLeftOpen, rangeOf, telling, type Telling } from './figure.ts';
import type { Population } from './groups.ts';
import type { Quantity } from './possible-tables.ts';

/** A sum and the groups of one cut that lie inside it without overlapping, the smallest first. */
type Family = {
  readonly sum: number;
  readonly children: readonly number[];
  /** Whether the children add up to the sum, so that what is not told of it lies in the hidden ones. */
  readonly isWhole: boolean;
  /** How many children have a hidden size, and how many people are left when the others are subtracted. */
  sizesHidden: number;
  peopleLeft: number;
  /** What is left when the children with a full figure are subtracted: people, and people with the property. */
  peopleLeftByShare: number;
  withLeft: number;
  /** Between which numbers those with the property must be, all children without a full figure taken together. */
  least: number;
  most: number;
};

/**
 * The sums that everyone thinks of first: a municipality and its services, the country and its municipalities. Decides
 * quickly and by one sum at a time; what it finds safe may still be given away by several sums together.
 */
export class Families {
  readonly #population: Population<string>;
  readonly #told: readonly Telling[];
  readonly #threshold: number;
  /** For each group the families in which it is a child, and those of which it is the sum. */
  readonly #familiesOf: readonly Family[][];
  readonly #familiesIn: readonly Family[][];

  /** `told` is looked at, never changed; `hide` is to be called after it has been. */
  constructor(population: Population<string>, told: readonly Telling[], threshold: number) {
    this.#population = population;
    this.#told = told;
    this.#threshold = threshold;
    const families = findFamilies(population);
    this.#familiesOf = population.groups.map(() => []);
    this.#familiesIn = population.groups.map(() => []);
    for (const family of families) {
      this.#familiesIn[family.sum]!.push(family);
      for (const child of family.children) this.#familiesOf[child]!.push(family);
    }
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
        family.peopleLeft += total;
      }
      if (before === telling.shown) {
        family.peopleLeftByShare += total;
        family.withLeft += count;
      } else {
        family.least -= old.from;
        family.most -= old.to;
      }
      family.least += from;
      family.most += to;
    }
  }

  /**
   * The group about which to tell less because of what its sums, or the sum that it is, give away of `quantity`: of what
   * is left when told children are subtracted, or of `g` itself where that is hidden. It is the smallest told child, or
   * the sum where no child is told; nothing when no sum alone gives anything away.
   */
  findToHide(g: number, quantity: Quantity, isHidden: boolean): number | undefined {
    const family =
      this.#familiesIn[g]!.find((one) => this.#leavesTooFew(one, quantity)) ??
      this.#familiesOf[g]!.find(
        (one) => this.#leavesTooFew(one, quantity) || (isHidden && this.#isTight(one, g, quantity)),
      );
    return family && (this.#smallestTold(family, quantity) ?? family.sum);
  }

  /** What is left is a group too, named by nobody but there for everyone who can subtract. */
  #leavesTooFew(family: Family, quantity: Quantity): boolean {
    const told = this.#told[family.sum]!;
    if (quantity === 'people')
      return told > telling.tooFew && family.peopleLeft > 0 && family.peopleLeft < this.#threshold;
    const { peopleLeftByShare: people, withLeft } = family;
    return told === telling.shown && people > 0 && mayTell(withLeft, people, this.#threshold) < telling.shown;
  }

  /** Whether this sum leaves a hidden child too few different numbers. */
  #isTight(family: Family, child: number, quantity: Quantity): boolean {
    const { sum, isWhole, least, most, withLeft, sizesHidden } = family;
    if (!isWhole) return false;
    if (quantity === 'people') return this.#told[sum]! > telling.tooFew && sizesHidden < 2;
    if (this.#told[sum]! < telling.shown) return false;

    const { from, to } = this.#limits(child, this.#told[child]!);
    const highest = Math.min(to, withLeft - (least - from));
    const lowest = Math.max(from, withLeft - (most - to));
    const { total } = this.#population.groups[child]!;
    return highest - lowest + 1 < Math.min(numbersLeftOpen(this.#threshold), total + 1);
  }

  /** Between which numbers those with the property must be, for one who knows how many people there are. */
  #limits(g: number, told: Telling): { from: number; to: number } {
    const { total, count } = this.#population.groups[g]!;
    return told === telling.range ? rangeOf(count, total, this.#threshold) : { from: 0, to: total };
  }

  #smallestTold({ children }: Family, quantity: Quantity): number | undefined {
    const least = quantity === 'people' ? telling.range : telling.shown;
    return children.find((child) => this.#told[child]! >= least && this.#population.groups[child]!.total > 0);
  }
}

function findFamilies({ groups, places }: Population<string>): Family[] {
  const inside = new Map<number, { sum: number; children: number[] }>();
  const cuts = [...new Set(groups.map(({ by }) => by))];
  const cutOf = new Map(cuts.map((by, number) => [by, number]));
  const shared = new Int32Array(groups.length);
  const seenInLap = new Int32Array(places.length);
  let lap = 0;

  for (const [g, group] of groups.entries()) {
    if (!group.isListed) continue;
    const touched: number[] = [];
    for (const p of group.places)
      for (const other of places[p]!.groups) if (shared[other]!++ === 0) touched.push(other);
    for (const other of touched) {
      if (other !== g && groups[other]!.isListed && shared[other] === group.places.length) {
        const key = other * cuts.length + cutOf.get(group.by)!;
        const family = inside.get(key);
        if (family) family.children.push(g);
        else inside.set(key, { sum: other, children: [g] });
      }
      shared[other] = 0;
    }
  }

  return [...inside.values()].flatMap(({ sum, children }) => {
    children.sort((a, b) => groups[a]!.total - groups[b]!.total || a - b);
    // Regions overlap: then each is subtracted by itself.
    return overlap(children) ? children.map((child) => family(sum, [child])) : [family(sum, children)];
  });

  function overlap(children: readonly number[]): boolean {
    lap++;
    return children.some((child) =>
      groups[child]!.places.some((p) => {
        const before = seenInLap[p];
        seenInLap[p] = lap;
        return before === lap;
      }),
    );
  }

  function family(sum: number, children: readonly number[]): Family {
    const inChildren = (count: (child: number) => number) =>
      children.reduce((all, child) => all + count(child), 0);
    const { total, count, places: all } = groups[sum]!;
    const peopleLeft = total - inChildren((child) => groups[child]!.total);
    return {
      sum,
      children,
      isWhole: inChildren((child) => groups[child]!.places.length) === all.length,
      sizesHidden: 0,
      peopleLeft,
      peopleLeftByShare: peopleLeft,
      withLeft: count - inChildren((child) => groups[child]!.count),
      least: 0,
      most: 0,
    };
  }
}

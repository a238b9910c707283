import { rangeOf, telling, type Telling } from './figure.ts';
import type { Population } from './groups.ts';

/** What a move does at a place: one more or less without the property, or with it, or one changed from the one to the other. */
export const kinds = { without: 0, with: 1, change: 2 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

const NO_LIMIT = 0x3fff_ffff;
/** How far from the truth a number is remembered, so that what was seen fits the bits of one integer. */
const REMEMBERED = 15;

/** For each group the numbers that some possible table gives it, as bits around the true one. */
export type Evidence = { readonly people: Int32Array; readonly with: Int32Array };

/** The true table is possible. */
export function noEvidence(groups: number): Evidence {
  return {
    people: new Int32Array(groups).fill(1 << REMEMBERED),
    with: new Int32Array(groups).fill(1 << REMEMBERED),
  };
}

function noteOff(seen: Int32Array, g: number, off: number): void {
  if (off >= -REMEMBERED && off <= REMEMBERED) seen[g]! |= 1 << (off + REMEMBERED);
}

/**
 * A table of people under change. It begins as the true one; moves are made one by one, and those groups are `wrong` for
 * which something that is told has become untrue. Moves since the last `keep` form a step, all of one kind.
 *
 * A move is written as twice the place, plus one when it goes up.
 */
export class Board {
  readonly wrong: number[] = [];

  readonly #population: Population<string>;
  readonly #threshold: number;
  readonly #without: Int32Array;
  readonly #with: Int32Array;

  // Of each group: how many people and how many with the property it had after the last step, and what is told of both.
  readonly #people: Int32Array;
  readonly #peopleTrue: Int32Array;
  readonly #peopleLeast: Int32Array;
  readonly #peopleMost: Int32Array;
  readonly #having: Int32Array;
  readonly #havingTrue: Int32Array;
  readonly #havingLeast: Int32Array;
  readonly #havingMost: Int32Array;

  readonly #groupsOf: readonly Int32Array[];
  /** For each place its groups of which something is told: the only ones that a move there can make wrong. */
  readonly #binding: Int32Array[];
  /** How far each group is from where it was after the last step. */
  readonly #off: Int32Array;
  readonly #placeInWrong: Int32Array;
  readonly #moves: number[] = [];
  readonly #kindOfMove: Kind[] = [];
  #stepStart = 0;
  #kind: Kind = kinds.change;

  constructor(population: Population<string>, told: readonly Telling[], threshold: number) {
    const { places, groups } = population;
    this.#population = population;
    this.#threshold = threshold;
    this.#without = Int32Array.from(places, ({ total, count }) => total - count);
    this.#with = Int32Array.from(places, ({ count }) => count);
    this.#people = Int32Array.from(groups, ({ total }) => total);
    this.#having = Int32Array.from(groups, ({ count }) => count);
    this.#peopleTrue = this.#people.slice();
    this.#havingTrue = this.#having.slice();
    this.#peopleLeast = this.#people.slice();
    this.#peopleMost = this.#people.slice();
    this.#havingLeast = this.#having.slice();
    this.#havingMost = this.#having.slice();
    this.#groupsOf = places.map((place) => Int32Array.from(place.groups));
    this.#binding = places.map((place) =>
      Int32Array.from(place.groups.filter((g) => told[g] !== telling.tooFew)),
    );
    this.#off = new Int32Array(groups.length);
    this.#placeInWrong = new Int32Array(groups.length).fill(-1);
    for (const [g, much] of told.entries()) this.#limit(g, much);
  }

  /** Takes note of how much is told about a group; it must not be more than before, and no step may be under way. */
  tell(g: number, told: Telling): void {
    this.#limit(g, told);
    if (told !== telling.tooFew) return;
    for (const p of this.#population.groups[g]!.places)
      this.#binding[p] = this.#binding[p]!.filter((other) => other !== g);
  }

  #limit(g: number, told: Telling): void {
    const { total, count } = this.#population.groups[g]!;
    if (told === telling.tooFew) {
      this.#peopleLeast[g] = this.#havingLeast[g] = 0;
      this.#peopleMost[g] = this.#havingMost[g] = NO_LIMIT;
    } else if (told === telling.range) {
      const { from, to } = rangeOf(count, total, this.#threshold);
      this.#havingLeast[g] = from;
      this.#havingMost[g] = to;
    }
  }

  get kind(): Kind {
    return this.#kind;
  }

  /** Which kind of move the next step makes. */
  beginStep(kind: Kind): void {
    this.#kind = kind;
  }

  /** How many times the place can be moved in this direction. */
  room(p: number, by: number): number {
    if (this.#kind === kinds.change) return by > 0 ? this.#without[p]! : this.#with[p]!;
    if (by > 0) return NO_LIMIT;
    return this.#kind === kinds.with ? this.#with[p]! : this.#without[p]!;
  }

  /** How many groups would be wrong after a move. */
  wrongAfter(p: number, by: number): number {
    const binding = this.#binding[p]!;
    let count = this.wrong.length;
    for (let i = 0; i < binding.length; i++) {
      const g = binding[i]!;
      const isWrong = this.#isWrong(g, this.#off[g]! + by);
      if (this.#placeInWrong[g]! < 0) {
        if (isWrong) count++;
      } else if (!isWrong) count--;
    }
    return count;
  }

  move(p: number, by: number): void {
    this.#moves.push(2 * p + (by > 0 ? 1 : 0));
    this.#kindOfMove.push(this.#kind);
    this.#movePeople(p, by, this.#kind);
    const binding = this.#binding[p]!;
    for (let i = 0; i < binding.length; i++) this.#shift(binding[i]!, by);
  }

  /** Takes back the latest move of the step. */
  undo(): void {
    const move = this.#moves.pop()!;
    this.#kindOfMove.pop();
    const p = move >> 1;
    const back = move % 2 === 1 ? -1 : 1;
    this.#movePeople(p, back, this.#kind);
    const binding = this.#binding[p]!;
    for (let i = 0; i < binding.length; i++) this.#shift(binding[i]!, back);
  }

  get moveCount(): number {
    return this.#moves.length;
  }

  movesSince(count: number): readonly number[] {
    return this.#moves.slice(count);
  }

  /** Whether the place was moved in the other direction in this step, so that a move would only take that back. */
  wouldUndo(p: number, by: number): boolean {
    const opposite = 2 * p + (by > 0 ? 0 : 1);
    for (let i = this.#moves.length - 1; i >= this.#stepStart; i--)
      if (this.#moves[i] === opposite) return true;
    return false;
  }

  /** On which side of what is told a wrong group lies: 1 above, -1 below. */
  sideOf(g: number): number {
    return this.#off[g]! > 0 ? 1 : -1;
  }

  /** The same number for the same groups off by the same; now and then, and harmlessly, for others too. */
  numberOfTrouble(): number {
    let number: number = this.#kind;
    // A sum does not mind the order in which the groups became wrong.
    for (const g of this.wrong) number += Math.imul(g * 64 + this.#off[g]!, 0x9e37_79b1) >>> 0;
    return number;
  }

  /** Ends a step that leaves nothing wrong, and notes for every group it touches how it differs from the true table. */
  keep(seen: Evidence): void {
    const moves = this.#moves;
    for (let i = this.#stepStart; i < moves.length; i++) {
      const move = moves[i]!;
      this.#countGroups(move >> 1, move % 2 === 1 ? 1 : -1, this.#kind);
      const groups = this.#groupsOf[move >> 1]!;
      for (let k = 0; k < groups.length; k++) this.#off[groups[k]!] = 0;
    }
    for (let i = this.#stepStart; i < moves.length; i++) {
      const groups = this.#groupsOf[moves[i]! >> 1]!;
      for (let k = 0; k < groups.length; k++) {
        const g = groups[k]!;
        // Evidence for the property counts only where it leaves the sizes alone.
        if (this.#kind === kinds.change) noteOff(seen.with, g, this.#having[g]! - this.#havingTrue[g]!);
        else noteOff(seen.people, g, this.#people[g]! - this.#peopleTrue[g]!);
      }
    }
    this.#stepStart = moves.length;
  }

  /** Back to the true table. */
  rewind(): void {
    for (let i = this.#moves.length - 1; i >= 0; i--) {
      const move = this.#moves[i]!;
      const back = move % 2 === 1 ? -1 : 1;
      this.#movePeople(move >> 1, back, this.#kindOfMove[i]!);
      this.#countGroups(move >> 1, back, this.#kindOfMove[i]!);
    }
    this.#moves.length = this.#kindOfMove.length = this.#stepStart = 0;
  }

  #movePeople(p: number, by: number, kind: Kind): void {
    if (kind !== kinds.without) this.#with[p]! += by;
    if (kind === kinds.without) this.#without[p]! += by;
    else if (kind === kinds.change) this.#without[p]! -= by;
  }

  #countGroups(p: number, by: number, kind: Kind): void {
    const groups = this.#groupsOf[p]!;
    if (kind !== kinds.change) for (let k = 0; k < groups.length; k++) this.#people[groups[k]!]! += by;
    if (kind !== kinds.without) for (let k = 0; k < groups.length; k++) this.#having[groups[k]!]! += by;
  }

  #isWrong(g: number, off: number): boolean {
    if (off === 0) return false;
    if (this.#kind !== kinds.change) {
      const people = this.#people[g]! + off;
      if (people < this.#peopleLeast[g]! || people > this.#peopleMost[g]!) return true;
      if (this.#kind === kinds.without) return false;
    }
    const having = this.#having[g]! + off;
    return having < this.#havingLeast[g]! || having > this.#havingMost[g]!;
  }

  #shift(g: number, by: number): void {
    const off = (this.#off[g]! += by);
    const place = this.#placeInWrong[g]!;
    const isWrong = this.#isWrong(g, off);
    if (isWrong === place >= 0) return;
    if (isWrong) {
      this.#placeInWrong[g] = this.wrong.push(g) - 1;
      return;
    }
    const last = this.wrong.pop()!;
    if (last !== g) {
      this.wrong[place] = last;
      this.#placeInWrong[last] = place;
    }
    this.#placeInWrong[g] = -1;
  }
}

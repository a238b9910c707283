import { createHash } from 'node:crypto';

/** Chance that comes out the same every time, so that a demo world is the same world for everybody. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number; both ends are possible. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  shuffle<Item>(items: readonly Item[]): Item[];
};

/** The generator «mulberry32»: small, quick and good enough for invented people. */
export function randomFrom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items];
    for (let i = left.length - 1; i > 0; i--) {
      const j = between(0, i);
      [left[i], left[j]] = [left[j] as Item, left[i] as Item];
    }
    return left;
  };
  return { next, between, pick, shuffle, chance: (share) => next() < share };
}

/** The same id for the same thing in every demo world: a UUID made from the thing's name. */
export function idOf<Id extends string>(name: string): Id {
  const hex = createHash('sha256').update(`lederloft:${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id;
}

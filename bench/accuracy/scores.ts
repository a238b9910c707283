import { GROUPS, SIZES } from './groups.ts';

export type Place = {
  readonly group: number;
  readonly horizon: number;
  readonly size: number;
  readonly base: number;
};
export type Asked = {
  readonly group?: number;
  readonly from: number;
  readonly to: number;
  readonly size?: number | undefined;
  readonly base?: number;
};
type Entry = { place: Place; errors: readonly number[]; weight: number };

/** Log errors of some methods beside each other, in percent. Groups that were, or were said to be, empty are left out. */
export class Scores {
  readonly #entries: Entry[] = [];
  readonly #methods: readonly string[];

  constructor(methods: readonly string[]) {
    this.#methods = methods;
  }

  add(place: Place, said: readonly number[], actual: number): void {
    if (!(actual > 0) || said.some((value) => !(value > 0))) return;
    const errors = said.map((value) => 100 * Math.log(value / actual));
    this.#entries.push({ place, errors, weight: actual });
  }

  /** Counts what was so instead of how far off. */
  count(place: Place, facts: readonly boolean[]): void {
    this.#entries.push({ place, errors: facts.map(Number), weight: 1 });
  }

  shares(asked: Asked): readonly number[] {
    return this.of('bias', asked);
  }

  of(measure: 'absolute' | 'weighted' | 'bias', asked: Asked): readonly number[] {
    const sums = this.#methods.map(() => 0);
    let weights = 0;
    for (const { place, errors, weight } of this.#entries) {
      if (!isIn(place, asked)) continue;
      const w = measure === 'weighted' ? weight : 1;
      for (const [i, error] of errors.entries())
        sums[i]! += w * (measure === 'bias' ? error : Math.abs(error));
      weights += w;
    }
    return sums.map((sum) => sum / weights);
  }

  /** Where the first method is worse than the second, by group, horizon and size, all bases together. */
  worse(): { lines: readonly string[]; compared: number } {
    const sizes = [undefined, ...SIZES.keys()];
    const asked = GROUPS.flatMap((_, group) =>
      this.#values('horizon').flatMap((h) => sizes.map((size) => ({ group, from: h, to: h, size }))),
    );
    return this.#compare(asked);
  }

  worseByBase(): { lines: readonly string[]; compared: number } {
    const asked = GROUPS.flatMap((_, group) =>
      this.#values('horizon').flatMap((h) =>
        this.#values('base').map((base) => ({ group, from: h, to: h, base })),
      ),
    );
    return this.#compare(asked);
  }

  #compare(questions: readonly Asked[]): { lines: readonly string[]; compared: number } {
    const lines: string[] = [];
    let compared = 0;
    for (const asked of questions)
      for (const measure of ['absolute', 'weighted'] as const) {
        const [ours, theirs] = this.of(measure, asked);
        if (ours === undefined || theirs === undefined || Number.isNaN(ours)) continue;
        compared++;
        if (ours <= theirs) continue;
        const size = asked.size === undefined ? '' : ` ${SIZES[asked.size]!.name}`;
        const base = asked.base === undefined ? '' : ` base ${asked.base}`;
        lines.push(
          `${GROUPS[asked.group!]!.name}, ${asked.from} years,${size}${base} ${measure}: ${ours.toFixed(2)} / ${theirs.toFixed(2)}`,
        );
      }
    return { lines, compared };
  }

  #values(key: 'horizon' | 'base'): readonly number[] {
    return [...new Set(this.#entries.map((entry) => entry.place[key]))].sort((a, b) => a - b);
  }
}

function isIn(place: Place, { group, from, to, size, base }: Asked): boolean {
  return (
    place.horizon >= from &&
    place.horizon <= to &&
    (group === undefined || place.group === group) &&
    (size === undefined || place.size === size) &&
    (base === undefined || place.base === base)
  );
}

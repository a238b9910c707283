/** Whole numbers that add up to the total, in the order of the weights. */
export type Split = readonly number[];

/**
 * Splits a whole number, such as øre, by weights: each gets its part rounded down, and what is left goes one by one to the
 * largest remainders, in the order given where two are alike. It is counted in whole numbers of any size, so it is exact.
 *
 * @param weights whole numbers, none below zero
 * @returns undefined when nobody has any weight
 * @throws RangeError when the total or a weight is not a whole number of at least zero
 */
export function splitByWeights(total: number, weights: readonly number[]): Split | undefined {
  for (const number of [total, ...weights]) {
    if (!Number.isSafeInteger(number) || number < 0)
      throw new RangeError(`Not a whole number of at least zero: ${number}`);
  }
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return undefined;
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = exact.map((value) => Number(value / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value % sum }))
    .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of order.slice(0, left)) parts[index]! += 1;
  return parts;
}

export const COST_KEYS = ['equal', 'population', 'seats', 'half-equal-half-population', 'agreed'] as const;
export type CostKey = (typeof COST_KEYS)[number];

/** What the keys look at. Null: nobody has told, so the key cannot be used. */
export type SplitPlace = {
  readonly municipality: string;
  readonly population: number | null;
  readonly seats: number;
  /** Agreed parts of the whole, in millionths. */
  readonly agreed: number | null;
};

export const MILLION = 1_000_000;

export type KeyFailure = 'nobody' | 'population-missing' | 'no-seats' | 'agreed-missing' | 'agreed-not-whole';

/** The weight of each by the key, as whole numbers, or why the key cannot be used. */
export function weightsOf(
  key: CostKey,
  places: readonly SplitPlace[],
):
  | { readonly ok: true; readonly weights: readonly number[] }
  | { readonly ok: false; readonly why: KeyFailure } {
  if (places.length === 0) return { ok: false, why: 'nobody' };
  const populations = places.flatMap(({ population }) => (population === null ? [] : [population]));
  const people = populations.reduce((sum, one) => sum + one, 0);
  switch (key) {
    case 'equal':
      return { ok: true, weights: places.map(() => 1) };
    case 'population':
    case 'half-equal-half-population':
      if (populations.length < places.length || people === 0) return { ok: false, why: 'population-missing' };
      // Half of 1/n and half of p/P, over the common denominator 2nP.
      return {
        ok: true,
        weights: key === 'population' ? populations : populations.map((one) => people + places.length * one),
      };
    case 'seats':
      return places.every(({ seats }) => seats === 0)
        ? { ok: false, why: 'no-seats' }
        : { ok: true, weights: places.map(({ seats }) => seats) };
    case 'agreed': {
      const agreed = places.flatMap((one) => (one.agreed === null ? [] : [one.agreed]));
      if (agreed.length < places.length) return { ok: false, why: 'agreed-missing' };
      if (agreed.reduce((sum, one) => sum + one, 0) !== MILLION)
        return { ok: false, why: 'agreed-not-whole' };
      return { ok: true, weights: agreed };
    }
  }
}

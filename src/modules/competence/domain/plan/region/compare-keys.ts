import type { Ore } from '../../../../../kernel/ore.ts';
import {
  COST_KEYS,
  type CostKey,
  type KeyFailure,
  MILLION,
  type SplitPlace,
  splitByWeights,
  weightsOf,
} from './cost-split.ts';
import { type JointCost, paidBy, splitCosts } from './joint-costs.ts';
import { shownKroner } from './shown-kroner.ts';

export type KeyPart = {
  readonly millionths: number;
  readonly total: Ore;
  /** The total as a page shows it, where the whole kroner of all add up. */
  readonly kroner: number;
};

/** What each would pay by a key, in the order of the places; or why the key cannot be used. */
export type KeyComparison = { readonly key: CostKey } & (
  | { readonly ok: true; readonly parts: readonly KeyPart[] }
  | { readonly ok: false; readonly why: KeyFailure }
);

/** The same costs by every key, each bill split by itself as it would be. */
export function compareKeys(
  places: readonly SplitPlace[],
  costs: readonly JointCost[],
): readonly KeyComparison[] {
  const years = [...new Set(costs.map(({ year }) => year))].toSorted((a, b) => a - b);
  return COST_KEYS.map((key): KeyComparison => {
    const weights = weightsOf(key, places);
    if (!weights.ok) return { key, ok: false, why: weights.why };
    const shares = splitByWeights(MILLION, weights.weights) ?? [];
    const split = splitCosts(costs, weights.weights);
    const { totals } = shownKroner(split, years, places.length);
    return {
      key,
      ok: true,
      parts: places.map((_, index) => ({
        millionths: shares[index] ?? 0,
        total: paidBy(split, index),
        kroner: totals[index] ?? 0,
      })),
    };
  });
}

import type { Localised } from '../../../kernel/locale.ts';

/** From and to are equal when the number is fixed. */
export type Range = { readonly from: number; readonly to: number };

export type PlannedGathering = { readonly days: Range; readonly theme: Localised | null };

/** How the gatherings of a course are laid out before anyone has put dates on them. */
export type GatheringPattern = {
  readonly gatherings: readonly PlannedGathering[];
  /** How many of them go abroad; which ones is decided for each class. */
  readonly abroad: number;
};

/** The ordinary pattern: so many days in each gathering, all of them at home. */
export function gatheringsOf(...days: readonly number[]): GatheringPattern {
  return { gatherings: days.map((n) => ({ days: { from: n, to: n }, theme: null })), abroad: 0 };
}

/** The days away from work that a manager must plan for. */
export function gatheringDays(pattern: GatheringPattern): Range {
  return pattern.gatherings.reduce(
    (sum, { days }) => ({ from: sum.from + days.from, to: sum.to + days.to }),
    { from: 0, to: 0 },
  );
}

import { type GapRequirement, hundredths } from '../gap.ts';
import type { Foundation } from '../figures/foundation.ts';

/** Which need a mix is to cover: what is required as it stands, or with all that is founded on figures moved to one of the two. */
export const NEED_CHOICES = ['required', 'p50', 'p80'] as const;
export type NeedChoice = (typeof NEED_CHOICES)[number];

/** How many requirements of staffing were made from the middle, from enough in eight of ten futures, and by the planners. */
export type NeedBasis = { readonly p50: number; readonly p80: number; readonly own: number };
export type MixNeedChoice = { readonly choice: NeedChoice; readonly basis: NeedBasis };

type Founded = GapRequirement & { readonly foundation: Foundation | null };

export function basisOf(requirements: readonly Founded[]): NeedBasis {
  const staffing = requirements.filter(({ aspect }) => aspect === 'staffing');
  const count = (quantile: 'p50' | 'p80') =>
    staffing.filter(({ foundation }) => foundation?.quantile === quantile).length;
  return { p50: count('p50'), p80: count('p80'), own: staffing.length - count('p50') - count('p80') };
}

/**
 * What is required when the choice is made. A requirement moves by the distance between the two figures that it was founded on, so
 * that what the planners have added to a figure, or taken off it, stays. What was founded on no figure is not moved.
 */
export function requiredBy(choice: NeedChoice, requirements: readonly Founded[]): readonly GapRequirement[] {
  if (choice === 'required') return requirements;
  return requirements.map((one) => {
    const { foundation } = one;
    if (foundation === null || one.aspect !== 'staffing') return one;
    const moved = one.amount + foundation[choice] - foundation[foundation.quantile];
    return { ...one, amount: Math.max(0, hundredths(moved)) };
  });
}

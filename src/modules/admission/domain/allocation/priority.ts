import { sha256 } from '../../../../kernel/sha256.ts';
import { byCodeUnit } from './compare.ts';
import type { SeatApplicant, Tier } from './types.ts';

/** The municipality's own word first, then those who have no formal leadership education. */
export const ORDINARY_TIERS: readonly Tier[] = [{ by: 'municipal-rank' }, { by: 'formal-education' }];

/** An applicant with the lot that was drawn. */
export type Drawn = { readonly applicant: SeatApplicant; readonly lot: string };

/**
 * Everybody's lot: the SHA-256 of `seed:id` in hexadecimal digits. Whoever has the published seed can draw all lots
 * again, and who has seen nothing but the seed cannot choose whom it favours, because ids are given afterwards.
 */
export function drawLots(seed: string, applicants: readonly SeatApplicant[]): readonly Drawn[] {
  return applicants.map((applicant) => ({ applicant, lot: sha256(`${seed}:${applicant.id}`) }));
}

/** In the order of the tiers, and the lowest lot first among those whom all tiers hold equal. */
export function inPriorityOrder(
  drawn: readonly Drawn[],
  tiers: readonly Tier[] = ORDINARY_TIERS,
): readonly Drawn[] {
  const steps = tiers.map(measureOf);
  return drawn
    .map((one) => ({ one, measures: steps.map((measure) => measure(one.applicant)) }))
    .sort((a, b) => {
      for (const [i, measure] of a.measures.entries()) {
        const other = b.measures[i]!;
        if (measure !== other) return measure < other ? -1 : 1;
      }
      return byCodeUnit(a.one.lot, b.one.lot) || byCodeUnit(a.one.applicant.id, b.one.applicant.id);
    })
    .map(({ one }) => one);
}

/** The lowest measure comes first. */
function measureOf(tier: Tier): (applicant: SeatApplicant) => number {
  switch (tier.by) {
    case 'municipal-rank':
      return ({ municipalRank }) => municipalRank ?? Infinity;
    case 'formal-education':
      return ({ formalLeadershipEducation }) => (formalLeadershipEducation ? 1 : 0);
    case 'county': {
      const first = new Set(tier.first);
      return ({ county }) => (first.has(county) ? 0 : 1);
    }
    case 'municipality': {
      const first = new Set(tier.first);
      return ({ municipality }) => (first.has(municipality) ? 0 : 1);
    }
    case 'group':
      return ({ groups }) => (groups?.includes(tier.group) ? 0 : 1);
    case 'points':
      return ({ points }) => {
        const value = points && Object.hasOwn(points, tier.name) ? points[tier.name]! : undefined;
        return value === undefined ? Infinity : tier.first === 'highest' ? -value : value;
      };
  }
}

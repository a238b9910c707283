import type { MatchingReason } from './matching.ts';

/** Somebody who asks a class for a seat; the lowest `rank` has the highest priority there. */
export type Bid = {
  readonly applicant: number;
  readonly rank: number;
  readonly municipality: string | undefined;
  readonly county: string | undefined;
  readonly groups: readonly string[];
};

/** A class as a chooser: seats, caps and reserves. */
export type Chooser = {
  readonly seats: number;
  readonly maxPerMunicipality: number;
  readonly maxPerCounty: number;
  readonly reserves: readonly { readonly group: string; readonly seats: number }[];
};

export type Choice = {
  /** In the order in which they were chosen. */
  readonly chosen: readonly Bid[];
  readonly refused: readonly { readonly bid: Bid; readonly reason: MatchingReason }[];
};

/**
 * Whom a class takes of those who bid. `bids` stand in priority order.
 *
 * With caps: by priority, passing over those whom a cap keeps out. Caps that lie inside each other (municipality in
 * county in class) make this a matroid's greedy choice. With reserves: each reserve in turn takes the first of its group,
 * and the rest goes by priority. In both, who is refused once is refused among more bidders too, and more bidders never
 * fill fewer seats; that is what makes deferred acceptance stable and safe to be honest in. Caps and reserves together
 * would lose the first of these, and are not taken.
 */
export function choose(chooser: Chooser, bids: readonly Bid[]): Choice {
  return chooser.reserves.length > 0 ? chooseWithReserves(chooser, bids) : chooseWithCaps(chooser, bids);
}

function chooseWithCaps({ seats, maxPerMunicipality, maxPerCounty }: Chooser, bids: readonly Bid[]): Choice {
  const chosen: Bid[] = [];
  const refused: { bid: Bid; reason: MatchingReason }[] = [];
  const municipalities = new Map<string | undefined, number>();
  const counties = new Map<string | undefined, number>();
  for (const bid of bids) {
    const ofMunicipality = municipalities.get(bid.municipality) ?? 0;
    const ofCounty = counties.get(bid.county) ?? 0;
    if (chosen.length >= seats) refused.push({ bid, reason: 'full' });
    else if (bid.municipality !== undefined && ofMunicipality >= maxPerMunicipality)
      refused.push({ bid, reason: 'municipality cap in class' });
    else if (bid.county !== undefined && ofCounty >= maxPerCounty)
      refused.push({ bid, reason: 'county cap in class' });
    else {
      chosen.push(bid);
      municipalities.set(bid.municipality, ofMunicipality + 1);
      counties.set(bid.county, ofCounty + 1);
    }
  }
  return { chosen, refused };
}

function chooseWithReserves({ seats, reserves }: Chooser, bids: readonly Bid[]): Choice {
  const chosen = new Set<Bid>();
  const take = (most: number, fits: (bid: Bid) => boolean) => {
    let left = Math.min(most, seats - chosen.size);
    for (const bid of bids) {
      if (left === 0) return;
      if (chosen.has(bid) || !fits(bid)) continue;
      chosen.add(bid);
      left -= 1;
    }
  };
  for (const reserve of reserves) take(reserve.seats, ({ groups }) => groups.includes(reserve.group));
  take(seats, () => true);

  const lowest = Math.max(...[...chosen].map(({ rank }) => rank));
  return {
    chosen: [...chosen],
    refused: bids
      .filter((bid) => !chosen.has(bid))
      .map((bid) => ({ bid, reason: bid.rank < lowest ? 'reserved' : 'full' })),
  };
}

import { byCodeUnit } from './compare.ts';
import type { Bid } from './class-choice.ts';
import { chooseTogether, formMarkets, type Market, type Place } from './market.ts';
import type { Matched, MatchingApplicant, MatchingInput, MatchingReason } from './matching.ts';

/**
 * Deferred acceptance (Gale & Shapley 1962) in which applicants ask: everybody asks for the dearest class that has not
 * refused them; each class holds on to the best of all it has heard and refuses the others, who ask further down. When
 * nobody is refused any more, what is held is given.
 *
 * The result is stable: no class has refused somebody whom it would rather have than one it took. No applicant does
 * better by another list than the true one, and nobody is better off in any other stable result. Caps lie inside a class,
 * or in a region (flexible deferred acceptance, Kamada & Kojima 2015). The input must be without faults
 * (`findMatchingFaults`); results stand in the order of ids.
 */
export function deferredAcceptance(input: MatchingInput): readonly Matched[] {
  const applicants = [...input.applicants].sort((a, b) => byCodeUnit(a.id, b.id));
  const { markets, placeOf } = formMarkets(input);
  const bidOf = bidder(input);
  const held = markets.map(({ members }) => members.map((): readonly Bid[] => []));
  const nextWish = new Int32Array(applicants.length);

  let asking = applicants.map((_, i) => i);
  while (asking.length > 0) {
    const refused: number[] = [];
    const heard = new Map<number, Bid[][]>();
    for (const i of asking) {
      const wanted = applicants[i]!.classes[nextWish[i]!];
      if (wanted === undefined) continue;
      const bid = bidOf(applicants[i]!, i, wanted);
      const { market, member } = placeOf.get(wanted)!;
      if (bid === undefined) refused.push(i);
      else {
        if (!heard.has(market))
          heard.set(
            market,
            markets[market]!.members.map(() => []),
          );
        heard.get(market)![member]!.push(bid);
      }
    }
    for (const [m, news] of heard) {
      const choices = chooseTogether(
        markets[m]!,
        held[m]!.map((bids, k) => byRank([...bids, ...news[k]!])),
      );
      held[m] = choices.map(({ chosen }) => chosen);
      for (const choice of choices) for (const { bid } of choice.refused) refused.push(bid.applicant);
    }
    for (const i of refused) nextWish[i]! += 1;
    asking = refused;
  }

  const whyNot = explainer(markets, held);
  return applicants.map((applicant, i): Matched => ({
    applicant: applicant.id,
    class: applicant.classes[nextWish[i]!],
    refusals: applicant.classes
      .slice(0, nextWish[i]!)
      .map((id) => ({ class: id, reason: whyNot(placeOf.get(id)!, bidOf(applicant, i, id)) })),
  }));
}

type BidOf = (applicant: MatchingApplicant, index: number, classId: string) => Bid | undefined;

/** What an applicant can bid in a class with; nothing where the class does not accept the applicant. */
function bidder(input: MatchingInput): BidOf {
  const ranks = new Map(
    input.classes.map(({ id, priority }) => [id, new Map(priority.map((one, rank) => [one, rank]))]),
  );
  return ({ id, municipality, county, groups = [] }, index, classId) => {
    const rank = ranks.get(classId)!.get(id);
    return rank === undefined ? undefined : { applicant: index, rank, municipality, county, groups };
  };
}

/** Why a class refuses somebody, as it stands when all is done: the reason of the moment may have passed. */
function explainer(markets: readonly Market[], held: readonly (readonly (readonly Bid[])[])[]) {
  return ({ market, member }: Place, bid: Bid | undefined): MatchingReason => {
    if (bid === undefined) return 'not accepted';
    const bids = held[market]!.map((there, k) =>
      k === member ? byRank([...there, bid]) : byRank([...there]),
    );
    const { refused } = chooseTogether(markets[market]!, bids)[member]!;
    // Refused once means refused at the end: choices never take back a refusal when more bid.
    return refused.find((one) => one.bid === bid)!.reason;
  };
}

function byRank(bids: Bid[]): readonly Bid[] {
  return bids.sort((a, b) => a.rank - b.rank);
}

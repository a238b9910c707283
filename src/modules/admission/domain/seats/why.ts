import { assertNever } from '../../../../kernel/result.ts';
import type { Allocation, Outcome, Refusal, RefusalReason } from '../allocation/types.ts';
import type { NotRanked } from './applicant.ts';
import type { OfferSource, OfferStatus } from './offer.ts';

/** What the allocation decided for one applicant, kept so that a sentence can be made of it in any language. */
export type PlacementReasons = {
  readonly turn: number;
  readonly of: number;
  readonly rank: number | null;
  readonly formalLeadershipEducation: boolean;
  readonly refusals: readonly Refusal[];
  /** Whether classes ranked their applicants themselves: then the common turn is not why a class was full. */
  readonly ownPriorities?: true;
} & ({ readonly class: string; readonly wish: number } | { readonly place: number });

export function reasonsOf(
  outcome: Outcome,
  { outcomes, mechanism }: Pick<Allocation, 'outcomes' | 'mechanism'>,
  applicant: { readonly municipalRank: number | null; readonly formalLeadershipEducation: boolean },
): PlacementReasons {
  const common = {
    turn: outcome.turn,
    of: outcomes.length,
    rank: applicant.municipalRank,
    formalLeadershipEducation: applicant.formalLeadershipEducation,
    refusals: outcome.refusals,
    ...(mechanism === 'deferred-acceptance' && { ownPriorities: true as const }),
  };
  switch (outcome.outcome) {
    case 'seat':
      return { ...common, class: outcome.class, wish: outcome.wish };
    case 'waiting':
      return { ...common, place: outcome.place };
    default:
      return assertNever(outcome);
  }
}

/** What was stored, when it is what `reasonsOf` writes; a seat given on appeal alone has no such reasons. */
export function readReasons(stored: unknown): PlacementReasons | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const one = stored as Partial<PlacementReasons>;
  return typeof one.turn === 'number' && typeof one.of === 'number' && Array.isArray(one.refusals)
    ? (stored as PlacementReasons)
    : undefined;
}

/** Why somebody has a seat, or waits, or neither. */
export type Why =
  | { readonly kind: 'allocated'; readonly reasons: PlacementReasons }
  | { readonly kind: 'promoted' | 'appeal' | 'non-credit'; readonly class: string }
  /** The class of the seat was called off: back on the list, with another class to wait for or none, or not on it. */
  | {
      readonly kind: 'class-cancelled';
      readonly class: string;
      readonly after: 'waits' | 'no-other' | 'off-list';
    }
  | { readonly kind: 'not-placed'; readonly why: NotRanked };

/** The newest thing that was decided is what counts: an offer that came after the allocation, or the allocation. */
export function whyOf(facts: {
  /** The newest. */
  readonly offer: {
    readonly source: OfferSource;
    readonly callClass: string;
    readonly status: OfferStatus;
  } | null;
  readonly placement: 'seat' | 'waiting' | 'left-list' | null;
  /** Whether a class on the applicant's own list still takes somebody from the waiting list. */
  readonly hasClassToWaitFor: boolean;
  readonly reasons: unknown;
  readonly notPlaced: NotRanked | undefined;
}): Why | undefined {
  const { offer, placement } = facts;
  if (offer?.status === 'class-cancelled') {
    const waits = facts.hasClassToWaitFor ? 'waits' : 'no-other';
    return {
      kind: 'class-cancelled',
      class: offer.callClass,
      after: placement === 'waiting' ? waits : 'off-list',
    };
  }
  if (offer !== null && offer.source !== 'allocation' && placement !== 'waiting')
    return { kind: offer.source === 'waiting-list' ? 'promoted' : offer.source, class: offer.callClass };
  const reasons = readReasons(facts.reasons);
  if (reasons !== undefined) return { kind: 'allocated', reasons };
  return facts.notPlaced === undefined ? undefined : { kind: 'not-placed', why: facts.notPlaced };
}

/** Classes refused for the same reason are said together; a reason that concerns no class in particular is said once. */
export function groupRefusals(
  refusals: readonly Refusal[],
): readonly { readonly reason: RefusalReason; readonly classes: readonly string[] }[] {
  const groups = Map.groupBy(refusals, ({ reason }) => reason);
  return [...groups].map(([reason, all]) => ({ reason, classes: all.map((one) => one.class) }));
}

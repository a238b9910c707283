import { choose, type Bid, type Choice, type Chooser } from './class-choice.ts';
import type { MatchingClass, MatchingInput } from './matching.ts';

/** Classes that choose together: those of a region, or one class alone. */
export type Market = {
  readonly members: readonly { readonly id: string; readonly chooser: Chooser; readonly target: number }[];
  readonly cap: number;
};

export type Place = { readonly market: number; readonly member: number };

export function formMarkets(input: MatchingInput): {
  readonly markets: readonly Market[];
  readonly placeOf: ReadonlyMap<string, Place>;
} {
  const classes = new Map(input.classes.map((one) => [one.id, one]));
  const inRegion = new Set(input.regions?.flatMap((region) => region.classes.map(({ id }) => id)));
  const markets = [
    ...(input.regions ?? []).map((region): Market => ({
      members: region.classes.map(({ id, target }) => ({
        id,
        chooser: chooserOf(classes.get(id)!),
        target,
      })),
      cap: region.cap,
    })),
    ...input.classes
      .filter(({ id }) => !inRegion.has(id))
      .map((one): Market => ({
        members: [{ id: one.id, chooser: chooserOf(one), target: one.seats }],
        cap: one.seats,
      })),
  ];
  const placeOf = new Map(
    markets.flatMap(({ members }, market) =>
      members.map(({ id }, member) => [id, { market, member }] as const),
    ),
  );
  return { markets, placeOf };
}

function chooserOf({ seats, maxPerMunicipality, maxPerCounty, reserves }: MatchingClass): Chooser {
  return {
    seats,
    maxPerMunicipality: maxPerMunicipality ?? Infinity,
    maxPerCounty: maxPerCounty ?? Infinity,
    reserves: reserves ?? [],
  };
}

/**
 * What each class of a market takes of its own bids. Up to its target a class takes freely; beyond it the classes take
 * turns, one seat each, as long as the market's cap has room.
 */
export function chooseTogether(
  { members, cap }: Market,
  bids: readonly (readonly Bid[])[],
): readonly Choice[] {
  const wanted = members.map(({ chooser }, k) => choose(chooser, bids[k]!));
  const taken = members.map(({ target }, k) => Math.min(target, wanted[k]!.chosen.length));
  let room = cap - taken.reduce((sum, seats) => sum + seats, 0);
  for (let before = -1; room !== before;) {
    before = room;
    for (const [k, { chosen }] of wanted.entries())
      if (room > 0 && taken[k]! < chosen.length) {
        taken[k]! += 1;
        room -= 1;
      }
  }
  return wanted.map(({ chosen, refused }, k) => ({
    chosen: chosen.slice(0, taken[k]),
    refused: [...refused, ...chosen.slice(taken[k]).map((bid) => ({ bid, reason: 'region cap' as const }))],
  }));
}

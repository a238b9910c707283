import { raiseFloors } from './floors.ts';
import { buildNetwork } from './network.ts';
import { drawLots, inPriorityOrder } from './priority.ts';
import { rearranger, type Rearranger } from './rearrange.ts';
import { report, type Verdict } from './report.ts';
import { emptySeating, fix, KEPT, move, OUT, type Seating } from './seating.ts';
import type { Allocation, AllocationInput, Refusal, RefusalReason } from './types.ts';

/**
 * Mechanism B. Who: in priority order, everybody is kept who can be seated together with all who are kept already, within
 * every cap and with every floor that can be met. Where: in the same order, each gets the first class on the own list
 * that leaves a seat for everybody who is kept.
 *
 * Nobody who is kept is ever given up for others, so the kept are the best possible in priority order. Where no cap and no
 * floor is in the way they are also as many as possible, of the first ten as of the first thousand; caps can turn that
 * round. The price is that a short list can help the one who writes it. The input must be without faults.
 */
export function coverageFirst(input: AllocationInput): Allocation {
  const order = inPriorityOrder(drawLots(input.seed, input.applicants), input.rules.tiers);
  const network = buildNetwork(
    input,
    order.map(({ applicant }) => applicant),
  );
  const seating = emptySeating(network);
  const moves = rearranger(seating);
  const anyFloor = raiseFloors(network, moves, input.seed).some((floor) => floor > 0);
  const turnedDown = keep(seating, moves, anyFloor);
  const refusals = place(seating, moves);

  const verdicts = order.map(({ applicant }, a): Verdict => {
    const reason = turnedDown.get(a);
    if (reason !== undefined)
      return { class: undefined, refusals: applicant.classes.map((id) => ({ class: id, reason })) };
    const wish = seating.wishOf[a]! - network.firstWish[a]!;
    return {
      class: applicant.classes[wish]!,
      refusals: refusals[a]!.map((why, i): Refusal => ({ class: applicant.classes[i]!, reason: why })),
    };
  });
  return report('coverage-first', input, order, verdicts);
}

/** Decides who gets a seat, and for the others why not. */
function keep(seating: Seating, moves: Rearranger, anyFloor: boolean): Map<number, RefusalReason> {
  const { network, standing, wishOf } = seating;
  // The same people seated as if there were no floors tell whether it is the floors that somebody is turned down for.
  const carefree = anyFloor ? emptySeating(network) : undefined;
  const carefreeMoves = carefree && rearranger(carefree);
  const kept = { municipality: new Map<number, number>(), county: new Map<number, number>() };
  const turnedDown = new Map<number, RefusalReason>();

  for (let a = 0; a < network.applicants; a++) {
    const municipality = network.municipalityOf[a]!;
    const county = network.countyOfMunicipality[municipality]!;
    const ofMunicipality = kept.municipality.get(municipality) ?? 0;
    const ofCounty = kept.county.get(county) ?? 0;
    // Somebody who already sits there to fill a floor only has to be promised the seat.
    if (wishOf[a]! >= 0 || moves.admit(a)) {
      standing[a] = KEPT;
      kept.municipality.set(municipality, ofMunicipality + 1);
      kept.county.set(county, ofCounty + 1);
      carefreeMoves?.admit(a);
      if (carefree) carefree.standing[a] = KEPT;
      continue;
    }
    standing[a] = OUT;
    const room = carefreeMoves?.admit(a) === true;
    if (carefree) {
      if (room) move(carefree, a, -1);
      carefree.standing[a] = OUT;
    }
    turnedDown.set(
      a,
      ofMunicipality >= network.municipalityCap
        ? 'municipality cap'
        : ofCounty >= network.countyCap[county]!
          ? 'county cap'
          : room
            ? 'held for county floors'
            : 'no room beside those ahead',
    );
  }
  return turnedDown;
}

/** Gives everybody who is kept their class for good, and tells why not the ones they wanted more. */
function place(seating: Seating, moves: Rearranger): readonly RefusalReason[][] {
  const { network, standing, wishOf } = seating;
  const { firstWish, classOfWish, cellOfWish, seats, cellCap } = network;
  const fixedInClass = new Int32Array(seats.length);
  const fixedInCell = new Int32Array(network.classOfCell.length);

  return Array.from(standing, (state, a) => {
    const reasons: RefusalReason[] = [];
    if (state !== KEPT) return reasons;
    for (let wish = firstWish[a]!; wish !== wishOf[a] && !moves.reseat(a, wish); wish++)
      reasons.push(
        fixedInClass[classOfWish[wish]!]! >= seats[classOfWish[wish]!]!
          ? 'full'
          : cellOfWish[wish]! >= 0 && fixedInCell[cellOfWish[wish]!]! >= cellCap
            ? 'municipality cap in class'
            : 'needed for those who are kept',
      );
    fix(seating, a);
    fixedInClass[classOfWish[wishOf[a]!]!]! += 1;
    if (cellOfWish[wishOf[a]!]! >= 0) fixedInCell[cellOfWish[wishOf[a]!]!]! += 1;
    return reasons;
  });
}

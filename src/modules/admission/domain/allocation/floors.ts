import { sha256 } from '../../../../kernel/sha256.ts';
import { byCodeUnit } from './compare.ts';
import { floorsWithinReach } from './caps.ts';
import { buildNetwork, type Network } from './network.ts';
import { rearranger, type Rearranger } from './rearrange.ts';
import { emptySeating } from './seating.ts';
import type { AllocationInput } from './types.ts';

/**
 * Raises the floors as far as they can be met all together, with seats that anybody from the county may fill: one at a
 * time in rounds, so that every county gets its first before any gets its second, and within a round in the order of the
 * counties' lots. Gives the floors as they became, by number of county.
 */
export function raiseFloors(network: Network, moves: Rearranger, seed: string): readonly number[] {
  const raised = network.counties.map(() => 0);
  let waiting = network.counties
    .map((county, i) => ({ i, lot: sha256(`${seed}:${county}`), floor: network.countyFloor[i]! }))
    .filter(({ floor }) => floor > 0)
    .sort((a, b) => byCodeUnit(a.lot, b.lot));
  while (waiting.length > 0)
    // A county that can have no more now never can: what comes later only takes room away.
    waiting = waiting.filter(({ i, floor }) => {
      if (!moves.raiseFloor(i)) return false;
      raised[i]! += 1;
      return raised[i]! < floor;
    });
  return raised;
}

/** The floors, cut to what can be met when nothing but classes, caps and lists is in the way. By county. */
export function floorsThatCanBeMet(input: AllocationInput): ReadonlyMap<string, number> {
  const network = buildNetwork(
    input,
    [...input.applicants].sort((a, b) => byCodeUnit(a.id, b.id)),
  );
  const raised = raiseFloors(network, rearranger(emptySeating(network)), input.seed);
  const floors = new Map([...floorsWithinReach(input).keys()].map((county) => [county, 0]));
  for (const [i, county] of network.counties.entries()) floors.set(county, raised[i]!);
  return floors;
}

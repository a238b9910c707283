import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import type { Placement } from './responsibility.ts';
import { type UnitTree, withAllBelow } from './unit-tree.ts';

export type UnitSize = { readonly staff: number; readonly fte: number };

/** How many work in a unit and everything below it, each person once, and how many full-time years they make. */
export function unitSizes(
  tree: UnitTree,
  units: readonly UnitId[],
  placements: readonly Placement[],
): ReadonlyMap<UnitId, UnitSize> {
  const placesIn = Map.groupBy(placements, (place) => place.unit);
  return new Map(
    units.map((unit) => {
      const places = withAllBelow(tree, unit).flatMap((at) => placesIn.get(at) ?? []);
      const staff = new Set<EmployeeId>(places.map((place) => place.employee));
      const percent = places.reduce((sum, place) => sum + place.ftePercent, 0);
      return [unit, { staff: staff.size, fte: Math.round(percent) / 100 }];
    }),
  );
}

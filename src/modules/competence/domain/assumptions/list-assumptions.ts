import { listCourse, listNeedSpread, listStaffing, listUse } from './listed/list-need.ts';
import { listPopulation, listPopulationSpread } from './listed/list-population.ts';
import { listEducation, listLeaders, listOwnFigures, listWorkforce } from './listed/list-workforce.ts';
import type { Assumption } from './listed/told.ts';

export {
  type AssumedValue,
  type Assumption,
  ASSUMPTION_GROUPS,
  type AssumptionGroup,
} from './listed/told.ts';

const kept = new Map<number, readonly Assumption[]>();

/** The assumption set as a list to read: what is assumed, how much, and who says so; all that the engine reads. */
export function listAssumptions(baseYear: number): readonly Assumption[] {
  const list = kept.get(baseYear) ?? [
    ...listCourse(),
    ...listPopulation(baseYear),
    ...listUse(),
    ...listStaffing(),
    ...listWorkforce(),
    ...listEducation(),
    ...listLeaders(),
    ...listOwnFigures(),
    ...listPopulationSpread(),
    ...listNeedSpread(),
  ];
  kept.set(baseYear, list);
  return list;
}

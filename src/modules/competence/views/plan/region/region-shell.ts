import { type Actor, allowedActions, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import { present, type RegionPlace } from '../../../domain/plan/region/place.ts';
import { ownWordAccess } from '../../../plan-access.ts';
import { listRegionPlaces } from '../../../store/plan/region/places.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from '../plan-shell.ts';

/** What every page of the cooperation begins with. */
export type RegionShell = {
  readonly shell: PlanShell;
  /** Those that are or have been in the region, by number. */
  readonly places: readonly RegionPlace[];
  readonly present: readonly RegionPlace[];
  /** Those of today that this reader answers for. */
  readonly own: readonly RegionPlace[];
  readonly names: ReadonlyMap<string, string>;
  readonly writes: boolean;
};

/** @throws NotFound when the plan is not one of a region */
export async function viewRegionShell(
  tx: ReadTx,
  actor: Actor,
  plan: PlanId,
  action: PlanAction = 'see-plan',
): Promise<RegionShell> {
  const [shell, places] = await Promise.all([
    viewPlanShell(tx, actor, plan, action),
    listRegionPlaces(tx, plan),
  ]);
  if (shell.plan.kind !== 'regional') throw new NotFound('cooperation');
  const today = present(places);
  return {
    shell,
    places,
    present: today,
    own: today.filter(({ code }) => allowedActions(actor, ownWordAccess, code).has('answer-for-this')),
    names: new Map(places.map(({ code, name }) => [code, name])),
    writes: shell.actions.has('write-plan') && shell.open.content,
  };
}

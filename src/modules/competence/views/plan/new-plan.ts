import { type Actor, allowedActions, requireAccess } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { PlanOwner } from '../../domain/plan/new-plan.ts';
import { coordinatedRegions, planAccess, plansAccess } from '../../plan-access.ts';
import { findPlaces, listStrategies, type PlanPlaceRow } from '../../store/plan/new-plans.ts';
import { listPlans } from '../../store/plan/plans.ts';

export type NewPlanView = {
  /** Where this actor may begin a plan. */
  readonly places: readonly PlanPlaceRow[];
  /** The one that was chosen, or the only one there is. */
  readonly chosen: PlanPlaceRow | undefined;
  /** Strategies of the regions that the chosen municipality is in. */
  readonly strategies: readonly { id: PlanId; name: string }[];
  /** Plans whose goals may be copied: those of the same place first. */
  readonly earlier: readonly { id: PlanId; name: string; place: string }[];
};

/** What one needs to know to begin a plan; `owner` is the place that was chosen, where there are several. */
export async function viewNewPlan(
  actor: Actor,
  owner: PlanOwner | undefined,
  { db }: Platform,
): Promise<NewPlanView> {
  requireAccess(actor, plansAccess, 'begin-plan', null, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const [places, stored] = await Promise.all([
      findPlaces(tx, actor.scope.staff, coordinatedRegions(actor)),
      listPlans(tx),
    ]);
    const chosen =
      places.length === 1 ? places[0] : places.find((place) => owner && isSame(place.owner, owner));
    const strategies =
      chosen?.owner.kind === 'municipal' ? await listStrategies(tx, chosen.owner.municipality) : [];
    const readable = stored.filter(({ thing }) => allowedActions(actor, planAccess, thing).has('see-plan'));
    const isOfChosen = ({ plan }: (typeof stored)[number]) =>
      chosen !== undefined && idOf(chosen.owner) === (plan.municipality ?? plan.region);
    return {
      places,
      chosen,
      strategies,
      earlier: [...readable.filter(isOfChosen), ...readable.filter((one) => !isOfChosen(one))].map(
        ({ plan, place }) => ({ id: plan.id, name: plan.name, place }),
      ),
    };
  });
}

const idOf = (owner: PlanOwner): string => (owner.kind === 'municipal' ? owner.municipality : owner.region);

function isSame(one: PlanOwner, other: PlanOwner): boolean {
  return one.kind === other.kind && idOf(one) === idOf(other);
}

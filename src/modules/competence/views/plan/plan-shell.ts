import { type Actor, allowedActions, requireAccess } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { isOpenForContent, isOpenForReports, type Plan } from '../../domain/plan/plan.ts';
import { planAccess, type PlanThing } from '../../plan-access.ts';
import { placeNames } from '../../store/plan/places.ts';
import { getPlan } from '../../store/plan/plans.ts';

export type PlanAction = keyof typeof planAccess;

/** What every page of a plan begins with: the plan, whose it is, and what this reader may do with it now. */
export type PlanShell = {
  readonly plan: Plan;
  readonly thing: PlanThing;
  /** The municipality or the region. */
  readonly place: string;
  /** Names of the region's municipalities, by code; of the plan's own alone when it is a municipality's. */
  readonly municipalities: ReadonlyMap<string, string>;
  readonly actions: ReadonlySet<PlanAction>;
  /** Whether goals, requirements and measures may be changed in this state, and whether measures are reported on. */
  readonly open: { readonly content: boolean; readonly reports: boolean };
};

/** @throws NotFound when there is no such plan for this actor; AccessDenied when the actor may not do `action` with it */
export async function viewPlanShell(
  tx: ReadTx,
  actor: Actor,
  id: PlanId,
  action: PlanAction = 'see-plan',
): Promise<PlanShell> {
  const [{ plan, thing }, names] = await Promise.all([getPlan(tx, id), placeNames(tx, id)]);
  requireAccess(actor, planAccess, action, thing, 'competence-adviser');
  return {
    plan,
    thing,
    place: names.place,
    municipalities: names.municipalities,
    actions: allowedActions(actor, planAccess, thing),
    open: { content: isOpenForContent(plan.state), reports: isOpenForReports(plan.state) },
  };
}

/** The plan alone, for a page that needs nothing else of it. */
export function viewPlan(
  actor: Actor,
  id: PlanId,
  { db }: Platform,
  action?: PlanAction,
): Promise<PlanShell> {
  return db.read(actor, (tx) => viewPlanShell(tx, actor, id, action));
}

import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { isOpenForContent, type Plan, type PlanState } from '../../domain/plan/plan.ts';
import { planAccess } from '../../plan-access.ts';
import { countChange, getPlan, holdPlan } from '../../store/plan/plans.ts';

/** The plan has been adopted, or called off, so its content stands as it is. */
export type PlanClosed = { kind: 'plan-closed'; state: PlanState };

/**
 * The plan, held by this transaction, when this actor may change it so. Its revision is the one that the change makes:
 * {@link tracePlan} counts it when something has been done, and what is refused leaves no trace.
 *
 * @param isOpen whether the plan is open for the change in its state; content unless told otherwise
 */
export async function planForChange(
  tx: Tx,
  actor: Actor,
  action: keyof typeof planAccess,
  id: PlanId,
  isOpen: (state: PlanState) => boolean = isOpenForContent,
): Promise<Result<Plan, PlanClosed>> {
  // In one flight, and in this order: the first waits for whoever changes the plan now, the second reads what was left.
  const [revision, { plan, thing }] = await Promise.all([holdPlan(tx, id), getPlan(tx, id)]);
  requireAccess(actor, planAccess, action, thing, 'competence-adviser');
  if (revision === null) throw new NotFound('plan');
  if (!isOpen(plan.state)) return fail({ kind: 'plan-closed', state: plan.state });
  return succeed({ ...plan, revision: revision + 1 });
}

/** Counts the change, and leaves a line about what was done to the plan; ids and counts only. */
export async function tracePlan(
  tx: Tx,
  actor: Actor,
  action: string,
  plan: Plan,
  details: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  await Promise.all([
    countChange(tx, plan),
    trace(tx, actor, action, plan.id, {
      ...(plan.municipality === null ? {} : { municipality: plan.municipality }),
      details: { revision: plan.revision, ...details },
    }),
  ]);
}

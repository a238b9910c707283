import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanVersionId } from '../../../../../kernel/ids.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { findContent } from '../../../store/plan/content.ts';
import type { VersionReason } from '../../../domain/plan/process/version.ts';
import { countChange } from '../../../store/plan/plans.ts';
import { keepVersion } from '../../../store/plan/versions.ts';
import { tracePlan } from '../plan-for-change.ts';

/** Keeps the plan as it stands in this transaction, under its next number. */
export async function keepPlanVersion(
  tx: Tx,
  actor: Actor,
  plan: Plan,
  reason: VersionReason,
  publishedAt?: Date,
): Promise<PlanVersionId> {
  // Counted first, so that the version names the revision that it was kept at.
  await countChange(tx, plan);
  const content = await findContent(tx, plan.id, plan.language);
  if (content === undefined) throw new NotFound('plan');
  const { id, number } = await keepVersion(tx, {
    plan: plan.id,
    reason,
    content,
    by: actor.person.id,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  await tracePlan(tx, actor, 'plan.version-kept', plan, { version: number, reason });
  return id;
}

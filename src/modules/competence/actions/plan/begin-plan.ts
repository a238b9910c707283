import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { NewPlan } from '../../domain/plan/new-plan.ts';
import { skeletonOf } from '../../domain/plan/skeleton.ts';
import { mayBeginFor, planAccess, plansAccess } from '../../plan-access.ts';
import {
  copyGoals,
  findTwin,
  insertChapters,
  insertPlan,
  listStrategies,
} from '../../store/plan/new-plans.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { chapterTexts } from '../../texts/plan/chapters.ts';

export type BeginPlanFailure =
  | { kind: 'owner-missing' }
  | { kind: 'already-begun'; plan: PlanId }
  /** The strategy is not one of a region that the municipality is in today. */
  | { kind: 'parent-unknown' };

/** Begins a plan with the common chapters, empty, in the language of the plan. */
export async function beginPlan(
  actor: Actor,
  input: NewPlan,
  { db }: Platform,
): Promise<Result<PlanId, BeginPlanFailure>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, plansAccess, 'begin-plan', null, 'competence-adviser');
    const { owner } = input;
    if (!mayBeginFor(actor, owner)) return fail({ kind: 'owner-missing' });
    const twin = await findTwin(tx, owner, input.firstYear);
    if (twin !== undefined) return fail({ kind: 'already-begun', plan: twin.id });
    if (input.parent !== null) {
      const strategies = owner.kind === 'municipal' ? await listStrategies(tx, owner.municipality) : [];
      if (!strategies.some(({ id }) => id === input.parent)) return fail({ kind: 'parent-unknown' });
    }
    if (input.copyGoalsFrom !== null) {
      const earlier = await getPlan(tx, input.copyGoalsFrom);
      requireAccess(actor, planAccess, 'see-plan', earlier.thing, 'competence-adviser');
    }

    const id = uuid() as PlanId;
    await insertPlan(tx, id, input, actor.person.id);
    await insertChapters(
      tx,
      id,
      skeletonOf(owner.kind).map((key) => ({
        id: uuid() as PlanChapterId,
        key,
        title: chapterTexts[input.language][key].title,
      })),
    );
    if (input.copyGoalsFrom !== null) await copyGoals(tx, input.copyGoalsFrom, id);
    await trace(tx, actor, 'plan.begun', id, {
      ...(owner.kind === 'municipal' ? { municipality: owner.municipality } : {}),
      details: { copiedFrom: input.copyGoalsFrom, parent: input.parent },
    });
    return succeed(id);
  });
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanFigureSetId, PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { FigureSet } from '../../../domain/plan/figures/figure-set.ts';
import { addFigureSet, newestFigureSet } from '../../../store/plan/figures/sets.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

/**
 * Keeps figures in the plan as they were drawn. `after` is the set that they were held against when they were shown: when
 * somebody has taken in others meanwhile, nothing is kept.
 */
export async function takeFigures(
  actor: Actor,
  input: {
    readonly plan: PlanId;
    readonly figures: FigureSet;
    readonly after: PlanFigureSetId | null;
  },
  { db }: Platform,
): Promise<Result<PlanFigureSetId, PlanClosed | { kind: 'taken-meanwhile' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const newest = await newestFigureSet(tx, input.plan);
    if ((newest?.id ?? null) !== input.after) return fail({ kind: 'taken-meanwhile' });
    const id = await addFigureSet(tx, {
      plan: input.plan,
      figures: input.figures,
      by: actor.person.id,
    });
    await tracePlan(tx, actor, 'plan.figures-taken', held.value, { lines: input.figures.lines.length });
    return succeed(id);
  });
}

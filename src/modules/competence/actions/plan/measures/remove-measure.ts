import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { isOpenForContent } from '../../../domain/plan/plan.ts';
import { setStatus } from '../../../domain/plan/measures/status.ts';
import {
  addReports,
  deleteMeasure,
  getMeasure,
  hasHistory,
  saveStatuses,
} from '../../../store/plan/measures/measures.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { isOpenForStatus } from './set-statuses.ts';

/**
 * Takes a measure out of the plan. It stays there as dropped, with the reason; only an idea that nothing hangs on is deleted,
 * and only while the content may be changed.
 */
export async function removeMeasure(
  actor: Actor,
  input: { readonly plan: PlanId; readonly measure: PlanMeasureId; readonly reason: string },
  { db, today }: Platform,
): Promise<
  Result<
    'deleted' | 'dropped',
    PlanClosed | { readonly kind: 'reason-missing' } | { readonly kind: 'is-over' }
  >
> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForStatus);
    if (!held.ok) return held;
    const measure = await getMeasure(tx, input.plan, input.measure);
    const isDeletable =
      isOpenForContent(held.value.state) && measure.status === 'idea' && !(await hasHistory(tx, measure.id));
    if (isDeletable) {
      await deleteMeasure(tx, measure.id);
      await tracePlan(tx, actor, 'plan.measure-deleted', held.value, { number: measure.number });
      return succeed('deleted');
    }
    if (measure.status === 'dropped') return fail({ kind: 'is-over' });
    const step = setStatus(measure, 'dropped', input.reason);
    if (!step.ok)
      return fail(
        step.failure.some(({ kind }) => kind === 'reason-missing')
          ? { kind: 'reason-missing' as const }
          : { kind: 'is-over' as const },
      );
    await saveStatuses(tx, input.plan, [{ id: measure.id, ...step.value }]);
    await addReports(tx, input.plan, actor.person.id, [
      {
        measure: measure.id,
        reportedOn: today,
        status: 'dropped',
        note: step.value.reason,
        personsReached: null,
        effect: null,
      },
    ]);
    await tracePlan(tx, actor, 'plan.measure-dropped', held.value, { measure: measure.id });
    return succeed('dropped');
  });
}

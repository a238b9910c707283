import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { MeasureStatus } from '../../../domain/plan/measures/measure.ts';
import { setStatus, type StatusHindrance } from '../../../domain/plan/measures/status.ts';
import { isOpenForContent, isOpenForReports, type PlanState } from '../../../domain/plan/plan.ts';
import { addReports, listMeasures, saveStatuses } from '../../../store/plan/measures/measures.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

/** How measures go is told while the plan is written, and as long as it is carried out. */
export const isOpenForStatus = (state: PlanState): boolean =>
  isOpenForContent(state) || isOpenForReports(state);

export type StatusesSet = {
  readonly set: number;
  /** Those that stayed as they were, and why. */
  readonly hindered: readonly {
    readonly number: number;
    readonly title: string;
    readonly hindrances: readonly StatusHindrance[];
  }[];
};

/**
 * Sets many measures to one status. Those that cannot be set stay as they are and are named; the others need not wait for
 * them. Each step is a report as well, so that one can see later when it was taken.
 */
export async function setStatuses(
  actor: Actor,
  input: {
    readonly plan: PlanId;
    readonly measures: readonly PlanMeasureId[];
    readonly to: MeasureStatus;
    readonly reason: string;
  },
  { db, today }: Platform,
): Promise<Result<StatusesSet, PlanClosed | { readonly kind: 'nothing-ticked' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForStatus);
    if (!held.ok) return held;
    const wanted = new Set(input.measures);
    const measures = (await listMeasures(tx, input.plan)).filter(({ id }) => wanted.has(id));
    if (measures.length === 0) return fail({ kind: 'nothing-ticked' });
    const steps = measures.map((measure) => ({ measure, step: setStatus(measure, input.to, input.reason) }));
    const taken = steps.flatMap(({ measure, step }) =>
      step.ok && step.value.status !== measure.status ? [{ id: measure.id, ...step.value }] : [],
    );
    await saveStatuses(tx, input.plan, taken);
    await addReports(
      tx,
      input.plan,
      actor.person.id,
      taken.map(({ id, status, reason }) => ({
        measure: id,
        reportedOn: today,
        status,
        note: reason,
        personsReached: null,
        effect: null,
      })),
    );
    await tracePlan(tx, actor, 'plan.measures-set', held.value, { to: input.to, measures: taken.length });
    return succeed({
      set: taken.length,
      hindered: steps.flatMap(({ measure, step }) =>
        step.ok ? [] : [{ number: measure.number, title: measure.title, hindrances: step.failure }],
      ),
    });
  });
}

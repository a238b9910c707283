import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { MeasureStatus } from '../../../domain/plan/measures/measure.ts';
import { setStatus, type StatusHindrance } from '../../../domain/plan/measures/status.ts';
import {
  addReports,
  getMeasure,
  listReports,
  saveBaseline,
  saveStatuses,
} from '../../../store/plan/measures/measures.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { isOpenForStatus } from './set-statuses.ts';

export type MeasureTold = {
  readonly plan: PlanId;
  readonly measure: PlanMeasureId;
  readonly reportedOn: LocalDate;
  readonly status: MeasureStatus;
  readonly note: string;
  readonly personsReached: number | null;
  readonly effect: number | null;
  /** Told when it has not been told before: what effect is measured against. Ignored where it stands already. */
  readonly indicator: string;
  readonly baseline: number | null;
};

export type ReportFailure =
  | PlanClosed
  | { readonly kind: 'in-the-future' }
  | { readonly kind: 'hindered'; readonly hindrances: readonly StatusHindrance[] };

/**
 * Says how a measure goes. The newest report decides where the measure stands; one about an earlier day is kept, and changes
 * nothing that was told of later.
 */
export async function reportMeasure(
  actor: Actor,
  told: MeasureTold,
  { db, today }: Platform,
): Promise<Result<void, ReportFailure>> {
  if (told.reportedOn > today) return fail({ kind: 'in-the-future' });
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', told.plan, isOpenForStatus);
    if (!held.ok) return held;
    const [measure, reports] = await Promise.all([
      getMeasure(tx, told.plan, told.measure),
      listReports(tx, told.plan, told.measure),
    ]);
    // A baseline that was written once stands: whoever could move it could make any effect.
    const indicator = measure.indicator === '' ? told.indicator.trim() : measure.indicator;
    const baseline = measure.baseline ?? told.baseline;
    const isNewest = reports.every(({ reportedOn }) => reportedOn <= told.reportedOn);
    if (isNewest) {
      const step = setStatus({ ...measure, indicator, baseline }, told.status, told.note);
      if (!step.ok) return fail({ kind: 'hindered', hindrances: step.failure });
      if (step.value.status !== measure.status)
        await saveStatuses(tx, told.plan, [{ id: measure.id, ...step.value }]);
    }
    if (indicator !== measure.indicator || baseline !== measure.baseline)
      await saveBaseline(tx, measure.id, {
        indicator,
        baseline,
        baselineOn: measure.baselineOn ?? (baseline === null ? null : told.reportedOn),
        target: measure.target,
      });
    await addReports(tx, told.plan, actor.person.id, [{ ...told, note: told.note.trim() }]);
    await tracePlan(tx, actor, 'plan.measure-reported', held.value, {
      measure: measure.id,
      status: told.status,
    });
    return succeed(undefined);
  });
}

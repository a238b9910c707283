import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { MeasureContent } from '../../../domain/plan/measures/fields.ts';
import { addMeasures } from '../../../store/plan/measures/measures.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

/** A ticked line with the words that the page has for it, in the language of the plan. */
export type LineToTake = Pick<
  MeasureContent,
  'title' | 'description' | 'kind' | 'competence' | 'needs' | 'persons' | 'fte' | 'costs'
> & { readonly startsOn: LocalDate; readonly deadlineOn: LocalDate };

/** Makes ideas of the lines that the planner ticked. The money is there as not funded: no search can promise it. */
export async function takeIntoPlan(
  actor: Actor,
  input: { readonly plan: PlanId; readonly lines: readonly LineToTake[] },
  { db }: Platform,
): Promise<Result<number, PlanClosed | { readonly kind: 'nothing-ticked' }>> {
  if (input.lines.length === 0) return fail({ kind: 'nothing-ticked' });
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    await addMeasures(
      tx,
      input.plan,
      input.lines.map((line) => ({
        ...line,
        goal: null,
        targetGroup: '',
        ownerName: '',
        owner: null,
        provider: '',
        credits: null,
        studyMode: '',
        applyBy: null,
        bindingMonths: 0,
        indicator: '',
        baseline: null,
        baselineOn: null,
        target: null,
      })),
    );
    await tracePlan(tx, actor, 'plan.mix-taken', held.value, { measures: input.lines.length });
    return succeed(input.lines.length);
  });
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits, othersEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { fieldsOfMeasure, measureFrom } from '../../../domain/plan/measures/fields.ts';
import { getMeasure, saveMeasure } from '../../../store/plan/measures/measures.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { checkChoices, type ChoiceGone } from './check-choices.ts';

export type ChangeMeasureFailure =
  | PlanClosed
  | ChoiceGone
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly Conflict[];
      readonly stored: Fields;
      readonly merged: Fields;
    }
  /** Put together with what somebody else wrote, the deadline comes before the start. */
  | { readonly kind: 'deadline-before-start' }
  /** Effect is measured against it from the day the money was given. */
  | { readonly kind: 'baseline-needed' };

/**
 * Writes a measure, and tells which fields somebody else has changed meanwhile. `seen` is what stood there when the form was opened: what somebody else has written in other fields is
 * kept, and where both have written in the same one, nothing is saved and both are shown.
 */
export async function changeMeasure(
  actor: Actor,
  input: {
    readonly plan: PlanId;
    readonly measure: PlanMeasureId;
    readonly seen: Fields;
    readonly mine: Fields;
  },
  { db }: Platform,
): Promise<Result<readonly string[], ChangeMeasureFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const measure = await getMeasure(tx, input.plan, input.measure);
    const stored = fieldsOfMeasure(measure);
    const { merged, conflicts } = mergeEdits(input.seen, input.mine, stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const content = measureFrom(merged);
    if (content.startsOn !== null && content.deadlineOn !== null && content.deadlineOn < content.startsOn)
      return fail({ kind: 'deadline-before-start' });
    const isFollowed = ['funded', 'running', 'done'].includes(measure.status);
    if (isFollowed && (content.indicator === '' || content.baseline === null))
      return fail({ kind: 'baseline-needed' });
    const checked = await checkChoices(tx, actor, input.plan, content);
    if (!checked.ok) return checked;
    await saveMeasure(tx, input.plan, measure.id, content);
    await tracePlan(tx, actor, 'plan.measure-changed', held.value, { measure: measure.id });
    return succeed(othersEdits(input.seen, input.mine, stored));
  });
}

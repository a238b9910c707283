import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { measureFrom } from '../../../domain/plan/measures/fields.ts';
import { addMeasures } from '../../../store/plan/measures/measures.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { checkChoices, type ChoiceGone } from './check-choices.ts';

/** @param input.fields as the form's reader gives them, with nothing wrong in them */
export async function addMeasure(
  actor: Actor,
  input: { readonly plan: PlanId; readonly fields: Fields },
  { db }: Platform,
): Promise<Result<PlanMeasureId, PlanClosed | ChoiceGone>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const content = measureFrom(input.fields);
    const checked = await checkChoices(tx, actor, input.plan, content);
    if (!checked.ok) return checked;
    const [added] = await addMeasures(tx, input.plan, [content]);
    await tracePlan(tx, actor, 'plan.measure-added', held.value, {
      measure: added!.id,
      number: added!.number,
    });
    return succeed(added!.id);
  });
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { coreFields, readCoreFields } from '../../../domain/plan/analysis/legal-core.ts';
import { listCoreAnswers, putCoreAnswers } from '../../../store/plan/analysis/core.ts';
import { listCompetences } from '../../../store/plan/analysis/references.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

/** Says how what the law asks for is covered where that is not to be seen from the municipality's own staff. */
export async function answerCore(
  actor: Actor,
  input: { plan: PlanId; seen: Fields; mine: Fields },
  { db }: Platform,
): Promise<
  Result<
    void,
    | PlanClosed
    | { kind: 'conflict'; conflicts: readonly Conflict[]; stored: Fields; merged: Fields }
    | { kind: 'note-too-long' }
  >
> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const [answers, competences] = await Promise.all([
      listCoreAnswers(tx, input.plan),
      listCompetences(tx, held.value, 'nb'),
    ]);
    const stored = coreFields(answers);
    const { merged, conflicts } = mergeEdits(input.seen, input.mine, stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const core = competences.filter(({ coreFrom }) => coreFrom !== null).map(({ id }) => id);
    const read = readCoreFields(merged, core);
    if (read === undefined) return fail({ kind: 'note-too-long' });
    await putCoreAnswers(tx, input.plan, read);
    await tracePlan(tx, actor, 'plan.core-answered', held.value, { answers: read.length });
    return succeed(undefined);
  });
}

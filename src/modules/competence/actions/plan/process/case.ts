import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanVersionId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { saysTheSame } from '../../../domain/plan/content.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import {
  type CaseOutcome,
  type CaseText,
  caseTextOf,
  decideOutcome,
  type DecisionFault,
} from '../../../domain/plan/process/case.ts';
import { type EditConflict, putTogether } from '../../../domain/plan/process/edits.ts';
import type { NotNow } from '../../../domain/plan/process/steps.ts';
import { decideCase, getCase, insertCase, saveCase } from '../../../store/plan/cases.ts';
import { findContent } from '../../../store/plan/content.ts';
import { getVersion } from '../../../store/plan/versions.ts';
import { savePlanState } from '../../../store/plan/plan-state.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { keepPlanVersion } from './keep-version.ts';
import { moveTo, planForStep } from './take-step.ts';

/** Puts the plan as it stands now forward to those who decide. */
export async function putForward(
  actor: Actor,
  input: { plan: PlanId } & CaseText,
  { db }: Platform,
): Promise<Result<string, NotNow>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForStep(tx, actor, input.plan, 'put-forward');
    if (!held.ok) return held;
    await moveTo(tx, actor, held.value, 'put-forward');
    const version = await keepPlanVersion(tx, actor, held.value, 'case');
    const id = await insertCase(tx, { ...input, version, createdBy: actor.person.id });
    return succeed(id);
  });
}

export type WriteCaseFailure = PlanClosed | EditConflict | { kind: 'already-decided' };

/** Writes the draft of the case until it has been decided. What two have written in different fields is put together. */
export async function writeCase(
  actor: Actor,
  input: { plan: PlanId; case: string; seen: Fields; text: CaseText },
  { db }: Platform,
): Promise<Result<void, WriteCaseFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const found = await getCase(tx, input.plan, input.case);
    if (found.outcome !== null) return fail({ kind: 'already-decided' });
    const merged = putTogether(input.seen, input.text, caseTextOf(found));
    if (!merged.ok) return merged;
    await saveCase(tx, found.id, merged.value);
    await tracePlan(tx, actor, 'plan.case-written', held.value, { case: found.id });
    return succeed(undefined);
  });
}

/**
 * Writes down what was decided. An adopted plan is kept as it stands now, with the changes that were decided, and is open to
 * everybody from then on; one that was sent back is a draft again.
 */
export async function decidePlan(
  actor: Actor,
  input: {
    plan: PlanId;
    case: string;
    outcome: CaseOutcome;
    decision: string;
    decidedOn: LocalDate;
  },
  { db, today, now }: Platform,
): Promise<Result<'adopted' | 'back', NotNow | DecisionFault | { kind: 'changed-since' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForStep(tx, actor, input.plan, 'adopt');
    if (!held.ok) return held;
    const plan = held.value;
    const found = await getCase(tx, plan.id, input.case);
    const decided = decideOutcome(found, input, today);
    if (!decided.ok) return decided;

    if (decided.value === 'back') {
      await decideCase(tx, found.id, { ...input, on: input.decidedOn });
      await moveTo(tx, actor, plan, 'send-back');
      return decided;
    }
    // Adopted as proposed is what was put forward, and not what has been written since.
    if (input.outcome === 'adopted' && (await hasChangedSince(tx, plan, found.version)))
      return fail({ kind: 'changed-since' });
    // First the state, so that what is kept says of itself that it is adopted.
    await savePlanState(tx, plan.id, 'adopted', input.decidedOn);
    const version = await keepPlanVersion(tx, actor, plan, 'adopted', now());
    await decideCase(tx, found.id, { ...input, on: input.decidedOn, version });
    await tracePlan(tx, actor, 'plan.adopted', plan, { case: found.id });
    return decided;
  });
}

async function hasChangedSince(tx: Tx, plan: Plan, version: PlanVersionId): Promise<boolean> {
  const [now, then] = await Promise.all([findContent(tx, plan.id, plan.language), getVersion(tx, version)]);
  return now === undefined || !saysTheSame(now, then.content);
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type CaseOutcome, decideOutcome, type DecisionFault } from '../../../domain/plan/process/case.ts';
import type { NotNow } from '../../../domain/plan/process/steps.ts';
import { type CaseText, decideCase, getCase, insertCase, saveCase } from '../../../store/plan/cases.ts';
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
    const version = await keepPlanVersion(tx, actor, held.value, 'case');
    const id = await insertCase(tx, { ...input, version, createdBy: actor.person.id });
    await moveTo(tx, actor, held.value, 'put-forward');
    return succeed(id);
  });
}

export type WriteCaseFailure = PlanClosed | { kind: 'already-decided' } | { kind: 'changed-meanwhile' };

/** Writes the draft of the case until it has been decided. */
export async function writeCase(
  actor: Actor,
  input: { plan: PlanId; case: string; seen: number; text: CaseText },
  { db }: Platform,
): Promise<Result<void, WriteCaseFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const found = await getCase(tx, input.plan, input.case);
    if (found.outcome !== null) return fail({ kind: 'already-decided' });
    if (found.edit !== input.seen) return fail({ kind: 'changed-meanwhile' });
    await saveCase(tx, found.id, input.text);
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
): Promise<Result<'adopted' | 'back', NotNow | DecisionFault>> {
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
    // First the state, so that what is kept says of itself that it is adopted.
    await savePlanState(tx, plan.id, 'adopted', input.decidedOn);
    const version = await keepPlanVersion(tx, actor, plan, 'adopted', now());
    await decideCase(tx, found.id, { ...input, on: input.decidedOn, version });
    await tracePlan(tx, actor, 'plan.adopted', plan, { case: found.id });
    return decided;
  });
}

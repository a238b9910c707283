import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  decideProcessStep,
  type NotNow,
  PROCESS_STEPS,
  type ProcessStep,
} from '../../../domain/plan/process/steps.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { savePlanState } from '../../../store/plan/plan-state.ts';
import { planForChange, tracePlan } from '../plan-for-change.ts';

/** Steps that need nothing but that somebody takes them; the others have an action of their own. */
export const PLAIN_STEPS = [
  'begin-analysis',
  'write-draft',
  'ask-unions',
  'back-to-draft',
  'put-in-force',
  'evaluate',
  'cancel',
  'reopen',
] as const satisfies readonly ProcessStep[];
export type PlainStep = (typeof PLAIN_STEPS)[number];

/** Takes the plan one step on its official way, or back. */
export async function takePlanStep(
  actor: Actor,
  input: { plan: PlanId; step: PlainStep },
  { db }: Platform,
): Promise<Result<void, NotNow>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForStep(tx, actor, input.plan, input.step);
    if (!held.ok) return held;
    await moveTo(tx, actor, held.value, input.step);
    return succeed(undefined);
  });
}

/** The plan, held, when this actor may take this step now. */
export async function planForStep(
  tx: Tx,
  actor: Actor,
  id: PlanId,
  step: ProcessStep,
): Promise<Result<Plan, NotNow>> {
  const action = PROCESS_STEPS[step].by === 'decider' ? 'decide' : 'write-plan';
  const held = await planForChange(tx, actor, action, id, (state) => decideProcessStep(state, step).ok);
  return held.ok ? held : fail({ kind: 'not-now', state: held.failure.state });
}

export async function moveTo(tx: Tx, actor: Actor, plan: Plan, step: ProcessStep): Promise<void> {
  const { to } = PROCESS_STEPS[step];
  await savePlanState(tx, plan.id, to);
  await tracePlan(tx, actor, `plan.${step}`, plan, { from: plan.state, to });
}

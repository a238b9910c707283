import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  canRoll,
  decideRoll,
  type RollDecision,
  type RollFault,
} from '../../../domain/plan/measures/roll.ts';
import {
  decidePeriod,
  nextName,
  type PeriodFault,
  proposePeriod,
} from '../../../domain/plan/measures/roll-period.ts';
import { listMeasures } from '../../../store/plan/measures/measures.ts';
import {
  copyPlan,
  listDecisions,
  saveDecisions,
  saveRoll,
  undoRoll,
} from '../../../store/plan/measures/roll.ts';
import { savePlanState } from '../../../store/plan/plan-state.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

/** Writes down what becomes of measures when the plan is rolled. It can be done little by little, and changed until then. */
export async function decideOutcomes(
  actor: Actor,
  input: { readonly plan: PlanId; readonly decisions: readonly RollDecision[] },
  { db, today }: Platform,
): Promise<Result<number, PlanClosed | RollFault>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, canRoll);
    if (!held.ok) return held;
    const [measures, before] = await Promise.all([
      listMeasures(tx, input.plan),
      listDecisions(tx, input.plan),
    ]);
    const told = new Set(input.decisions.map(({ measure }) => measure));
    const all = [...before.filter(({ measure }) => !told.has(measure)), ...input.decisions];
    const decided = decideRoll(measures, all, proposePeriod(held.value, today));
    // Those that nobody has come to yet are not in the way here, only when the plan is rolled.
    if (!decided.ok && decided.failure.kind !== 'not-decided') return decided;
    await saveDecisions(tx, input.plan, actor.person.id, input.decisions);
    await tracePlan(tx, actor, 'plan.roll-decided', held.value, { measures: input.decisions.length });
    return succeed(input.decisions.length);
  });
}

/**
 * Carries the plan over into a new one that begins with this year: goals, requirements that still hold, texts, and the
 * measures that go on, each tied to what it was. The old plan stands as it was. All of it happens, or nothing.
 */
export async function rollPlan(
  actor: Actor,
  input: { readonly plan: PlanId; readonly firstYear: number },
  { db, today }: Platform,
): Promise<Result<PlanId, PlanClosed | RollFault | PeriodFault>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'roll-plan', input.plan, canRoll);
    if (!held.ok) return held;
    const plan = held.value;
    const [measures, decisions] = await Promise.all([listMeasures(tx, plan.id), listDecisions(tx, plan.id)]);
    const period = decidePeriod(plan, input.firstYear, today);
    if (!period.ok) return period;
    const { firstYear, lastYear } = period.value;
    const decided = decideRoll(measures, decisions, period.value);
    if (!decided.ok) return decided;
    const next = { id: uuid() as PlanId, name: nextName(plan.name, period.value), firstYear, lastYear };
    await copyPlan(tx, plan, next, actor.person.id, decided.value.moved);
    await saveRoll(tx, { plan: plan.id, next: next.id, before: plan.state, by: actor.person.id });
    await savePlanState(tx, plan.id, 'rolled');
    await tracePlan(tx, actor, 'plan.rolled', plan, {
      next: next.id,
      measures: measures.length,
      moved: decided.value.moved.length,
    });
    return succeed(next.id);
  });
}

/** Takes the roll back as long as nobody has changed the new plan. What was decided about the measures stays. */
export async function takeRollBack(
  actor: Actor,
  input: { readonly plan: PlanId },
  { db }: Platform,
): Promise<Result<void, PlanClosed | { readonly kind: 'next-plan-changed' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'roll-plan', input.plan, (state) => state === 'rolled');
    if (!held.ok) return held;
    if ((await undoRoll(tx, input.plan)) !== true) return fail({ kind: 'next-plan-changed' });
    await tracePlan(tx, actor, 'plan.roll-undone', held.value);
    return succeed(undefined);
  });
}

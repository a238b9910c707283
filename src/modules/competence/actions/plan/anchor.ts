import { v7 as uuid } from 'uuid';
import { type Actor, NotFound } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CaseBody } from '../../domain/plan/process/case.ts';
import { deleteAnchor, insertAnchor, saveAdoptingBody } from '../../store/plan/anchors.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

/** Writes down who stood behind the work, and when. */
export async function addAnchor(
  actor: Actor,
  input: { plan: PlanId; who: string; on: LocalDate; note: string },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const { who, on, note } = input;
    await insertAnchor(tx, input.plan, { id: uuid(), who, on, note });
    await tracePlan(tx, actor, 'plan.anchored', found.value);
    return succeed(undefined);
  });
}

export async function removeAnchor(
  actor: Actor,
  input: { plan: PlanId; anchor: string },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    if (!(await deleteAnchor(tx, input.plan, input.anchor))) throw new NotFound('anchor');
    await tracePlan(tx, actor, 'plan.anchor-removed', found.value);
    return succeed(undefined);
  });
}

/** Who is to adopt the plan; null when that is open again. */
export async function chooseAdoptingBody(
  actor: Actor,
  input: { plan: PlanId; body: CaseBody | null },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    await saveAdoptingBody(tx, input.plan, input.body);
    await tracePlan(tx, actor, 'plan.adopting-body-chosen', found.value, { body: input.body });
    return succeed(undefined);
  });
}

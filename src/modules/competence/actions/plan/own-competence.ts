import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../../access/index.ts';
import type { CompetenceId, PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { OwnCompetence } from '../../domain/plan/own-competence.ts';
import { mayAddCompetence } from '../../plan-access.ts';
import { hasCompetence, insertCompetence, saveLevels } from '../../store/plan/own-competences.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

/** Adds a competence that the country's list does not have. */
export async function addCompetence(
  actor: Actor,
  input: { plan: PlanId; item: OwnCompetence },
  { db }: Platform,
): Promise<Result<void, PlanClosed | { kind: 'known-already' } | { kind: 'not-yours' }>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const plan = found.value;
    if (!mayAddCompetence(actor, plan)) return fail({ kind: 'not-yours' });
    if (await hasCompetence(tx, plan, input.item.name)) return fail({ kind: 'known-already' });
    const id = uuid() as CompetenceId;
    await insertCompetence(tx, plan, id, input.item);
    await tracePlan(tx, actor, 'plan.competence-added', plan, { competence: id });
    return succeed(undefined);
  });
}

/** The words for the levels; none: the common ones. */
export async function changeLevels(
  actor: Actor,
  input: { plan: PlanId; levels: readonly string[] },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    await saveLevels(tx, input.plan, input.levels);
    await tracePlan(tx, actor, 'plan.levels-changed', found.value);
    return succeed(undefined);
  });
}

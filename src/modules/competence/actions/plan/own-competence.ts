import { v7 as uuid } from 'uuid';
import { type Actor, NotFound } from '../../../../access/index.ts';
import type { CompetenceId, PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { OwnCompetence } from '../../domain/plan/own-competence.ts';
import { mayAddCompetence } from '../../plan-access.ts';
import {
  endCompetence,
  findCompetenceName,
  hasCompetence,
  insertCompetence,
  saveLevels,
} from '../../store/plan/own-competences.ts';
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

/**
 * Takes a competence of one's own out of the list, or brings it back. Requirements and counts that name it stay as they are.
 *
 * @throws NotFound when the place has no such competence in that state
 */
export async function removeCompetence(
  actor: Actor,
  input: { plan: PlanId; competence: CompetenceId; isBack: boolean },
  { db, today }: Platform,
): Promise<Result<void, PlanClosed | { kind: 'known-already' } | { kind: 'not-yours' }>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const plan = found.value;
    if (!mayAddCompetence(actor, plan)) return fail({ kind: 'not-yours' });
    const name = await findCompetenceName(tx, input.competence);
    // One that was added in its place meanwhile has the name now.
    if (input.isBack && name !== undefined && (await hasCompetence(tx, plan, name)))
      return fail({ kind: 'known-already' });
    if (!(await endCompetence(tx, plan, input.competence, input.isBack ? null : today)))
      throw new NotFound('competence');
    const what = input.isBack ? 'plan.competence-brought-back' : 'plan.competence-removed';
    await tracePlan(tx, actor, what, plan, { competence: input.competence });
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

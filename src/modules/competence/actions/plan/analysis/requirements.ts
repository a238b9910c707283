import { type Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits, othersEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  canonicalFields,
  checkRequirement,
  fieldsOfRequirement,
  type RequirementErrors,
  type RequirementFacts,
  requirementKey,
  type RequirementKnown,
  type RequirementStatus,
} from '../../../domain/plan/analysis/requirement.ts';
import { type Plan, yearsOf } from '../../../domain/plan/plan.ts';
import { listCompetences, listGoalNames } from '../../../store/plan/analysis/references.ts';
import {
  addRequirements,
  countNeedsOf,
  getRequirement,
  listRequirements,
  removeRequirement,
  saveRequirement,
  setRequirementStatus,
} from '../../../store/plan/analysis/requirements.ts';
import { unitChoices } from '../../../../organisation/index.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

type Wrong = { kind: 'fields-wrong'; errors: RequirementErrors };
type Conflicting = { kind: 'conflict'; conflicts: readonly Conflict[]; stored: Fields; merged: Fields };

/** What a requirement of this plan may point to, for this actor. */
export async function requirementKnown(
  tx: ReadTx,
  actor: Actor,
  plan: Plan,
  today: Platform['today'],
): Promise<RequirementKnown> {
  const [goals, competences, units] = await Promise.all([
    listGoalNames(tx, plan.id),
    listCompetences(tx, plan, 'nb'),
    plan.municipality === null ? [] : unitChoices(tx, actor, plan.municipality, today),
  ]);
  const byName = new Map(units.map(({ id, name }) => [name.toLowerCase(), id]));
  return {
    firstYear: plan.firstYear,
    lastYear: plan.lastYear,
    goals: new Set(goals.map(({ id }) => id)),
    competences: new Set(competences.map(({ id }) => id)),
    unitOf: (name) => byName.get(name.toLowerCase()) ?? null,
  };
}

/** The amounts of a form that asks for one in each year: those that are filled in, by year. */
export const amountField = (year: number): string => `amount-${year}`;

/**
 * Puts in what is asked for, a requirement for each year with an amount. All of them, or none when one is wrong.
 */
export async function addRequirement(
  actor: Actor,
  input: { plan: PlanId; fields: Fields },
  { db, today }: Platform,
): Promise<
  Result<
    readonly PlanRequirementId[],
    PlanClosed | Wrong | { kind: 'there-already'; years: readonly number[] }
  >
> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const [known, stored] = await Promise.all([
      requirementKnown(tx, actor, held.value, today),
      listRequirements(tx, input.plan),
    ]);
    const checked = checkYears(input.fields, held.value, known);
    if (!checked.ok) return fail({ kind: 'fields-wrong', errors: checked.failure });
    const keys = new Set(stored.map(requirementKey));
    const twice = checked.value.filter((one) => keys.has(requirementKey(one)));
    if (twice.length > 0) return fail({ kind: 'there-already', years: twice.map(({ year }) => year) });
    const ids = await addRequirements(tx, input.plan, checked.value, 'proposed');
    await tracePlan(tx, actor, 'plan.requirement-added', held.value, { requirements: ids.length });
    return succeed(ids);
  });
}

function checkYears(
  fields: Fields,
  plan: Plan,
  known: RequirementKnown,
): Result<readonly RequirementFacts[], RequirementErrors> {
  const filled = yearsOf(plan).filter((year) => (fields[amountField(year)] ?? '').trim() !== '');
  const errors: Record<string, RequirementErrors[string]> = {};
  const facts: RequirementFacts[] = [];
  // Without any amount the rest is checked all the same, so that everything that is wrong is told at once.
  for (const year of filled.length === 0 ? [plan.firstYear] : filled) {
    const amount = fields[amountField(year)] ?? '';
    const checked = checkRequirement({ ...fields, year: String(year), amount }, known);
    if (checked.ok) facts.push(checked.value);
    else
      for (const [field, fault] of Object.entries(checked.failure))
        errors[field === 'amount' ? amountField(year) : field] = fault;
  }
  return Object.keys(errors).length > 0 ? fail(errors) : succeed(facts);
}

/**
 * Changes one, and tells which fields somebody else has changed meanwhile. `seen` is what stood in the form when it was opened; fields that somebody else has changed meanwhile are kept,
 * and where both have written in the same one, nothing is saved and both are shown. What is changed must be agreed on anew.
 */
export async function changeRequirement(
  actor: Actor,
  input: { plan: PlanId; requirement: PlanRequirementId; seen: Fields; mine: Fields },
  { db, today }: Platform,
): Promise<Result<readonly string[], PlanClosed | Wrong | Conflicting>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const [known, before] = await Promise.all([
      requirementKnown(tx, actor, held.value, today),
      getRequirement(tx, input.plan, input.requirement),
    ]);
    const stored = fieldsOfRequirement(before);
    const mine = canonicalFields(input.mine);
    const { merged, conflicts } = mergeEdits(input.seen, mine, stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const checked = checkRequirement(merged, known);
    if (!checked.ok) return fail({ kind: 'fields-wrong', errors: checked.failure });

    // The unit is found by its name, which those who do not see units cannot do; then it stays.
    const unit = checked.value.unitName === before.unitName ? before.unit : checked.value.unit;
    const facts = { ...checked.value, unit };
    await saveRequirement(tx, before.id, facts);
    const isOther = facts.amount !== before.amount || requirementKey(facts) !== requirementKey(before);
    if (isOther && before.status === 'agreed')
      await setRequirementStatus(tx, input.plan, [before.id], 'proposed');
    await tracePlan(tx, actor, 'plan.requirement-changed', held.value, { requirement: before.id });
    return succeed(othersEdits(input.seen, mine, stored));
  });
}

/** Agrees on what was proposed, or takes it up again. */
export async function settleRequirements(
  actor: Actor,
  input: { plan: PlanId; requirements: readonly PlanRequirementId[]; status: RequirementStatus },
  { db }: Platform,
): Promise<Result<number, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const changed = await setRequirementStatus(tx, input.plan, input.requirements, input.status);
    await tracePlan(tx, actor, `plan.requirement-${input.status}`, held.value, { requirements: changed });
    return succeed(changed);
  });
}

/** Takes one away, when no need hangs on it: what has been decided about a gap is not lost by the way. */
export async function dropRequirement(
  actor: Actor,
  input: { plan: PlanId; requirement: PlanRequirementId },
  { db }: Platform,
): Promise<Result<void, PlanClosed | { kind: 'has-needs'; needs: number }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const [one, needs] = await Promise.all([
      getRequirement(tx, input.plan, input.requirement),
      countNeedsOf(tx, input.requirement),
    ]);
    if (needs > 0) return fail({ kind: 'has-needs', needs });
    await removeRequirement(tx, one.id);
    await tracePlan(tx, actor, 'plan.requirement-removed', held.value, { requirement: one.id });
    return succeed(undefined);
  });
}

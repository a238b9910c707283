import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  canonicalNeeds,
  type DecidedNeed,
  fieldsOfNeeds,
  type NeedFault,
  type NeedKind,
  readNeeds,
  toldNeeds,
} from '../../../domain/plan/analysis/need.ts';
import { addNeeds, listNeeds, putNeeds } from '../../../store/plan/analysis/needs.ts';
import { getRequirement, listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

export type DecideNeedsFailure =
  | PlanClosed
  | { kind: 'conflict'; conflicts: readonly Conflict[]; stored: Fields; merged: Fields }
  | { kind: 'fields-wrong'; errors: Readonly<Record<string, NeedFault>> }
  /** A measure is to meet a need that would go. */
  | { kind: 'has-measures'; kinds: readonly NeedKind[] };

/** Decides how the gap of one requirement is met. */
export async function decideNeeds(
  actor: Actor,
  input: { plan: PlanId; requirement: PlanRequirementId; seen: Fields; mine: Fields },
  { db }: Platform,
): Promise<Result<void, DecideNeedsFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const [requirement, all] = await Promise.all([
      getRequirement(tx, input.plan, input.requirement),
      listNeeds(tx, input.plan),
    ]);
    const before = toldNeeds(all.filter((one) => one.requirement === requirement.id));
    const stored = fieldsOfNeeds(before);
    const { merged, conflicts } = mergeEdits(input.seen, canonicalNeeds(input.mine), stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const needs = readNeeds(merged, requirement.aspect);
    if (!needs.ok) return fail({ kind: 'fields-wrong', errors: needs.failure });
    const stays = new Set(needs.value.map(({ kind }) => kind));
    const lost = before.filter(({ kind, measures }) => measures > 0 && !stays.has(kind));
    if (lost.length > 0) return fail({ kind: 'has-measures', kinds: lost.map(({ kind }) => kind) });
    await putNeeds(tx, input.plan, requirement, needs.value);
    await tracePlan(tx, actor, 'plan.needs-decided', held.value, { requirement: requirement.id });
    return succeed(undefined);
  });
}

/**
 * Takes proposals for many requirements at once. One about which something has been decided is left as it was decided.
 *
 * @returns for how many requirements needs were put in
 */
export async function takeProposals(
  actor: Actor,
  input: {
    plan: PlanId;
    proposals: readonly { requirement: PlanRequirementId; needs: readonly DecidedNeed[] }[];
  },
  { db }: Platform,
): Promise<Result<number, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const requirements = await listRequirements(tx, input.plan);
    const open = new Map(requirements.filter(({ needs }) => needs === 0).map((one) => [one.id, one]));
    const taken = input.proposals.flatMap(({ requirement: id, needs }) => {
      const requirement = open.get(id);
      return requirement === undefined || needs.length === 0 ? [] : [{ requirement, needs }];
    });
    await addNeeds(tx, input.plan, taken);
    await tracePlan(tx, actor, 'plan.needs-proposed', held.value, { requirements: taken.length });
    return succeed(taken.length);
  });
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { PlanCapitalId } from '../../../domain/plan/analysis/capital.ts';
import {
  canonicalCapital,
  type CapitalErrors,
  checkCapital,
  fieldsOfCapital,
} from '../../../domain/plan/analysis/capital-fields.ts';
import { capitalKey } from '../../../domain/plan/analysis/capital-sheet.ts';
import {
  getCapital,
  listCapital,
  putCapital,
  removeCapital,
  saveCapital,
} from '../../../store/plan/analysis/capital.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';
import { requirementKnown } from './requirements.ts';

type Wrong = { kind: 'fields-wrong'; errors: CapitalErrors };
type Conflicting = { kind: 'conflict'; conflicts: readonly Conflict[]; stored: Fields; merged: Fields };
/** The plan says something of the same competence in the same place already. */
type ThereAlready = { kind: 'there-already'; capital: PlanCapitalId };

/** Says what is held, by judgement. */
export async function addCapital(
  actor: Actor,
  input: { plan: PlanId; fields: Fields },
  { db, today }: Platform,
): Promise<Result<void, PlanClosed | Wrong | ThereAlready>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'see-capital', input.plan);
    if (!held.ok) return held;
    const [known, stored] = await Promise.all([
      requirementKnown(tx, actor, held.value, today),
      listCapital(tx, input.plan),
    ]);
    const checked = checkCapital(input.fields, { ...known, today });
    if (!checked.ok) return fail({ kind: 'fields-wrong', errors: checked.failure });
    const same = stored.find((one) => capitalKey(one) === capitalKey(checked.value));
    if (same !== undefined) return fail({ kind: 'there-already', capital: same.id });
    await putCapital(tx, input.plan, [{ ...checked.value, basis: 'judgement', exits: [] }]);
    await tracePlan(tx, actor, 'plan.capital-added', held.value);
    return succeed(undefined);
  });
}

/** Changes one row; what was counted becomes a judgement when somebody writes another figure. */
export async function changeCapital(
  actor: Actor,
  input: { plan: PlanId; capital: PlanCapitalId; seen: Fields; mine: Fields },
  { db, today }: Platform,
): Promise<Result<void, PlanClosed | Wrong | Conflicting | ThereAlready>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'see-capital', input.plan);
    if (!held.ok) return held;
    const [known, before, all] = await Promise.all([
      requirementKnown(tx, actor, held.value, today),
      getCapital(tx, input.plan, input.capital),
      listCapital(tx, input.plan),
    ]);
    const stored = fieldsOfCapital(before);
    const { merged, conflicts } = mergeEdits(input.seen, canonicalCapital(input.mine), stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const checked = checkCapital(merged, { ...known, today });
    if (!checked.ok) return fail({ kind: 'fields-wrong', errors: checked.failure });
    const same = all.find((one) => one.id !== before.id && capitalKey(one) === capitalKey(checked.value));
    if (same !== undefined) return fail({ kind: 'there-already', capital: same.id });

    const wrote = Object.keys(stored).some((field) => field !== 'source' && merged[field] !== stored[field]);
    const isElsewhere = capitalKey(before) !== capitalKey(checked.value);
    await saveCapital(tx, before.id, {
      ...checked.value,
      basis: wrote ? 'judgement' : before.basis,
      exits: isElsewhere ? [] : before.exits,
    });
    await tracePlan(tx, actor, 'plan.capital-changed', held.value);
    return succeed(undefined);
  });
}

/** Takes one away: then it is not mapped, which is something else than zero. */
export async function dropCapital(
  actor: Actor,
  input: { plan: PlanId; capital: PlanCapitalId },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'see-capital', input.plan);
    if (!held.ok) return held;
    const one = await getCapital(tx, input.plan, input.capital);
    await removeCapital(tx, one.id);
    await tracePlan(tx, actor, 'plan.capital-removed', held.value);
    return succeed(undefined);
  });
}

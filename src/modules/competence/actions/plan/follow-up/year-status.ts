import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Conflict, type Fields, mergeEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  decideStatusYear,
  fieldsOfStatus,
  isOpenForStatusOfYear,
  isWritten,
  LONGEST_STATUS,
  STATUS_PARTS,
  type StatusPart,
  type YearFault,
} from '../../../domain/plan/follow-up/year-status.ts';
import { findYearStatus, saveApproval, saveYearStatus } from '../../../store/plan/follow-up/year-statuses.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

export type WriteStatusFailure =
  | PlanClosed
  | YearFault
  | { readonly kind: 'approved' }
  | { readonly kind: 'too-long'; readonly parts: readonly StatusPart[] }
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly Conflict[];
      readonly stored: Fields;
      readonly merged: Fields;
    };

/** Writes the account of a year; what two have written in different parts is put together. */
export async function writeYearStatus(
  actor: Actor,
  input: { readonly plan: PlanId; readonly year: number; readonly seen: Fields; readonly mine: Fields },
  { db, today }: Platform,
): Promise<Result<void, WriteStatusFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForStatusOfYear);
    if (!held.ok) return held;
    const year = decideStatusYear(held.value, input.year, today);
    if (!year.ok) return year;
    const status = await findYearStatus(tx, input.plan, input.year);
    if (status !== undefined && status.approvedBy !== null) return fail({ kind: 'approved' });
    const stored = fieldsOfStatus(status);
    const mine = Object.fromEntries(STATUS_PARTS.map((part) => [part, (input.mine[part] ?? '').trim()]));
    const { merged, conflicts } = mergeEdits(input.seen, mine, stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });
    const long = STATUS_PARTS.filter((part) => (merged[part] ?? '').length > LONGEST_STATUS);
    if (long.length > 0) return fail({ kind: 'too-long', parts: long });
    const { achieved = '', missed = '', ahead = '' } = merged;
    await saveYearStatus(tx, input.plan, input.year, { achieved, missed, ahead });
    await tracePlan(tx, actor, 'plan.year-status-written', held.value, { year: input.year });
    return succeed(undefined);
  });
}

/** The one who answers for the services approves what was written, or takes the approval back so that it can be changed. */
export async function approveYearStatus(
  actor: Actor,
  input: { readonly plan: PlanId; readonly year: number; readonly approve: boolean },
  { db, now }: Platform,
): Promise<Result<void, PlanClosed | { readonly kind: 'not-written' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'decide', input.plan, isOpenForStatusOfYear);
    if (!held.ok) return held;
    const status = await findYearStatus(tx, input.plan, input.year);
    if (!isWritten(status)) return fail({ kind: 'not-written' });
    await saveApproval(tx, input.plan, input.year, input.approve ? actor.person.id : null, now());
    const action = input.approve ? 'plan.year-status-approved' : 'plan.year-status-reopened';
    await tracePlan(tx, actor, action, held.value, { year: input.year });
    return succeed(undefined);
  });
}

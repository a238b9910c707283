import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { trace } from '../../../../../platform/audit.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { endMember, findMember, leaveParts } from '../../../store/plan/members.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { isOpenForPeople } from '../../../domain/plan/plan.ts';

/** Ends somebody's part; what that person has written stays, with the name. */
export async function endMembership(
  actor: Actor,
  input: { plan: PlanId; member: string },
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'choose-members', input.plan, isOpenForPeople);
    if (!found.ok) return found;
    const member = await findMember(tx, input.plan, input.member);
    if (member === undefined) throw new NotFound('member');
    await endMember(tx, input.plan, input.member);
    await tracePlan(tx, actor, 'plan.member-ended', found.value, {
      part: member.part,
      person: member.person,
    });
    return succeed(undefined);
  });
}

/** Gives up all of one's own parts in a plan. */
export async function leavePlan(
  actor: Actor,
  input: { plan: PlanId },
  { db }: Platform,
): Promise<Result<void, { kind: 'not-a-member' }>> {
  return db.transaction(actor, async (tx) => {
    const ended = await leaveParts(tx, input.plan);
    if (ended === 0) return fail({ kind: 'not-a-member' });
    await trace(tx, actor, 'plan.left', input.plan, { details: { parts: ended } });
    return succeed(undefined);
  });
}

import type { Actor } from '../../../../../access/index.ts';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { enqueue } from '../../../../../platform/jobs.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { Invitation } from '../../../domain/plan/member-list.ts';
import { isOpenForPeople, type PlanPart } from '../../../domain/plan/plan.ts';
import { insertMember, invitePerson } from '../../../store/plan/members.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

export type InviteFailure = PlanClosed | { kind: 'account-closed'; email: string };

/** Lets people into a plan, with a letter to each. Whoever has the part already keeps it and gets no new letter. */
export async function inviteMembers(
  actor: Actor,
  input: { plan: PlanId; part: PlanPart; people: readonly Invitation[] },
  { db }: Platform,
): Promise<Result<{ invited: number; already: number }, InviteFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'choose-members', input.plan, isOpenForPeople);
    if (!found.ok) return found;
    const plan = found.value;
    const newcomers: PersonId[] = [];
    for (const who of input.people) {
      const person = await invitePerson(tx, plan.id, who, plan.language);
      if (person === undefined) return fail({ kind: 'account-closed', email: who.email });
      const { municipality, body } = who;
      const row = { plan: plan.id, person, part: input.part, municipality, body, by: actor.person.id };
      if (await insertMember(tx, row)) newcomers.push(person);
    }
    for (const person of newcomers) {
      await enqueue(tx, 'competence.tell-plan-member', { plan: plan.id, person, part: input.part });
    }
    await tracePlan(tx, actor, 'plan.members-invited', plan, { part: input.part, count: newcomers.length });
    return succeed({ invited: newcomers.length, already: input.people.length - newcomers.length });
  });
}

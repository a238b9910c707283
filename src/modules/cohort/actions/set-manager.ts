import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../access/index.ts';
import type { ParticipantId, PersonId } from '../../../kernel/ids.ts';
import { fail, type Result } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { approvalAccess } from '../access.ts';
import { decideManager, type ManagerFailure } from '../domain/approval.ts';
import { lockApproval, saveManager } from '../store/approvals.ts';
import { peopleWithEmails } from '../store/participants.ts';

export type SetManagerInput = {
  readonly participantId: ParticipantId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
};

/** Puts the question to the right manager, who becomes a person with a login if there is none at that address. */
export async function setManager(
  actor: Actor,
  input: SetManagerInput,
  { db, now }: Platform,
): Promise<Result<PersonId, ManagerFailure | { kind: 'person-closed' }>> {
  return db.transaction(actor, async (tx) => {
    const approval = await lockApproval(tx, input.participantId);
    const thing = { ...approval, participant: approval.person };
    requireAccess(actor, approvalAccess, 'set-manager', thing, 'competence-adviser');

    const question = { ...thing, cohort: approval.cohortStatus };
    const newcomer = uuid() as PersonId;
    // Asked of a newcomer first, so that nobody is made a person for a question that cannot be put.
    const open = decideManager(question, newcomer, actor.person.id);
    if (!open.ok) return open;
    const email = input.email.toLowerCase();
    const people = await peopleWithEmails(tx, [{ ...input, email, id: newcomer, locale: actor.locale }]);
    const manager = people.get(email);
    if (manager === undefined) return fail({ kind: 'person-closed' });
    const decided = decideManager(question, manager, actor.person.id);
    if (!decided.ok) return decided;

    await saveManager(tx, input.participantId, manager, now());
    await trace(tx, actor, 'approval.manager-set', input.participantId, {
      ...(approval.municipality === null ? {} : { municipality: approval.municipality }),
      details: { manager },
    });
    await enqueue(tx, 'cohort.mail-approval-asked', { cohortId: approval.cohort, managerId: manager });
    return decided;
  });
}

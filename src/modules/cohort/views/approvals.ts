import { allowedActions, type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { ParticipantId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import { approvalAccess } from '../access.ts';
import { decideAnswer } from '../domain/approval.ts';
import { type ApprovalRecord, findApproval, listApprovalsOf } from '../store/approvals.ts';
import { findSchedule, type ScheduledCourse } from '../store/schedule.ts';

export type { ApprovalRecord } from '../store/approvals.ts';

/** What a manager has been asked, and what it costs: every gathering with its days. */
export type ApprovalQuestion = ApprovalRecord & {
  readonly schedule: readonly ScheduledCourse[];
  /** Whether an answer would still be taken, by the rule that takes it. */
  readonly open: boolean;
};

export async function viewApprovals(actor: Actor, { db }: Platform): Promise<readonly ApprovalRecord[]> {
  return db.read(actor, (tx) => listApprovalsOf(tx, actor.person.id));
}

/** @throws NotFound when the manager has not been asked about this participant */
export async function viewApproval(
  actor: Actor,
  participant: ParticipantId,
  { db }: Platform,
): Promise<ApprovalQuestion> {
  return db.read(actor, async (tx) => {
    const approval = await findApproval(tx, participant);
    if (approval === undefined || approval.enrolment === 'withdrawn') throw new NotFound('approval');
    const thing = { ...approval, participant: approval.person };
    // A participant can read where their own question stands, and the municipality its people's; this page is the manager's.
    if (allowedActions(actor, approvalAccess, thing).size === 0) throw new NotFound('approval');
    requireAccess(actor, approvalAccess, 'answer', thing, 'competence-adviser');
    const answer = decideAnswer({ ...thing, cohort: approval.cohortStatus }, { answer: 'approved' });
    return {
      ...approval,
      schedule: await findSchedule(tx, [approval.cohort], null),
      open: answer.ok,
    };
  });
}

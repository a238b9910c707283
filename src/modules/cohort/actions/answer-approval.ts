import { type Actor, requireAccess } from '../../../access/index.ts';
import type { ParticipantId } from '../../../kernel/ids.ts';
import { type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { approvalAccess } from '../access.ts';
import { type AnswerFailure, type ApprovalAnswer, decideAnswer } from '../domain/approval.ts';
import { type ApprovalRecord, lockApproval, saveAnswer } from '../store/approvals.ts';

/** The manager says yes or no to one participant. The reason is kept, and never stands in the trace. */
export async function answerApproval(
  actor: Actor,
  input: { readonly participantId: ParticipantId } & ApprovalAnswer,
  { db, now }: Platform,
): Promise<Result<ApprovalRecord, AnswerFailure>> {
  return db.transaction(actor, async (tx) => {
    const approval = await lockApproval(tx, input.participantId);
    requireAccess(
      actor,
      approvalAccess,
      'answer',
      { ...approval, participant: approval.person },
      'competence-adviser',
    );

    const answer = decideAnswer(
      { ...approval, participant: approval.person, cohort: approval.cohortStatus },
      input,
    );
    if (!answer.ok) return answer;

    await saveAnswer(tx, input.participantId, { ...answer.value, by: actor.person.id, at: now() });
    await trace(tx, actor, `approval.${answer.value.status}`, input.participantId, {
      ...(approval.municipality === null ? {} : { municipality: approval.municipality }),
      details: { cohort: approval.cohort },
    });
    return succeed({ ...approval, ...answer.value });
  });
}

import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { holdHandled } from '../../store/assessment/handled.ts';
import { saveApproval } from '../../store/nomination/managers.ts';

export type AnswerFailure =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'call-cancelled' }
  | { readonly kind: 'already-answered' }
  | { readonly kind: 'reason-missing' };

/** The line manager's yes or no. A no has a reason, and the applicant reads it. */
export async function answerAsManager(
  actor: Actor,
  input: {
    readonly application: ApplicationId;
    readonly answer: 'approved' | 'declined';
    readonly reason: string;
  },
  { db, now }: Platform,
): Promise<Result<void, AnswerFailure>> {
  return db.transaction(actor, async (tx) => {
    const application = await holdHandled(tx, input.application);
    requireAccess(actor, applicationAccess, 'answer-as-manager', application, 'competence-adviser');
    if (application.status !== 'submitted') return fail({ kind: 'withdrawn' });
    if (application.callStatus === 'cancelled') return fail({ kind: 'call-cancelled' });
    const reason = input.answer === 'declined' ? input.reason.trim() : '';
    if (input.answer === 'declined' && reason === '') return fail({ kind: 'reason-missing' });

    const answer = { status: input.answer, reason, by: actor.person.id, at: now() };
    if (!(await saveApproval(tx, application.id, answer))) return fail({ kind: 'already-answered' });
    await insertApplicationEvent(tx, application, {
      at: now(),
      side: 'manager',
      event: input.answer === 'approved' ? 'manager-approved' : 'manager-declined',
      note: reason,
      by: actor.person.id,
    });
    await trace(tx, actor, `application.manager-${input.answer}`, application.id, {
      municipality: application.municipality,
    });
    await enqueue(tx, 'admission.manager-answered', { application: application.id });
    return succeed(undefined);
  });
}

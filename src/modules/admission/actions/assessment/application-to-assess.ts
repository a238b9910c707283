import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { applicationAccess } from '../../access/index.ts';
import {
  type AssessmentStep,
  decideAssessmentStep,
  type NotAssessable,
} from '../../domain/assessment/assessment.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { findAssessment, type StoredAssessment } from '../../store/assessment/assessments.ts';
import { type HandledApplication, holdHandled } from '../../store/assessment/handled.ts';

/** Another officer has written since the page was opened, so the answer would be to other words than those that were read. */
export type AssessmentChanged = { readonly kind: 'changed-meanwhile' };
export type AssessmentFailure = NotAssessable | AssessmentChanged;

export type ToAssess = {
  readonly application: HandledApplication;
  readonly assessment: StoredAssessment | undefined;
};

/** The application and its assessment, when this officer may take this step now from the version that was read. */
export async function applicationToAssess(
  tx: Tx,
  actor: Actor,
  step: AssessmentStep,
  id: ApplicationId,
  seen: number,
): Promise<Result<ToAssess, AssessmentFailure>> {
  const [application, assessment] = await Promise.all([holdHandled(tx, id), findAssessment(tx, id)]);
  requireAccess(actor, applicationAccess, 'assess', application, 'admission-officer');

  const where = { ...application, call: application.callStatus };
  const decided = decideAssessmentStep(where, assessment, step, actor.person.id);
  // A case that has moved on is one that somebody has written in, and that says more than what cannot be done with it.
  if ((assessment?.version ?? 0) !== seen && (decided.ok || decided.failure.kind === 'not-now'))
    return fail({ kind: 'changed-meanwhile' });
  return decided.ok ? succeed({ application, assessment }) : decided;
}

/** Writes down what the applicant may read of it, and who did it. */
export async function recordAssessment(
  tx: Tx,
  actor: Actor,
  application: HandledApplication,
  now: Date,
  happening: { action: string; event?: string; note?: string },
): Promise<void> {
  await Promise.all([
    trace(tx, actor, `assessment.${happening.action}`, application.id, {
      municipality: application.municipality,
    }),
    happening.event === undefined
      ? undefined
      : insertApplicationEvent(tx, application, {
          at: now,
          side: 'officer',
          event: happening.event,
          note: happening.note ?? '',
          by: actor.person.id,
        }),
  ]);
}

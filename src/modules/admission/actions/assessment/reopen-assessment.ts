import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { keepAssessmentLetter } from '../../letters/assessment/keep-letter.ts';
import { saveAssessment } from '../../store/assessment/assessments.ts';
import { type AssessmentFailure, applicationToAssess, recordAssessment } from './application-to-assess.ts';

export type ReopenFailure = AssessmentFailure | { readonly kind: 'reason-missing' };

/**
 * Takes a case up again with the findings as they are: a proposal that the second pair of eyes does not agree with, or a
 * decision after an appeal. The applicant is told when there was a decision to be told of.
 */
export async function reopenAssessment(
  actor: Actor,
  { application: id, seen, reason }: { application: ApplicationId; seen: number; reason: string },
  { db, now }: Platform,
): Promise<Result<void, ReopenFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await applicationToAssess(tx, actor, 'reopen', id, seen);
    if (!found.ok) return found;
    const { application, assessment } = found.value;
    if (assessment === undefined) throw new Error('A case was taken up again that nobody has had');
    const why = reason.trim();
    if (why === '') return fail({ kind: 'reason-missing' });

    const saved = await saveAssessment(
      tx,
      { application: id, person: application.person, seen },
      {
        ...assessment,
        status: 'under-assessment',
        route: null,
        practiceYears: null,
        assessedBy: actor.person.id,
        assessedAt: now(),
        confirmedBy: null,
        confirmedAt: null,
      },
    );
    if (!saved) return fail({ kind: 'changed-meanwhile' });
    const wasTold = assessment.status !== 'refusal-proposed';
    await recordAssessment(tx, actor, application, now(), {
      action: 'reopened',
      ...(wasTold ? { event: 'assessment-reopened', note: why } : {}),
    });
    if (wasTold)
      await keepAssessmentLetter(tx, application, now(), { kind: 'assessment-reopened', reason: why });
    return succeed(undefined);
  });
}

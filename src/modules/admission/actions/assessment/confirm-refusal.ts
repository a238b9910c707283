import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { countedPractice } from '../../domain/assessment/assessment.ts';
import type { ConclusionFailure } from '../../domain/assessment/conclude.ts';
import { sumPractice } from '../../domain/assessment/practice.ts';
import { admissionYear, openRoutes, routeOptions } from '../../domain/assessment/routes.ts';
import { keepAssessmentLetter } from '../../letters/assessment/keep-letter.ts';
import { listPractice } from '../../store/application/papers.ts';
import { getCall } from '../../store/call/calls.ts';
import { saveAssessment } from '../../store/assessment/assessments.ts';
import { type AssessmentFailure, applicationToAssess, recordAssessment } from './application-to-assess.ts';

export type ConfirmFailure = AssessmentFailure | Extract<ConclusionFailure, { kind: 'route-open' }>;

/** The second pair of eyes says yes to a refusal, exactly as it was proposed; now the applicant gets the letter. */
export async function confirmRefusal(
  actor: Actor,
  { application: id, seen }: { application: ApplicationId; seen: number },
  { db, now, today }: Platform,
): Promise<Result<void, ConfirmFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await applicationToAssess(tx, actor, 'confirm', id, seen);
    if (!found.ok) return found;
    const { application, assessment } = found.value;
    if (assessment === undefined) throw new Error('A refusal was confirmed that nobody proposed');

    const [call, lines] = await Promise.all([getCall(tx, application.call), listPractice(tx, id)]);
    const practice = sumPractice(countedPractice(lines, assessment), today);
    // Work that is still going on may have become enough since the refusal was proposed.
    const [route] = openRoutes(
      routeOptions({ ...assessment, practice }, call.requirements, admissionYear(call, today)),
    );
    if (route !== undefined) return fail({ kind: 'route-open', route });

    const saved = await saveAssessment(
      tx,
      { application: id, person: application.person, seen },
      { ...assessment, status: 'not-qualified', confirmedBy: actor.person.id, confirmedAt: now() },
    );
    if (!saved) return fail({ kind: 'changed-meanwhile' });
    await recordAssessment(tx, actor, application, now(), {
      action: 'not-qualified',
      event: 'not-qualified',
    });
    await keepAssessmentLetter(tx, application, now(), {
      kind: 'not-qualified',
      reasons: assessment.reasons,
      practice,
    });
    return succeed(undefined);
  });
}

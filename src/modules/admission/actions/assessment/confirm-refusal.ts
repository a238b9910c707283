import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { countedPractice } from '../../domain/assessment/assessment.ts';
import { sumPractice } from '../../domain/assessment/practice.ts';
import { keepAssessmentLetter } from '../../letters/assessment/keep-letter.ts';
import { listPractice } from '../../store/application/papers.ts';
import { saveAssessment } from '../../store/assessment/assessments.ts';
import { type AssessmentFailure, applicationToAssess, recordAssessment } from './application-to-assess.ts';

/** The second pair of eyes says yes to a refusal, exactly as it was proposed; now the applicant gets the letter. */
export async function confirmRefusal(
  actor: Actor,
  { application: id, seen }: { application: ApplicationId; seen: number },
  { db, now, today }: Platform,
): Promise<Result<void, AssessmentFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await applicationToAssess(tx, actor, 'confirm', id, seen);
    if (!found.ok) return found;
    const { application, assessment } = found.value;
    if (assessment === undefined) throw new Error('A refusal was confirmed that nobody proposed');

    const saved = await saveAssessment(
      tx,
      { application: id, person: application.person, seen },
      { ...assessment, status: 'not-qualified', confirmedBy: actor.person.id, confirmedAt: now() },
    );
    if (!saved) return fail({ kind: 'changed-meanwhile' });
    const lines = await listPractice(tx, id);
    await recordAssessment(tx, actor, application, now(), {
      action: 'not-qualified',
      event: 'not-qualified',
    });
    await keepAssessmentLetter(tx, application, now(), {
      kind: 'not-qualified',
      reasons: assessment.reasons,
      practice: sumPractice(countedPractice(lines, assessment), today),
    });
    return succeed(undefined);
  });
}

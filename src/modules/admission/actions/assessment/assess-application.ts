import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { countedPractice, type WrittenFindings } from '../../domain/assessment/assessment.ts';
import {
  conclude,
  type Concluded,
  type Conclusion,
  type ConclusionFailure,
} from '../../domain/assessment/conclude.ts';
import { type PracticeSum, roundedDown, sumPractice } from '../../domain/assessment/practice.ts';
import { admissionYear, routeOptions } from '../../domain/assessment/routes.ts';
import { lastDay } from '../../domain/call/call.ts';
import { keepAssessmentLetter } from '../../letters/assessment/keep-letter.ts';
import { listPractice } from '../../store/application/papers.ts';
import { saveAssessment } from '../../store/assessment/assessments.ts';
import type { HandledApplication } from '../../store/assessment/handled.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';
import { insertExtension } from '../../store/call/write-calls.ts';
import { type AssessmentFailure, applicationToAssess, recordAssessment } from './application-to-assess.ts';

export type AssessFailure = AssessmentFailure | ConclusionFailure;

export type AssessInput = {
  readonly application: ApplicationId;
  /** The version of the assessment that the page was made from; 0 when there was none. */
  readonly seen: number;
  readonly findings: WrittenFindings;
  readonly conclusion: Conclusion;
};

/** Saves what an officer has found, and with it the conclusion. A refusal is only proposed here. */
export async function assessApplication(
  actor: Actor,
  { application: id, seen, findings, conclusion }: AssessInput,
  { db, now, today }: Platform,
): Promise<Result<void, AssessFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await applicationToAssess(tx, actor, conclusion.step, id, seen);
    if (!found.ok) return found;
    const { application, assessment } = found.value;
    const [call, extensions, lines] = await Promise.all([
      getCall(tx, application.call),
      listExtensions(tx, application.call, application.person),
      listPractice(tx, id),
    ]);
    const documentsDeadline = lastDay(call, 'documents', extensions);
    if (documentsDeadline === null) throw new Error('A published call has a day for documents');
    const practice = sumPractice(countedPractice(lines, findings), today);
    const options = routeOptions({ ...findings, practice }, call.requirements, admissionYear(call, today));
    const concluded = conclude(conclusion, { options, documentsDeadline, today, before: assessment });
    if (!concluded.ok) return concluded;

    const { documents, ...decision } = concluded.value;
    const isLine = (line: string) => lines.some((one) => one.id === line);
    const saved = await saveAssessment(
      tx,
      { application: id, person: application.person, seen },
      {
        ...findings,
        // A line that is gone says nothing any more.
        counted: findings.counted.filter(isLine),
        relevant: findings.relevant.filter(isLine),
        ...decision,
        practiceYears: roundedDown(practice.years, 3),
        assessedBy: actor.person.id,
        assessedAt: now(),
        confirmedBy: null,
        confirmedAt: null,
      },
    );
    if (!saved) return fail({ kind: 'changed-meanwhile' });
    await tell(tx, actor, application, conclusion.step, concluded.value, practice, now());
    return succeed(undefined);
  });
}

/** What the applicant hears of it: a question and a yes at once, a proposal not before it has been confirmed. */
async function tell(
  tx: Tx,
  actor: Actor,
  application: HandledApplication,
  step: Conclusion['step'],
  { route, asked, documents }: Concluded,
  practice: PracticeSum,
  now: Date,
): Promise<void> {
  if (step === 'ask-documents' && documents !== null) {
    if (documents.isExtension)
      await insertExtension(tx, {
        id: uuid(),
        call: application.call,
        person: application.person,
        deadline: 'documents',
        until: documents.due,
        reason: asked,
        by: actor.person.id,
      });
    await recordAssessment(tx, actor, application, now, {
      action: 'documents-asked',
      event: 'documents-asked',
      note: asked,
    });
    await keepAssessmentLetter(tx, application, now, { kind: 'documents-asked', asked, due: documents.due });
    return;
  }
  if (step === 'qualify' && route !== null) {
    await recordAssessment(tx, actor, application, now, { action: 'qualified', event: 'qualified' });
    await keepAssessmentLetter(tx, application, now, { kind: 'qualified', route, practice });
    return;
  }
  await recordAssessment(tx, actor, application, now, {
    action: step === 'propose-refusal' ? 'refusal-proposed' : 'saved',
  });
}

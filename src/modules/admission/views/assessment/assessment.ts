import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import type { DocumentFacts, Education } from '../../domain/application/papers.ts';
import {
  ASSESSMENT_STEPS,
  type AssessmentStep,
  countedPractice,
  decideAssessmentStep,
  NOTHING_FOUND,
  type NotAssessable,
  type PracticeLine,
  type WrittenFindings,
} from '../../domain/assessment/assessment.ts';
import { type PracticeSum, sumPractice } from '../../domain/assessment/practice.ts';
import { admissionYear, type RouteOptions, routeOptions } from '../../domain/assessment/routes.ts';
import { type Call, lastDay } from '../../domain/call/call.ts';
import { letterFrame } from '../../letters/assessment/keep-letter.ts';
import { assessmentLetter } from '../../letters/assessment/write-letters.ts';
import { listDocuments, listEducation, listPractice } from '../../store/application/papers.ts';
import { findAssessment, type StoredAssessment } from '../../store/assessment/assessments.ts';
import { getHandled, type HandledApplication } from '../../store/assessment/handled.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';

export type AssessmentView = {
  readonly application: HandledApplication;
  readonly call: Call;
  readonly education: readonly Education[];
  readonly practice: readonly (PracticeLine & { readonly worth: number })[];
  readonly documents: readonly DocumentFacts[];
  readonly assessment: StoredAssessment | undefined;
  /** What was found, or where the form begins when nobody has looked: relevance as the applicant sees it. */
  readonly findings: WrittenFindings;
  readonly sum: PracticeSum;
  readonly routes: RouteOptions;
  readonly documentsDue: LocalDate;
  /** What this officer can do now. */
  readonly steps: ReadonlySet<AssessmentStep>;
  /** Why nothing can be decided of this application at all. */
  readonly stopped: Extract<NotAssessable['kind'], 'withdrawn' | 'without-credits' | 'call-cancelled'> | null;
  readonly isOwnProposal: boolean;
};

/** One applicant as an officer needs to see them. Needs of facilitation are left out: they have no say in it. */
export async function viewAssessment(
  actor: Actor,
  id: ApplicationId,
  { db, today }: Platform,
): Promise<AssessmentView> {
  return db.read(actor, (tx) => readAssessment(tx, actor, id, today));
}

async function readAssessment(
  tx: ReadTx,
  actor: Actor,
  id: ApplicationId,
  today: LocalDate,
): Promise<AssessmentView> {
  const [application, assessment, education, lines, documents] = await Promise.all([
    getHandled(tx, id),
    findAssessment(tx, id),
    listEducation(tx, id),
    listPractice(tx, id),
    listDocuments(tx, id),
  ]);
  requireAccess(actor, applicationAccess, 'assess', application, 'admission-officer');
  const [call, extensions] = await Promise.all([
    getCall(tx, application.call),
    listExtensions(tx, application.call, application.person),
  ]);
  const documentsDue = lastDay(call, 'documents', extensions);
  if (documentsDue === null) throw new Error('A published call has a day for documents');

  const findings: WrittenFindings = assessment ?? {
    ...NOTHING_FOUND,
    relevant: lines.filter((line) => line.relevant).map((line) => line.id),
  };
  const sum = sumPractice(countedPractice(lines, findings), today);
  const worth = sumPractice(lines, today).lines;
  const decide = (step: AssessmentStep) =>
    decideAssessmentStep({ ...application, call: call.status }, assessment, step, actor.person.id);
  return {
    application,
    call,
    education,
    practice: lines.map((line, index) => ({ ...line, worth: worth[index] ?? 0 })),
    documents,
    assessment,
    findings,
    sum,
    routes: routeOptions({ ...findings, practice: sum }, call.requirements, admissionYear(call, today)),
    documentsDue,
    steps: new Set(ASSESSMENT_STEPS.filter((step) => decide(step).ok)),
    stopped: stoppedBy(decide('save')),
    isOwnProposal: assessment?.status === 'refusal-proposed' && assessment.assessedBy === actor.person.id,
  };
}

function stoppedBy(decided: ReturnType<typeof decideAssessmentStep>): AssessmentView['stopped'] {
  if (decided.ok) return null;
  const { kind } = decided.failure;
  return kind === 'withdrawn' || kind === 'without-credits' || kind === 'call-cancelled' ? kind : null;
}

export type RefusalView = AssessmentView & {
  /** The letter as the applicant would get it today. */
  readonly letter: { readonly title: string; readonly body: string };
};

/** A refusal that has been proposed, with the letter that would be sent; undefined when none is proposed now. */
export async function viewRefusal(
  actor: Actor,
  id: ApplicationId,
  { db, today, now }: Platform,
): Promise<RefusalView | undefined> {
  return db.read(actor, async (tx) => {
    const view = await readAssessment(tx, actor, id, today);
    if (view.assessment?.status !== 'refusal-proposed') return undefined;
    const frame = await letterFrame(tx, view.application, now());
    const { reasons } = view.assessment;
    return {
      ...view,
      letter: assessmentLetter({ kind: 'not-qualified', reasons, practice: view.sum }, frame),
    };
  });
}

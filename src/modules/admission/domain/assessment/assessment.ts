import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { ApplicationStatus, Track } from '../application/application.ts';
import type { CallStatus } from '../call/call.ts';
import type { Practice } from './practice.ts';
import type { Route } from './routes.ts';

export const ASSESSMENT_STATUSES = [
  'under-assessment',
  'documents-missing',
  'refusal-proposed',
  'qualified',
  'not-qualified',
] as const;
/** A refusal is proposed by one officer and is nothing for the applicant before another has confirmed it. */
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

export type PracticeLine = Practice & {
  readonly id: string;
  readonly employer: string;
  readonly title: string;
};

/** What officers have found and decided of one applicant. */
export type Assessment = {
  readonly application: ApplicationId;
  readonly status: AssessmentStatus;
  readonly route: Route | null;
  readonly hasGeneral: boolean | null;
  readonly birthYear: number | null;
  readonly coreSubjects: boolean;
  readonly educationYears: number;
  /** Lines of practice that certificates show, and those of them that are relevant. */
  readonly counted: readonly string[];
  readonly relevant: readonly string[];
  readonly asked: string;
  readonly reasons: string;
  readonly assessedBy: PersonId;
  readonly assessedAt: Date;
  readonly confirmedBy: PersonId | null;
  readonly confirmedAt: Date | null;
  readonly version: number;
};

/** What a form of findings holds: everything that is not a decision. */
export type WrittenFindings = Pick<
  Assessment,
  'hasGeneral' | 'birthYear' | 'coreSubjects' | 'educationYears' | 'counted' | 'relevant'
>;

export const NOTHING_FOUND: WrittenFindings = {
  hasGeneral: null,
  birthYear: null,
  coreSubjects: false,
  educationYears: 0,
  counted: [],
  relevant: [],
};

/** The practice that counts: what certificates show, relevant as the officer sees it and not as the applicant does. */
export function countedPractice(
  lines: readonly PracticeLine[],
  { counted, relevant }: Pick<WrittenFindings, 'counted' | 'relevant'>,
): readonly Practice[] {
  return lines
    .filter(({ id }) => counted.includes(id))
    .map((line) => ({ ...line, relevant: relevant.includes(line.id) }));
}

export const ASSESSMENT_STEPS = [
  'save',
  'ask-documents',
  'qualify',
  'propose-refusal',
  'confirm',
  'reopen',
] as const;
export type AssessmentStep = (typeof ASSESSMENT_STEPS)[number];

export type NotAssessable =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'without-credits' }
  | { readonly kind: 'call-cancelled' }
  /** The case has come to where this step is not taken any more, or not yet. */
  | { readonly kind: 'not-now'; readonly status: AssessmentStatus | null }
  | { readonly kind: 'same-officer' };

const OPEN: readonly (AssessmentStatus | null)[] = [null, 'under-assessment', 'documents-missing'];

const TAKEN_FROM: Readonly<Record<AssessmentStep, readonly (AssessmentStatus | null)[]>> = {
  save: OPEN,
  'ask-documents': OPEN,
  qualify: OPEN,
  'propose-refusal': OPEN,
  confirm: ['refusal-proposed'],
  reopen: ['refusal-proposed', 'qualified', 'not-qualified'],
};

/** Whether an officer can take a step with this application now. Never twice the same pair of eyes on a refusal. */
export function decideAssessmentStep(
  application: { readonly status: ApplicationStatus; readonly track: Track; readonly call: CallStatus },
  assessment: Pick<Assessment, 'status' | 'assessedBy'> | undefined,
  step: AssessmentStep,
  officer: PersonId,
): Result<void, NotAssessable> {
  if (application.status !== 'submitted') return fail({ kind: 'withdrawn' });
  if (application.track === 'non-credit') return fail({ kind: 'without-credits' });
  if (application.call === 'cancelled') return fail({ kind: 'call-cancelled' });
  const status = assessment?.status ?? null;
  if (!TAKEN_FROM[step].includes(status)) return fail({ kind: 'not-now', status });
  if (step === 'confirm' && assessment?.assessedBy === officer) return fail({ kind: 'same-officer' });
  return succeed(undefined);
}

export type LateDocuments = { readonly kind: 'documents-deadline-passed'; readonly deadline: LocalDate };

/**
 * The day by which missing documents must be there: the ordinary deadline, or a later day that the officer gives. When
 * the ordinary one is over, a later day must be given, because nobody can be asked for something yesterday.
 */
export function documentsDue(
  deadline: LocalDate,
  until: LocalDate | null,
  today: LocalDate,
): Result<{ due: LocalDate; isExtension: boolean }, LateDocuments> {
  const due = until !== null && until > deadline ? until : deadline;
  if (due < today) return fail({ kind: 'documents-deadline-passed', deadline });
  return succeed({ due, isExtension: due > deadline });
}

import type { CallClassId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Call, DocumentKind } from '../call/call.ts';
import type { Application } from './application.ts';
import type { Papers } from './papers.ts';

/** The form is short pages, in the order in which one thinks of it. */
export const APPLICATION_PARTS = [
  'job',
  'classes',
  'education',
  'practice',
  'documents',
  'motivation',
  'practical',
] as const;
export type ApplicationPart = (typeof APPLICATION_PARTS)[number];

/** What must be in place before the application can be sent. */
export type ApplicationFault =
  | { readonly kind: 'municipality-missing' }
  /** The municipality is no more, and became more than one, so the applicant says which. */
  | { readonly kind: 'municipality-ended'; readonly municipality: MunicipalityCode }
  | { readonly kind: 'service-missing' }
  | { readonly kind: 'position-missing' }
  | { readonly kind: 'staff-count-missing' }
  | { readonly kind: 'leadership-education-missing' }
  | { readonly kind: 'too-few-wishes'; readonly wished: number; readonly least: number }
  | { readonly kind: 'class-cancelled'; readonly class: CallClassId }
  | { readonly kind: 'education-missing' }
  | { readonly kind: 'practice-missing'; readonly years: number }
  | { readonly kind: 'document-missing'; readonly document: DocumentKind }
  | { readonly kind: 'motivation-missing' };

const PART_OF: Record<ApplicationFault['kind'], ApplicationPart> = {
  'municipality-missing': 'job',
  'municipality-ended': 'job',
  'service-missing': 'job',
  'position-missing': 'job',
  'staff-count-missing': 'job',
  'leadership-education-missing': 'job',
  'too-few-wishes': 'classes',
  'class-cancelled': 'classes',
  'education-missing': 'education',
  'practice-missing': 'practice',
  'document-missing': 'documents',
  'motivation-missing': 'motivation',
};

/** On which page of the form a fault is put right. */
export function partOf(fault: ApplicationFault): ApplicationPart {
  return PART_OF[fault.kind];
}

export type Completeness = {
  readonly faults: readonly ApplicationFault[];
  /** Documents that may come after the application has been sent, because the call gives them a later day. */
  readonly toFollow: readonly DocumentKind[];
};

type Filled = Pick<
  Application,
  | 'municipality'
  | 'service'
  | 'positionTitle'
  | 'staffCount'
  | 'formalLeadershipEducation'
  | 'wishes'
  | 'track'
>;

/**
 * What an application lacks. Without credits there is no admission, so nobody asks for education, practice and papers.
 * `municipalityEnded` is true when the code is not one municipality's any more.
 */
export function decideCompleteness(
  application: Filled,
  papers: Papers,
  call: Pick<Call, 'classes' | 'rules' | 'requirements' | 'documents' | 'days'>,
  municipalityEnded: boolean,
): Completeness {
  const faults: ApplicationFault[] = [
    ...jobFaults(application, municipalityEnded),
    ...wishFaults(application.wishes, call),
  ];
  const missing = missingDocuments(application, papers, call);
  const mayFollow = documentsMayFollow(call);
  if (application.track === 'credit') {
    if (papers.education.length === 0) faults.push({ kind: 'education-missing' });
    const { practiceYears } = call.requirements;
    if (practiceYears > 0 && papers.practice.length === 0)
      faults.push({ kind: 'practice-missing', years: practiceYears });
    if (!mayFollow)
      faults.push(...missing.map((document) => ({ kind: 'document-missing' as const, document })));
  }
  if (papers.motivation.trim() === '') faults.push({ kind: 'motivation-missing' });
  return { faults, toFollow: mayFollow ? missing : [] };
}

/** The papers that the call asks for and nobody has sent. */
export function missingDocuments(
  application: Pick<Application, 'track'>,
  papers: Pick<Papers, 'documents'>,
  call: Pick<Call, 'documents'>,
): readonly DocumentKind[] {
  if (application.track === 'non-credit') return [];
  return call.documents
    .filter(({ kind, required }) => required && !papers.documents.some((one) => one.kind === kind))
    .map(({ kind }) => kind);
}

function documentsMayFollow({ days }: Pick<Call, 'days'>): boolean {
  return days.documentsDueOn !== null && days.deadlineOn !== null && days.documentsDueOn > days.deadlineOn;
}

function jobFaults(application: Filled, municipalityEnded: boolean): ApplicationFault[] {
  const faults: ApplicationFault[] = [];
  if (application.municipality === null) faults.push({ kind: 'municipality-missing' });
  else if (municipalityEnded)
    faults.push({ kind: 'municipality-ended', municipality: application.municipality });
  if (application.service === '') faults.push({ kind: 'service-missing' });
  if (application.positionTitle.trim() === '') faults.push({ kind: 'position-missing' });
  if (application.staffCount === null) faults.push({ kind: 'staff-count-missing' });
  if (application.formalLeadershipEducation === null) faults.push({ kind: 'leadership-education-missing' });
  return faults;
}

function wishFaults(
  wishes: readonly CallClassId[],
  call: Pick<Call, 'classes' | 'rules'>,
): ApplicationFault[] {
  const held = call.classes.filter((one) => one.cancelled === null);
  const cancelled = call.classes.filter((one) => one.cancelled !== null && wishes.includes(one.id));
  const wished = wishes.filter((wish) => held.some((one) => one.id === wish)).length;
  // A class that was called off after the call was published makes the longest possible list shorter.
  const least = Math.min(Math.max(1, call.rules.minimumWishes), held.length);
  return [
    ...cancelled.map((one) => ({ kind: 'class-cancelled' as const, class: one.id })),
    ...(wished < least ? [{ kind: 'too-few-wishes' as const, wished, least }] : []),
  ];
}

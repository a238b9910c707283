import { formatDate } from '../../../../web/format.ts';
import type { StatusKind } from '../../../../web/components/tag.tsx';
import { assertNever } from '../../../../kernel/result.ts';
import type { ApplicationFault } from '../../domain/application/completeness.ts';
import type { ApplicantStatus } from '../../domain/application/status.ts';
import type { StepDecision } from '../../domain/application/steps.ts';
import type { Call } from '../../domain/call/call.ts';
import type { ApplicationEvent } from '../../domain/application/history.ts';
import type { Frame } from '../frame.ts';

/** Where an application stands, in one sentence to the one who sent it. */
export function sayStatus(status: ApplicantStatus, { texts, locale }: Frame): string {
  const words = texts.application.status;
  switch (status.kind) {
    case 'draft':
      return words.draft(formatDate(status.deadline, locale));
    case 'documents-missing':
      return words[status.kind](formatDate(status.due, locale));
    case 'offered':
      return words.offered(status.className, formatDate(status.replyBy, locale));
    case 'accepted':
    case 'declined':
    case 'given-up':
    case 'lapsed':
    case 'class-cancelled':
      return words[status.kind](status.className);
    default:
      return words[status.kind];
  }
}

/** Ochre when it is the reader's turn, calm when it is somebody else's. */
export function statusKindOf(status: ApplicantStatus): StatusKind {
  switch (status.kind) {
    case 'draft':
    case 'documents-missing':
    case 'offered':
      return 'next';
    case 'waiting-for-manager':
    case 'manager-not-named':
    case 'in-assessment':
    case 'qualified':
    case 'waiting':
    case 'awaits-free-seat':
      return 'waiting';
    case 'accepted':
      return 'done';
    case 'never-sent':
    case 'withdrawn':
    case 'declined':
    case 'given-up':
    case 'left-list':
    case 'wait-over':
      return 'draft';
    case 'call-cancelled':
    case 'manager-declined':
    case 'not-qualified':
    case 'lapsed':
    case 'class-cancelled':
    case 'no-seat':
    case 'no-free-seat':
      return 'stopped';
    default:
      return assertNever(status);
  }
}

/** What is missing, as a sentence that says how to put it right. */
export function sayFault(
  fault: ApplicationFault,
  call: Pick<Call, 'classes'>,
  municipality: string | null,
  { texts }: Frame,
): string {
  const { faults, document } = texts.application;
  switch (fault.kind) {
    case 'municipality-ended':
      return faults[fault.kind](municipality ?? fault.municipality);
    case 'too-few-wishes':
      return faults[fault.kind](fault.wished, fault.least);
    case 'class-cancelled':
      return faults[fault.kind](call.classes.find((one) => one.id === fault.class)?.name ?? '');
    case 'practice-missing':
      return faults[fault.kind](fault.years);
    case 'document-missing':
      return faults[fault.kind](document[fault.document]);
    default:
      return faults[fault.kind];
  }
}

/** Why a step is not open, with what the applicant can do instead. */
export function sayClosed(why: Exclude<StepDecision, { outcome: 'open' }>, { texts, locale }: Frame): string {
  const { apply } = texts.application.calls;
  switch (why.outcome) {
    case 'not-open-yet':
      return apply.notOpenYet(formatDate(why.opensOn, locale));
    case 'deadline-passed':
      return apply.deadlinePassed(formatDate(why.deadline, locale));
    case 'call-closed':
    case 'not-now':
      return apply.callClosed;
    default:
      return assertNever(why);
  }
}

/** What happened, as its owner would say it; what other parts of the house wrote has words for its side. */
export function sayEvent({ event, side }: ApplicationEvent, { texts }: Frame): string {
  const { other, ...own } = texts.application.events;
  const words: Readonly<Record<string, string>> = own;
  return (side === 'applicant' ? words[event] : undefined) ?? other[side];
}

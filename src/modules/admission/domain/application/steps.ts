import type { LocalDate } from '../../../../kernel/local-date.ts';
import { type Call, type Extension, isOpen, lastDay } from '../call/call.ts';
import type { Application } from './application.ts';

/** What an applicant does with the own application. */
export type ApplicantStep =
  | 'change'
  | 'add-document'
  | 'remove-document'
  | 'send'
  | 'withdraw'
  | 'begin-again';

export type StepDecision =
  | { readonly outcome: 'open' }
  /** The call does not take applications yet. */
  | { readonly outcome: 'not-open-yet'; readonly opensOn: LocalDate }
  | { readonly outcome: 'deadline-passed'; readonly deadline: LocalDate }
  | { readonly outcome: 'call-closed' }
  /** Not something one does with an application in this state, as when it has been done already. */
  | { readonly outcome: 'not-now' };

/** A seat that has been offered is answered, and not withdrawn from: then the next on the list gets it at once. */
export type Standing = { readonly offer: 'none' | 'open' | 'accepted' };

const FITS: Record<ApplicantStep, readonly Application['status'][]> = {
  change: ['draft', 'submitted'],
  'add-document': ['draft', 'submitted'],
  'remove-document': ['draft', 'submitted'],
  send: ['draft'],
  withdraw: ['submitted'],
  'begin-again': ['withdrawn'],
};

/**
 * Whether the step is open today. A day lasts to its end in Norway. Papers that were asked for may come after the
 * application, to their own deadline, and what came after the first deadline stays.
 */
export function decideApplicantStep(
  step: ApplicantStep,
  application: Pick<Application, 'status'>,
  call: Pick<Call, 'status' | 'days'>,
  extensions: readonly Extension[],
  today: LocalDate,
  standing: Standing = { offer: 'none' },
): StepDecision {
  if (!FITS[step].includes(application.status)) return { outcome: 'not-now' };
  const isSent = application.status === 'submitted';
  if (step === 'withdraw') {
    if (standing.offer !== 'none') return { outcome: 'not-now' };
    if (call.status !== 'published' && call.status !== 'decided') return { outcome: 'call-closed' };
    return within(lastDay(call, 'withdrawal', extensions), today);
  }
  if (isOpen(call, today, extensions)) return { outcome: 'open' };
  if (call.status !== 'published') return { outcome: 'call-closed' };
  if (step === 'add-document' && isSent) return within(lastDay(call, 'documents', extensions), today);
  const { opensOn } = call.days;
  if (opensOn !== null && today < opensOn) return { outcome: 'not-open-yet', opensOn };
  return within(lastDay(call, 'application', extensions), today);
}

function within(last: LocalDate | null, today: LocalDate): StepDecision {
  if (last === null) return { outcome: 'call-closed' };
  return today <= last ? { outcome: 'open' } : { outcome: 'deadline-passed', deadline: last };
}

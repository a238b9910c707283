import type { LocalDate } from '../../../../kernel/local-date.ts';
import { type Call, type Extension, isOpen, lastDay } from '../call/call.ts';
import type { Application } from './application.ts';

/** What others have said of an application, as far as its owner may know it. */
export type SaidByOthers = {
  readonly approval: {
    readonly status: 'asked' | 'approved' | 'declined';
    readonly hasManager: boolean;
  } | null;
  readonly qualification: 'documents-missing' | 'qualified' | 'not-qualified' | null;
  readonly placement: 'seat' | 'waiting' | 'left-list' | null;
  /** The newest offer. */
  readonly offer: {
    readonly status: 'offered' | 'accepted' | 'declined' | 'lapsed' | 'given-up' | 'class-cancelled';
    readonly className: string;
    readonly replyBy: LocalDate;
  } | null;
};

/** Where an application stands, for the one who sent it: one sentence, with what the reader needs next. */
export type ApplicantStatus =
  | { readonly kind: 'draft'; readonly deadline: LocalDate }
  | { readonly kind: 'never-sent' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'call-cancelled' }
  | { readonly kind: 'manager-declined' }
  | { readonly kind: 'documents-missing'; readonly due: LocalDate }
  | { readonly kind: 'not-qualified' }
  | { readonly kind: 'waiting-for-manager' }
  | { readonly kind: 'manager-not-named' }
  | { readonly kind: 'in-assessment' }
  | { readonly kind: 'qualified' }
  | { readonly kind: 'offered'; readonly className: string; readonly replyBy: LocalDate }
  | {
      readonly kind: 'accepted' | 'declined' | 'given-up' | 'lapsed' | 'class-cancelled';
      readonly className: string;
    }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'left-list' }
  | { readonly kind: 'no-seat' };

export function applicantStatus(
  application: Pick<Application, 'status'>,
  call: Pick<Call, 'status' | 'days'>,
  said: SaidByOthers,
  extensions: readonly Extension[],
  today: LocalDate,
): ApplicantStatus {
  if (call.status === 'cancelled') return { kind: 'call-cancelled' };
  if (application.status === 'withdrawn') return { kind: 'withdrawn' };
  if (application.status === 'draft') {
    const deadline = lastDay(call, 'application', extensions);
    return deadline !== null && isOpen(call, today, extensions)
      ? { kind: 'draft', deadline }
      : { kind: 'never-sent' };
  }
  return seatStatus(said) ?? statusBeforeSeats(call, said, extensions);
}

/** After a class was called off the applicant waits again, and that is what counts. */
function seatStatus({ offer, placement }: SaidByOthers): ApplicantStatus | undefined {
  if (offer?.status === 'offered')
    return { kind: 'offered', className: offer.className, replyBy: offer.replyBy };
  if (offer?.status === 'accepted') return { kind: 'accepted', className: offer.className };
  if (placement === 'waiting') return { kind: 'waiting' };
  if (placement === 'left-list' && offer === null) return { kind: 'left-list' };
  return offer === null ? undefined : { kind: offer.status, className: offer.className };
}

function statusBeforeSeats(
  call: Pick<Call, 'status' | 'days'>,
  { approval, qualification }: SaidByOthers,
  extensions: readonly Extension[],
): ApplicantStatus {
  if (qualification === 'not-qualified') return { kind: 'not-qualified' };
  if (approval?.status === 'declined') return { kind: 'manager-declined' };
  if (call.status === 'decided') return { kind: 'no-seat' };
  const due = lastDay(call, 'documents', extensions);
  if (qualification === 'documents-missing' && due !== null) return { kind: 'documents-missing', due };
  if (approval?.status === 'asked')
    return { kind: approval.hasManager ? 'waiting-for-manager' : 'manager-not-named' };
  return { kind: qualification === 'qualified' ? 'qualified' : 'in-assessment' };
}

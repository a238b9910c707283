import type { LocalDate } from '../../../../kernel/local-date.ts';
import { type Call, type Extension, isOpen, lastDay } from '../call/call.ts';
import { hasClassToWaitFor, takesMore } from '../seats/takes-more.ts';
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
    /** Whether the class has been formed; from then on it has pages of its own. */
    readonly formed: boolean;
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
  | { readonly kind: 'accepted'; readonly className: string; readonly formed: boolean }
  | {
      readonly kind: 'declined' | 'given-up' | 'lapsed' | 'class-cancelled';
      readonly className: string;
    }
  | { readonly kind: 'waiting' }
  /** On the list, but every class wished for has begun or was called off. */
  | { readonly kind: 'wait-over' }
  /** Without credits, beside the order: there may come a seat, or there came none. */
  | { readonly kind: 'awaits-free-seat' | 'no-free-seat' }
  | { readonly kind: 'left-list' }
  | { readonly kind: 'no-seat' };

export function applicantStatus(
  application: Pick<Application, 'status' | 'track' | 'wishes'>,
  call: Pick<Call, 'status' | 'days' | 'classes'>,
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
  const waitsFor = hasClassToWaitFor(application.wishes, call.classes, today);
  return (
    seatStatus(said, waitsFor) ??
    (application.track === 'non-credit'
      ? statusBesideOrder(call, said.approval, today)
      : statusBeforeSeats(call, said, extensions))
  );
}

/** After a class was called off the applicant waits again, and that is what counts. */
function seatStatus({ offer, placement }: SaidByOthers, hasClassLeft: boolean): ApplicantStatus | undefined {
  if (offer?.status === 'offered')
    return { kind: 'offered', className: offer.className, replyBy: offer.replyBy };
  if (offer?.status === 'accepted')
    return { kind: 'accepted', className: offer.className, formed: offer.formed };
  if (placement === 'waiting') return { kind: hasClassLeft ? 'waiting' : 'wait-over' };
  if (placement === 'left-list' && offer === null) return { kind: 'left-list' };
  return offer === null ? undefined : { kind: offer.status, className: offer.className };
}

/**
 * Those without credits are not assessed and stand in no order: with the manager's yes they wait for a seat that is left,
 * until the last class has begun.
 */
function statusBesideOrder(
  call: Pick<Call, 'status' | 'classes'>,
  approval: SaidByOthers['approval'],
  today: LocalDate,
): ApplicantStatus {
  if (approval?.status === 'declined') return { kind: 'manager-declined' };
  if (approval?.status !== 'approved') {
    if (call.status === 'decided') return { kind: 'no-seat' };
    return { kind: approval?.hasManager === true ? 'waiting-for-manager' : 'manager-not-named' };
  }
  return { kind: freeSeatStanding(call, today) };
}

export function freeSeatStanding(
  { classes }: Pick<Call, 'classes'>,
  today: LocalDate,
): 'awaits-free-seat' | 'no-free-seat' {
  return classes.some((one) => takesMore(one, today)) ? 'awaits-free-seat' : 'no-free-seat';
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

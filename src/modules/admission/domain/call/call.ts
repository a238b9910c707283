import type { CallClassId, CallId, CohortId, ProgrammeId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Localised } from '../../../../kernel/locale.ts';

/** `decided` when the seats have been shared out; what happens to each seat after that is the offers' own story. */
export type CallStatus = 'draft' | 'published' | 'decided' | 'cancelled';

/**
 * Who can be qualified. Limits are fields and not constants: the institution sets them, and they change.
 * Route `general` is generell studiekompetanse, `age-23-5` the 23/5 rule, `prior-learning` realkompetanse.
 */
export type Requirements = {
  /** 23/5: age in the year of admission, and years of full-time work or education. Null: not a route here. */
  readonly age235: { readonly age: number; readonly years: number } | null;
  /** Realkompetanse: age in the year of admission (null: no limit), and years of relevant full-time practice. */
  readonly priorLearning: { readonly age: number | null; readonly years: number } | null;
  /** Years of full-time practice asked of everybody, whatever the route. */
  readonly practiceYears: number;
};

export const DOCUMENT_KINDS = ['education', 'practice', 'recommendation', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type DocumentWish = { readonly kind: DocumentKind; readonly required: boolean };

/** `serial-dictatorship` is mechanism A, `coverage-first` is B; the last is for classes with priorities of their own. */
export const MECHANISMS = ['serial-dictatorship', 'coverage-first', 'deferred-acceptance'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** The rules of ranking: data, shown to applicants before they apply, and fast from the day the call is published. */
export type CallRules = {
  readonly mechanism: Mechanism;
  /** Null: no cap. */
  readonly maxPerMunicipality: number | null;
  readonly maxPerMunicipalityPerClass: number | null;
  /** By county code: seats held for the county as long as somebody from there can take them. */
  readonly countyFloors: Readonly<Record<string, number>>;
  readonly countyCaps: Readonly<Record<string, number>>;
  /** How many classes an applicant must list, at least; the answer to B's weakness that a short list can help. */
  readonly minimumWishes: number;
};

export type CallClass = {
  readonly id: CallClassId;
  readonly name: string;
  readonly city: string;
  readonly venue: string;
  readonly address: string;
  readonly seats: number;
  readonly startsOn: LocalDate;
  /** Codes of counties whose applicants go first in this class; kept under deferred acceptance alone. */
  readonly firstCounties: readonly string[];
  readonly cohort: CohortId | null;
  readonly cancelled: { readonly reason: string } | null;
};

/** Days in Norway; each lasts to the end of its day. Null only in a draft. */
export type CallDays = {
  readonly opensOn: LocalDate | null;
  readonly deadlineOn: LocalDate | null;
  readonly documentsDueOn: LocalDate | null;
  readonly withdrawBy: LocalDate | null;
};

export type Call = {
  readonly id: CallId;
  readonly programmeId: ProgrammeId;
  readonly kind: 'national' | 'open';
  readonly name: Localised;
  readonly about: Localised;
  /** Whom to write to about the call; empty in calls from before it was asked for. */
  readonly contactEmail: string;
  readonly status: CallStatus;
  readonly days: CallDays;
  /** Days to answer an offer, counted from the day after it is made. */
  readonly replyDays: number;
  readonly requirements: Requirements;
  readonly documents: readonly DocumentWish[];
  readonly rules: CallRules;
  /** Published with the call, so that nobody can choose the lottery after seeing who applied. */
  readonly seed: string;
  readonly classes: readonly CallClass[];
  readonly version: number;
  readonly cancelReason: string;
};

export const DEADLINES = ['application', 'documents', 'reply', 'withdrawal'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** A deadline moved for one applicant. */
export type Extension = { readonly deadline: Deadline; readonly until: LocalDate };

/** The last day, with the applicant's own extension when there is one: the later of the two. */
export function lastDay(
  call: Pick<Call, 'days'>,
  deadline: Exclude<Deadline, 'reply'>,
  extensions: readonly Extension[],
): LocalDate | null {
  const { deadlineOn, documentsDueOn, withdrawBy } = call.days;
  const ordinary = { application: deadlineOn, documents: documentsDueOn, withdrawal: withdrawBy }[deadline];
  return extensions
    .filter((extension) => extension.deadline === deadline)
    .reduce<LocalDate | null>((last, { until }) => (last === null || until > last ? until : last), ordinary);
}

/** Whether an application can be sent or changed today (a day in Norway). */
export function isOpen(
  call: Pick<Call, 'status' | 'days'>,
  today: LocalDate,
  extensions: readonly Extension[] = [],
): boolean {
  const { opensOn } = call.days;
  const last = lastDay(call, 'application', extensions);
  return (
    call.status === 'published' && opensOn !== null && last !== null && opensOn <= today && today <= last
  );
}

/** Whether there are deadlines that can be moved for one applicant. */
export function hasDeadlines({ status }: Pick<Call, 'status'>): boolean {
  return status === 'published' || status === 'decided';
}

/** The seats of the classes that will be held. */
export function seatsOf(call: Pick<Call, 'classes'>): number {
  return call.classes.filter((one) => one.cancelled === null).reduce((sum, one) => sum + one.seats, 0);
}

import type { ApplicationId, CallClassId, PersonId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Track } from '../application/application.ts';
import type { OfferStatus } from './offer.ts';

/** Whom the programme shares seats out to: no papers, no practice, and nothing of what they need. */
export type Applicant = {
  readonly application: ApplicationId;
  readonly person: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  /** As written in the application. */
  readonly municipality: { readonly code: MunicipalityCode; readonly name: string };
  /** What has come of that municipality, when it has been merged or got another number since. */
  readonly standsFor: MunicipalityCode;
  /** The name of that one. */
  readonly standsForName: string;
  readonly county: { readonly code: string; readonly name: string };
  readonly service: string;
  readonly staffCount: number | null;
  readonly track: Track;
  readonly formalLeadershipEducation: boolean;
  readonly jointName: string;
  /** Classes in order of wish. */
  readonly wishes: readonly CallClassId[];
  /** Null: nobody has said anything; `left-out`: the municipality has, and put somebody else forward. */
  readonly nomination: { readonly rank: number } | 'left-out' | null;
  readonly approval: 'asked' | 'approved' | 'declined' | null;
  readonly qualification: 'documents-missing' | 'refusal-proposed' | 'qualified' | 'not-qualified' | null;
  readonly withdrawn: boolean;
  readonly placement: {
    readonly outcome: 'seat' | 'waiting' | 'left-list';
    readonly priority: number;
  } | null;
  /** The newest. */
  readonly offer: { readonly callClass: CallClassId; readonly status: OfferStatus } | null;
};

/** Where an applicant stands, in one word; the last one that says anything. */
export const STANDINGS = [
  'in-process',
  'ready',
  'non-credit',
  'offered',
  'accepted',
  'waiting',
  'declined',
  'lapsed',
  'given-up',
  'left-list',
  'not-placed',
  'not-qualified',
  'not-approved',
  'withdrawn',
] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf(one: Applicant, call: { kind: 'national' | 'open'; decided: boolean }): Standing {
  if (one.withdrawn) return 'withdrawn';
  const open = one.offer?.status;
  if (open === 'offered' || open === 'accepted') return open;
  if (one.placement?.outcome === 'waiting') return 'waiting';
  if (open === 'declined' || open === 'lapsed' || open === 'given-up') return open;
  if (one.placement?.outcome === 'left-list') return 'left-list';
  if (one.approval === 'declined') return 'not-approved';
  // Nobody assesses them, and the order in which seats are given does not concern them.
  if (one.track === 'non-credit') return 'non-credit';
  if (one.qualification === 'not-qualified') return 'not-qualified';
  if (call.decided) return 'not-placed';
  return whyNotRanked(one, call.kind) === undefined ? 'ready' : 'in-process';
}

/** What keeps an applicant out of the order in which seats are given. */
export type NotRanked =
  | 'withdrawn'
  | 'non-credit'
  | 'not-qualified'
  | 'not-approved'
  | 'not-nominated'
  | 'no-wishes';

/**
 * Undefined for everybody who takes part in the allocation: qualified, let go by the manager, and put forward by the
 * municipality where the call asks municipalities. (A manager's yes is needed before the class starts, R6.)
 */
export function whyNotRanked(one: Applicant, kind: 'national' | 'open'): NotRanked | undefined {
  if (one.withdrawn) return 'withdrawn';
  if (one.track === 'non-credit') return 'non-credit';
  if (one.qualification !== 'qualified') return 'not-qualified';
  if (one.approval !== 'approved') return 'not-approved';
  if (kind === 'national' && (one.nomination === null || one.nomination === 'left-out'))
    return 'not-nominated';
  return one.wishes.length === 0 ? 'no-wishes' : undefined;
}

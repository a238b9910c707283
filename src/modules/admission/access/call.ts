import { type AccessTable, type Actor, hasRole } from '../../../access/index.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { CallStatus } from '../domain/call/call.ts';

export type CallThing = { readonly status: CallStatus };

const coordinates = (actor: Actor): boolean => hasRole(actor, 'programme-coordinator');
const assesses = (actor: Actor): boolean => hasRole(actor, 'admission-officer');

/** Who may do what with a call. Whether it is open today is the domain's to say. */
export const callAccess = {
  'see-call': (actor, { status }) => status !== 'draft' || coordinates(actor),
  'write-call': coordinates,
  'allocate-seats': coordinates,
  'see-applicants': (actor) => coordinates(actor) || assesses(actor),
  'extend-deadline': (actor) => coordinates(actor) || assesses(actor),
} satisfies AccessTable<CallThing>;

export type ApplicationThing = {
  readonly person: PersonId;
  readonly municipality: MunicipalityCode | null;
  readonly submittedAt: Date | null;
  /** Who is asked to approve; null while nobody is. */
  readonly manager: PersonId | null;
};

const isOwn = (actor: Actor, { person }: ApplicationThing): boolean => actor.person.id === person;
const isAsked = (actor: Actor, { manager }: ApplicationThing): boolean => actor.person.id === manager;
const sendsIt = (actor: Actor, { municipality }: ApplicationThing): boolean =>
  municipality !== null && actor.scope.staff.includes(municipality);
const isSent = ({ submittedAt }: ApplicationThing): boolean => submittedAt !== null;

/**
 * Who may do what with an application. Nobody handles their own: not as a manager, not for the municipality, and not
 * as an officer.
 */
export const applicationAccess = {
  'see-application': (actor, it) =>
    isOwn(actor, it) ||
    (isSent(it) && (coordinates(actor) || assesses(actor) || sendsIt(actor, it) || isAsked(actor, it))),
  'change-application': isOwn,
  /** Certificates and practice: between the applicant and the institution. What the applicant needs is not among them. */
  'see-papers': (actor, it) => isOwn(actor, it) || (isSent(it) && assesses(actor)),
  'answer-as-manager': (actor, it) => isSent(it) && isAsked(actor, it) && !isOwn(actor, it),
  'name-manager': (actor, it) => isSent(it) && sendsIt(actor, it) && !isOwn(actor, it),
  nominate: (actor, it) => isSent(it) && sendsIt(actor, it) && !isOwn(actor, it),
  assess: (actor, it) => isSent(it) && assesses(actor) && !isOwn(actor, it),
  'answer-offer': isOwn,
} satisfies AccessTable<ApplicationThing>;

/** The chief executive, or who stands in for them, speaks for the municipality. */
export const municipalCallAccess = {
  'see-nominations': (actor, municipality) => actor.scope.staff.includes(municipality),
  rank: (actor, municipality) => actor.scope.staff.includes(municipality),
  recommend: (actor, municipality) =>
    actor.assignments.some(
      (one) =>
        one.role === 'head-of-services' &&
        (one.municipality === municipality || one.formerMunicipalities.includes(municipality)),
    ),
} satisfies AccessTable<MunicipalityCode>;

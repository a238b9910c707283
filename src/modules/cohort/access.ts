import { type AccessTable, type Actor, actsFor, hasRole } from '../../access/index.ts';
import type { CohortId, PersonId } from '../../kernel/ids.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';

export type CohortThing = { readonly id: CohortId; readonly municipalities: readonly MunicipalityCode[] };

const coordinates = (actor: Actor) => hasRole(actor, 'programme-coordinator');
const teaches = (actor: Actor, cohort: Pick<CohortThing, 'id'>) =>
  actor.assignments.some((one) => one.role === 'lecturer' && one.cohort === cohort.id);
const supervises = (actor: Actor, cohort: CohortThing) =>
  actor.assignments.some((one) => one.role === 'supervisor' && one.cohort === cohort.id);
const isInside = (actor: Actor, cohort: CohortThing) => actor.scope.cohorts.includes(cohort.id);
const answersForStaff = (actor: Actor, cohort: CohortThing) =>
  cohort.municipalities.some((code) => actor.scope.staff.includes(code));

/** Reads and judges what is handed in in this class. */
export const mayJudge = (actor: Actor, cohort: Pick<CohortThing, 'id'>): boolean =>
  coordinates(actor) || teaches(actor, cohort);

/** Who may do what with a class. The same table draws the buttons. */
export const cohortAccess = {
  'see-cohort': (actor, cohort) =>
    coordinates(actor) ||
    isInside(actor, cohort) ||
    cohort.municipalities.some((code) => actsFor(actor, code)),
  /** Names of everybody in the class: for those who are in it together, and those who run it. */
  'see-classmates': (actor, cohort) => coordinates(actor) || isInside(actor, cohort),
  /** The list with track, approval and status; a municipality gets its own people in it and nobody else's. */
  'see-participants': (actor, cohort) => coordinates(actor) || answersForStaff(actor, cohort),
  'change-cohort': coordinates,
  'start-cohort': coordinates,
  'register-completion': coordinates,
  'read-needs': coordinates,
  'judge-coursework': mayJudge,
  'print-attendance-list': (actor, cohort) =>
    coordinates(actor) || teaches(actor, cohort) || supervises(actor, cohort),
} satisfies AccessTable<CohortThing>;

export type ApprovalThing = {
  readonly manager: PersonId | null;
  readonly participant: PersonId;
  readonly municipality: MunicipalityCode | null;
};

/** The manager answers for their own people; the municipality, or the programme, finds the right manager. */
export const approvalAccess = {
  answer: (actor, approval) =>
    approval.manager === actor.person.id && approval.participant !== actor.person.id,
  'set-manager': (actor, approval) =>
    coordinates(actor) ||
    (approval.municipality !== null && actor.scope.staff.includes(approval.municipality)),
} satisfies AccessTable<ApprovalThing>;

/** What concerns no class in particular. */
export const generalAccess = {
  'form-cohort': coordinates,
  'list-cohorts': (actor) =>
    coordinates(actor) || actor.scope.municipal.length > 0 || actor.scope.cohorts.length > 0,
} satisfies AccessTable<null>;

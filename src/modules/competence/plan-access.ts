import type { AccessTable, Actor } from '../../access/index.ts';
import type { CohortId, PersonId, RegionId } from '../../kernel/ids.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { mayJudge } from '../cohort/index.ts';
import type { PlanOwner } from './domain/plan/new-plan.ts';
import type { PlanPart } from './domain/plan/plan.ts';
import type { PlanThing } from './domain/plan/plan-thing.ts';

export type { PlanThing };

const actsForMunicipality = (actor: Actor, { municipality }: PlanThing): boolean =>
  municipality !== null && actor.scope.staff.includes(municipality);

const coordinates = (actor: Actor, region: RegionId | null): boolean =>
  region !== null &&
  actor.assignments.some((one) => one.role === 'region-coordinator' && one.region === region);

const isMemberMunicipality = (actor: Actor, { members }: PlanThing): boolean =>
  members.some((code) => actor.scope.staff.includes(code));

const projects = (parts: readonly PlanPart[]): boolean =>
  parts.includes('project-leader') || parts.includes('project-group');

const drafts = (parts: readonly PlanPart[]): boolean => projects(parts) || parts.includes('resource-group');

const writes = (actor: Actor, plan: PlanThing): boolean =>
  actsForMunicipality(actor, plan) || coordinates(actor, plan.region) || projects(plan.parts);

const draftsTexts = (actor: Actor, plan: PlanThing): boolean =>
  writes(actor, plan) ||
  coordinates(actor, plan.parentRegion) ||
  drafts(plan.parts) ||
  drafts(plan.parentParts);

const leads = (actor: Actor, { municipality }: PlanThing): boolean =>
  municipality !== null &&
  actor.assignments.some(
    (one) =>
      one.role === 'head-of-services' &&
      (one.municipality === municipality || one.formerMunicipalities.includes(municipality)),
  );

const isHeard = (_: Actor, { parts }: PlanThing): boolean =>
  parts.includes('union') || parts.includes('consultee');

/** Who may do what with a plan. Whether it is open for it in its state is the domain's to say. */
export const planAccess = {
  'see-plan': (actor, plan) => draftsTexts(actor, plan) || isMemberMunicipality(actor, plan),
  /** What was put forward in a hearing or a case, and not what is being worked on. */
  'see-hearing': (actor, plan) =>
    isHeard(actor, plan) || draftsTexts(actor, plan) || isMemberMunicipality(actor, plan),
  /** What the unions said when the plan was discussed with them: also by those who speak for them. */
  'see-unions': (actor, plan) =>
    plan.parts.includes('union') || draftsTexts(actor, plan) || isMemberMunicipality(actor, plan),
  /** Texts and comments, across the borders of municipalities. */
  'write-texts': draftsTexts,
  comment: draftsTexts,
  /** Goals, requirements, measures, and the official way. */
  'write-plan': writes,
  /** Counts of few people in a unit stay with those who see the staff list anyway. */
  'see-capital': actsForMunicipality,
  'choose-members': writes,
  /** The one who answers for the services signs for the municipality; a coordinator for the region. */
  decide: (actor, plan) => leads(actor, plan) || coordinates(actor, plan.region),
  /**
   * A search for a municipality tells what is held, so it stays with those who see that. One for a region tells what each of
   * them needs, also where few hold something, so it stays with those who write the strategy.
   */
  'see-mix': (actor, plan) =>
    plan.municipality === null ? writes(actor, plan) : actsForMunicipality(actor, plan),
  'find-mix': (actor, plan) =>
    plan.municipality === null ? writes(actor, plan) : actsForMunicipality(actor, plan),
  /** To begin the next plan where this one ends is to begin a plan, which members of a project do not. */
  'roll-plan': (actor, plan) => actsForMunicipality(actor, plan) || coordinates(actor, plan.region),
  /** A municipality's own word in the region's plan. */
  'answer-for-municipality': isMemberMunicipality,
  'answer-hearing': (actor, plan) =>
    isHeard(actor, plan) ||
    drafts(plan.parts) ||
    drafts(plan.parentParts) ||
    isMemberMunicipality(actor, plan),
} satisfies AccessTable<PlanThing>;

/** A comment is settled by those who write the plan or by the one who asked; one's own words can be taken back. */
export const commentAccess = {
  'settle-comment': (actor, { writtenBy, plan }) => writtenBy === actor.person.id || writes(actor, plan),
  'withdraw-comment': (actor, { writtenBy }) => writtenBy === actor.person.id,
} satisfies AccessTable<{ readonly writtenBy: PersonId; readonly plan: PlanThing }>;

/** What was handed in as coursework is read by its writer and by those who judge in the class. */
export const handedInAccess = {
  'read-handed-in': (actor, { person, cohort }) =>
    person === actor.person.id || mayJudge(actor, { id: cohort }),
} satisfies AccessTable<{ readonly person: PersonId; readonly cohort: CohortId }>;

/** One municipality's own word among several in the plan of a region. */
export const ownWordAccess = {
  'answer-for-this': (actor, municipality) => actor.scope.staff.includes(municipality),
} satisfies AccessTable<MunicipalityCode>;

/** Plans as such. A plan is begun where one acts: for a municipality or a region. */
export const plansAccess = {
  'list-plans': (actor) =>
    actor.isPlanMember ||
    actor.assignments.some((one) =>
      ['competence-adviser', 'head-of-services', 'region-coordinator'].includes(one.role),
    ),
  'begin-plan': (actor) =>
    actor.assignments.some((one) =>
      ['competence-adviser', 'head-of-services', 'region-coordinator'].includes(one.role),
    ),
} satisfies AccessTable<null>;

/** The regions that the actor coordinates. */
export function coordinatedRegions(actor: Actor): readonly RegionId[] {
  return [
    ...new Set(
      actor.assignments.flatMap((one) =>
        one.role === 'region-coordinator' && one.region !== null ? [one.region] : [],
      ),
    ),
  ];
}

/** A plan is begun where one acts: for a municipality whose staff one answers for, or a region that one coordinates. */
export function mayBeginFor(actor: Actor, owner: PlanOwner): boolean {
  return owner.kind === 'municipal'
    ? actor.scope.staff.includes(owner.municipality)
    : coordinatedRegions(actor).includes(owner.region);
}

/** Competences belong to the municipality or the region and not to one plan, so those who act for it add them. */
export function mayAddCompetence(
  actor: Actor,
  { municipality, region }: Pick<PlanThing, 'municipality' | 'region'>,
): boolean {
  if (municipality !== null) return mayBeginFor(actor, { kind: 'municipal', municipality });
  return region !== null && mayBeginFor(actor, { kind: 'regional', region });
}

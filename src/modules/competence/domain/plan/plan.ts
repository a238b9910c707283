import type { PersonId, PlanId, RegionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';

/** A municipality's own plan, or the strategy that the municipalities of a region make together. */
export type PlanKind = 'municipal' | 'regional';

/** How far the plan has come on its official way. The work itself may go to and fro between the seven steps all the while. */
export const PLAN_STATES = [
  'mandate',
  'analysis',
  'draft',
  'hearing',
  'union-review',
  'political-case',
  'adopted',
  'in-force',
  'evaluated',
  'rolled',
  'cancelled',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** The steps of the KS method, between which one moves freely. */
export const PLAN_STEPS = [
  'organise',
  'anchor',
  'goals',
  'competence',
  'analysis',
  'measures',
  'follow-up',
] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** What somebody without a role in the municipality does in a plan. */
export const PLAN_PARTS = [
  'project-leader',
  'project-group',
  'resource-group',
  'union',
  'consultee',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Both languages that an official document is made in. */
export type PlanLanguage = 'nb' | 'nn';

export type Plan = {
  readonly id: PlanId;
  readonly kind: PlanKind;
  readonly municipality: MunicipalityCode | null;
  readonly region: RegionId | null;
  readonly parent: PlanId | null;
  readonly previous: PlanId | null;
  readonly name: string;
  readonly language: PlanLanguage;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly state: PlanState;
  /** One more for every change to any part. */
  readonly revision: number;
  /** The words for the levels 0 to 4; empty: the common ones. */
  readonly levels: readonly string[];
  /** Whether documents, and readers across borders, are told amounts of needs where ten or fewer hold the competence. */
  readonly tellsSmallAmounts: boolean;
  /** Whether documents tell what the law asks for, what hangs on few, and where many leave for age. */
  readonly tellsVulnerability: boolean;
  readonly createdBy: PersonId;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly adoptedOn: LocalDate | null;
};

/**
 * Whether goals, requirements and measures may be changed. What has been adopted stands as it was adopted, except how the
 * measures go; what should be different comes with the next roll.
 */
export function isOpenForContent(state: PlanState): boolean {
  switch (state) {
    case 'mandate':
    case 'analysis':
    case 'draft':
    case 'hearing':
    case 'union-review':
    case 'political-case':
      return true;
    case 'adopted':
    case 'in-force':
    case 'evaluated':
    case 'rolled':
    case 'cancelled':
      return false;
  }
}

/** Whether measures are carried out and reported on. */
export function isOpenForReports(state: PlanState): boolean {
  return state === 'adopted' || state === 'in-force' || state === 'evaluated';
}

/** People talk about a plan, come and go, as long as somebody works with it, also while it is carried out. */
export function isOpenForPeople(state: PlanState): boolean {
  return state !== 'rolled' && state !== 'cancelled';
}

/** The years of the plan, in order. */
export function yearsOf(plan: Pick<Plan, 'firstYear' | 'lastYear'>): readonly number[] {
  return Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, index) => plan.firstYear + index);
}

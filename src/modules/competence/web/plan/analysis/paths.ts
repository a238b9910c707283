import type { EmployeeId, MappingRoundId, PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

const base = (plan: PlanId): string => planPaths.step(plan, 'analysis');

export const analysisPaths = {
  overview: base,
  requirements: (plan: PlanId): string => `${base(plan)}/requirements`,
  newRequirement: (plan: PlanId): string => `${base(plan)}/requirements/new`,
  agreeAll: (plan: PlanId): string => `${base(plan)}/requirements/agree`,
  requirementSheet: (plan: PlanId): string => `${base(plan)}/requirements/sheet`,
  requirement: (plan: PlanId, id: PlanRequirementId): string => `${base(plan)}/requirements/${id}`,
  editRequirement: (plan: PlanId, id: PlanRequirementId): string => `${base(plan)}/requirements/${id}/edit`,
  settleRequirement: (plan: PlanId, id: PlanRequirementId): string =>
    `${base(plan)}/requirements/${id}/settle`,
  removeRequirement: (plan: PlanId, id: PlanRequirementId): string =>
    `${base(plan)}/requirements/${id}/remove`,
  capital: (plan: PlanId): string => `${base(plan)}/capital`,
  newCapital: (plan: PlanId): string => `${base(plan)}/capital/new`,
  capitalRow: (plan: PlanId, id: string): string => `${base(plan)}/capital/${id}`,
  removeCapital: (plan: PlanId, id: string): string => `${base(plan)}/capital/${id}/remove`,
  capitalSheet: (plan: PlanId): string => `${base(plan)}/capital/sheet`,
  staffList: (plan: PlanId): string => `${base(plan)}/capital/staff-list`,
  core: (plan: PlanId): string => `${base(plan)}/core`,
  gap: (plan: PlanId): string => `${base(plan)}/gap`,
  needs: (plan: PlanId): string => `${base(plan)}/needs`,
  proposeNeeds: (plan: PlanId): string => `${base(plan)}/needs/propose`,
  need: (plan: PlanId, requirement: PlanRequirementId): string => `${base(plan)}/needs/${requirement}`,
  rounds: (plan: PlanId): string => `${base(plan)}/rounds`,
  newRound: (plan: PlanId): string => `${base(plan)}/rounds/new`,
  round: (plan: PlanId, id: MappingRoundId): string => `${base(plan)}/rounds/${id}`,
  roundStep: (plan: PlanId, id: MappingRoundId, step: string): string => `${base(plan)}/rounds/${id}/${step}`,
  certificates: (plan: PlanId): string => `${base(plan)}/certificates`,
  certificateSheet: (plan: PlanId): string => `${base(plan)}/certificates/sheet`,
} as const;

/** Where those who are asked answer, whoever has asked them. */
export const mappingPaths = {
  all: '/mapping',
  round: (id: MappingRoundId): string => `/mapping/${id}`,
  unit: (id: MappingRoundId): string => `/mapping/${id}/staff`,
  person: (id: MappingRoundId, employee: EmployeeId): string => `/mapping/${id}/staff/${employee}`,
} as const;

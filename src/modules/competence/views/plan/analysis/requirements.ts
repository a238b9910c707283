import type { Actor } from '../../../../../access/index.ts';
import type { PlanFigureSetId, PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { unitChoices, type UnitChoice } from '../../../../organisation/index.ts';
import {
  findRequirements,
  type NamedRequirement,
  type RequirementAsk,
} from '../../../domain/plan/analysis/requirement-list.ts';
import type { Requirement } from '../../../domain/plan/analysis/requirement.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import {
  type CompetenceItem,
  type GoalName,
  listCompetences,
  listGoalNames,
} from '../../../store/plan/analysis/references.ts';
import { listNeeds, type StoredNeed } from '../../../store/plan/analysis/needs.ts';
import { countOpenComments } from '../../../store/plan/comments.ts';
import { getRequirement, listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { listFigureSetIds } from '../../../store/plan/figures/sets.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

/** What requirements are written with: goals, competences, and the units that this reader sees. */
export type RequirementChoices = {
  readonly goals: readonly GoalName[];
  readonly competences: readonly CompetenceItem[];
  readonly units: readonly UnitChoice[];
};

export type RequirementsView = RequirementChoices & {
  readonly shell: PlanShell;
  /** How many comments are not settled on each requirement that has some. */
  readonly openComments: ReadonlyMap<string, number>;
  readonly all: readonly NamedRequirement[];
  /** Sets of figures that were taken into this plan; what is founded on others came along from before. */
  readonly ownSets: readonly PlanFigureSetId[];
  readonly found: readonly NamedRequirement[];
};

export async function viewRequirements(
  actor: Actor,
  id: PlanId,
  ask: RequirementAsk,
  locale: Locale,
  { db, today }: Platform,
): Promise<RequirementsView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id);
    const [choices, rows, openComments, ownSets] = await Promise.all([
      requirementChoices(tx, actor, shell.plan, locale, today),
      listRequirements(tx, id),
      countOpenComments(tx, id, 'requirement'),
      listFigureSetIds(tx, id),
    ]);
    const all = nameRequirements(rows, choices);
    return { shell, ...choices, openComments, ownSets, all, found: findRequirements(all, ask) };
  });
}

export type RequirementView = RequirementChoices & {
  readonly shell: PlanShell;
  /** Undefined for one that is to be written. */
  readonly requirement: Requirement | undefined;
  /** Names that the plan has for units already. */
  readonly unitNames: readonly string[];
  /** How it is to be met, as it is told to this reader. */
  readonly needs: readonly StoredNeed[];
  readonly ownSets: readonly PlanFigureSetId[];
};

export async function viewRequirement(
  actor: Actor,
  id: PlanId,
  requirement: PlanRequirementId | undefined,
  locale: Locale,
  { db, today }: Platform,
  action: 'see-plan' | 'write-plan' = 'write-plan',
): Promise<RequirementView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, action);
    const [choices, one, all, needs, ownSets] = await Promise.all([
      requirementChoices(tx, actor, shell.plan, locale, today),
      requirement === undefined ? undefined : getRequirement(tx, id, requirement),
      listRequirements(tx, id),
      listNeeds(tx, id),
      listFigureSetIds(tx, id),
    ]);
    const used = all.map(({ unitName }) => unitName).filter((name) => name !== '');
    const unitNames = [...new Set([...choices.units.map(({ name }) => name), ...used])];
    return {
      shell,
      ...choices,
      requirement: one,
      unitNames,
      ownSets,
      needs: needs.filter((need) => need.requirement === requirement),
    };
  });
}

async function requirementChoices(
  tx: ReadTx,
  actor: Actor,
  plan: Plan,
  locale: Locale,
  today: Platform['today'],
): Promise<RequirementChoices> {
  const [goals, competences, units] = await Promise.all([
    listGoalNames(tx, plan.id),
    listCompetences(tx, plan, locale),
    plan.municipality === null ? [] : unitChoices(tx, actor, plan.municipality, today),
  ]);
  return { goals, competences, units };
}

export function nameRequirements(
  rows: readonly (Requirement & { readonly needs: number })[],
  { goals, competences }: Pick<RequirementChoices, 'goals' | 'competences'>,
): readonly NamedRequirement[] {
  const names = new Map(competences.map(({ id, name }) => [id, name]));
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  return rows.map((one) => ({
    ...one,
    competenceName: names.get(one.competence) ?? '',
    goalTitle: goalOf.get(one.goal)?.title ?? '',
    goalNumber: goalOf.get(one.goal)?.number ?? 0,
  }));
}

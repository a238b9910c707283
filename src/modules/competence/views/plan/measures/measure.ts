import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PersonId, PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  type Measure,
  type MeasureStatus,
  type MoneyTable,
  type Shortcoming,
  shortcomingsOf,
  sumCosts,
} from '../../../domain/plan/measures/measure.ts';
import { isOpen, nextStatuses } from '../../../domain/plan/measures/status.ts';
import { type EffectFigure, effectAgainst } from '../../../domain/plan/measures/year-figures.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import {
  type CompetenceInPlan,
  type GoalInPlan,
  listCompetences,
  listGoalTitles,
  listNeeds,
  type NeedInPlan,
  peopleOfPlan,
} from '../../../store/plan/measures/choices.ts';
import {
  getMeasure,
  hasHistory,
  listReports,
  type MeasureReport,
} from '../../../store/plan/measures/measures.ts';
import { findEarlier, type EarlierMeasure } from '../../../store/plan/measures/roll.ts';
import { type FollowedUp, findFollowedUp } from '../../../store/plan/region/recommendations.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type MeasureView = {
  readonly shell: PlanShell;
  readonly measure: Measure;
  readonly ownerShown: string;
  readonly competenceName: string;
  readonly goal: GoalInPlan | undefined;
  /** The needs it meets, each with the goal behind the requirement. */
  readonly chain: readonly (NeedInPlan & { readonly goalTitle: string })[];
  readonly money: MoneyTable;
  readonly years: readonly number[];
  readonly shortcomings: readonly Shortcoming[];
  readonly reports: readonly (MeasureReport & { readonly writer: string })[];
  readonly effect: EffectFigure | undefined;
  readonly earlier: EarlierMeasure | undefined;
  /** The recommendation of the region that it follows up. */
  readonly followsUp: FollowedUp | undefined;
  /** What this reader may do with it now. */
  readonly may: {
    readonly change: boolean;
    readonly remove: boolean;
    readonly report: boolean;
    readonly statuses: readonly MeasureStatus[];
  };
  readonly isDeletable: boolean;
};

export async function viewMeasure(
  actor: Actor,
  plan: PlanId,
  id: PlanMeasureId,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<MeasureView> {
  return platform.db.read(actor, async (tx) => {
    const [shell, measure, goals, competences, needs, people, reports, has, earlier, followsUp] =
      await Promise.all([
        viewPlanShell(tx, actor, plan),
        getMeasure(tx, plan, id),
        listGoalTitles(tx, plan),
        listCompetences(tx, plan, locale),
        listNeeds(tx, plan, locale),
        peopleOfPlan(tx, plan),
        listReports(tx, plan, id),
        hasHistory(tx, id),
        findEarlier(tx, id),
        findFollowedUp(tx, 'plan_measure', id),
      ]);
    const years = yearsOf(shell.plan);
    const titles = new Map(goals.map((goal) => [goal.id, goal.title]));
    const effect = reports.find((one) => one.effect !== null)?.effect ?? null;
    const writes = shell.actions.has('write-plan');
    const tells = writes && (shell.open.content || shell.open.reports);
    return {
      shell,
      measure,
      ownerShown: nameOf(people, measure.owner) ?? measure.ownerName,
      competenceName: competences.find((one) => one.id === measure.competence)?.name ?? '',
      goal: goals.find((goal) => goal.id === measure.goal),
      chain: needs
        .filter((need) => measure.needs.includes(need.id))
        .map((need) => ({ ...need, goalTitle: titles.get(need.goal) ?? '' })),
      money: sumCosts(measure.costs, years),
      years,
      shortcomings: shortcomingsOf(measure),
      reports: reports.map((one) => ({ ...one, writer: nameOf(people, one.writtenBy) ?? '' })),
      effect:
        effect === null || measure.baseline === null
          ? undefined
          : effectAgainst(measure.id, measure.baseline, effect, measure.target),
      earlier,
      followsUp,
      may: {
        change: writes && shell.open.content,
        remove: tells && isOpen(measure.status),
        report: tells,
        statuses: tells ? nextStatuses(measure.status) : [],
      },
      isDeletable: measure.status === 'idea' && !has && shell.open.content,
    };
  });
}

function nameOf(people: ReadonlyMap<PersonId, string>, id: PersonId | null): string | undefined {
  return id === null ? undefined : people.get(id);
}

export type MeasureFormView = {
  readonly shell: PlanShell;
  readonly measure: Measure | undefined;
  readonly years: readonly number[];
  readonly goals: readonly GoalInPlan[];
  readonly competences: readonly CompetenceInPlan[];
  readonly needs: readonly NeedInPlan[];
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
};

/** @param id the measure that is changed; none for a new one */
export async function viewMeasureForm(
  actor: Actor,
  plan: PlanId,
  id: PlanMeasureId | undefined,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<MeasureFormView> {
  return platform.db.read(actor, async (tx) => {
    const [shell, measure, goals, competences, needs, people] = await Promise.all([
      viewPlanShell(tx, actor, plan, 'write-plan'),
      id === undefined ? undefined : getMeasure(tx, plan, id),
      listGoalTitles(tx, plan),
      listCompetences(tx, plan, locale),
      listNeeds(tx, plan, locale),
      peopleOfPlan(tx, plan),
    ]);
    if (id !== undefined && measure === undefined) throw new NotFound('measure');
    // Whoever writes can take it on, also before anything else of theirs stands in the plan.
    const own = [actor.person.id, `${actor.person.givenName} ${actor.person.familyName}`] as const;
    const names = [...new Map([own, ...people])].map(([person, name]) => ({ id: person, name }));
    return { shell, measure, years: yearsOf(shell.plan), goals, competences, needs, people: names };
  });
}

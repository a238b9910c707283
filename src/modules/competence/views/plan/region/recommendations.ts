import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { isOpenForContent, isOpenForPeople } from '../../../domain/plan/plan.ts';
import { isAsked, type Recommendation } from '../../../domain/plan/region/recommendation.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listSameElsewhere, type SameElsewhere } from '../../../store/plan/region/pools.ts';
import {
  type FollowingPlan,
  getRecommendation,
  listFollowingPlans,
  listRecommendations,
  type OfRecommendation,
} from '../../../store/plan/region/recommendations.ts';
import type { PlanAction } from '../plan-shell.ts';
import { type RegionShell, viewRegionShell } from './region-shell.ts';

export type { FollowedUp } from '../../../store/plan/region/recommendations.ts';

type Ask = { readonly platform: Platform; readonly locale: Locale };

export type RecommendationsView = RegionShell & {
  readonly recommendations: readonly Recommendation[];
  /** The reader's own municipalities may answer now. */
  readonly answers: boolean;
};

export async function viewRecommendations(
  actor: Actor,
  plan: PlanId,
  { platform, locale }: Ask,
): Promise<RecommendationsView> {
  return platform.db.read(actor, async (tx) => {
    const [region, recommendations] = await Promise.all([
      viewRegionShell(tx, actor, plan),
      listRecommendations(tx, plan, locale),
    ]);
    return { ...region, recommendations, answers: mayAnswer(region) };
  });
}

const mayAnswer = ({ shell, own }: RegionShell): boolean =>
  own.length > 0 && isOpenForPeople(shell.plan.state);

export type RecommendationView = RegionShell & {
  readonly recommendation: Recommendation;
  readonly answers: boolean;
  /** Plans of the reader's own that it can be taken into. */
  readonly ownPlans: readonly FollowingPlan[];
  readonly elsewhere: readonly SameElsewhere[];
};

export async function viewRecommendation(
  actor: Actor,
  given: OfRecommendation,
  { platform, locale }: Ask,
  action: PlanAction = 'see-plan',
): Promise<RecommendationView> {
  return platform.db.read(actor, async (tx) => {
    const [region, recommendation, following] = await Promise.all([
      viewRegionShell(tx, actor, given.plan, action),
      getRecommendation(tx, given, locale),
      listFollowingPlans(tx, given.plan),
    ]);
    const { competence } = recommendation;
    const elsewhere = await listSameElsewhere(tx, given.plan, competence === null ? [] : [competence]);
    const own = new Set(region.own.map(({ code }) => code));
    return {
      ...region,
      recommendation,
      elsewhere,
      answers: mayAnswer(region),
      ownPlans: following.filter(
        ({ municipality, state }) =>
          own.has(municipality) && isAsked(recommendation, municipality) && isOpenForContent(state),
      ),
    };
  });
}

export type RecommendationFormView = RegionShell & {
  readonly recommendation: Recommendation | undefined;
  readonly competences: readonly CompetenceItem[];
};

/** @param given.recommendation the one that is changed; none for a new one */
export async function viewRecommendationForm(
  actor: Actor,
  given: { readonly plan: PlanId; readonly recommendation?: OfRecommendation['recommendation'] },
  { platform, locale }: Ask,
): Promise<RecommendationFormView> {
  return platform.db.read(actor, async (tx) => {
    const { plan, recommendation: id } = given;
    const [region, recommendation] = await Promise.all([
      viewRegionShell(tx, actor, plan, 'write-plan'),
      id === undefined ? undefined : getRecommendation(tx, { plan, recommendation: id }, locale),
    ]);
    const all = await listCompetences(tx, region.shell.plan, locale);
    const competences = all.filter((one) => one.endedOn === null || one.id === recommendation?.competence);
    return { ...region, recommendation, competences };
  });
}

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import { addDays, type LocalDate } from '../../../../../kernel/local-date.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { PlanState } from '../../../domain/plan/plan.ts';
import type { PlanCourse } from '../../../domain/plan/region/course.ts';
import type { PoolShare } from '../../../domain/plan/region/pool.ts';
import type { RegionPlace } from '../../../domain/plan/region/place.ts';
import { isAsked, type Recommendation } from '../../../domain/plan/region/recommendation.ts';
import { getArrangement } from '../../../store/plan/region/arrangements.ts';
import { listCourses } from '../../../store/plan/region/courses.ts';
import { listPools } from '../../../store/plan/region/pools.ts';
import { listRecommendations } from '../../../store/plan/region/recommendations.ts';
import { listPlanStandings, type PlanStanding } from '../../../store/plan/region/standings.ts';
import { type ChapterInList, chaptersAt } from '../chapters.ts';
import { type ArrangementView, arrangementOf } from './arrangement.ts';
import { viewRegionShell } from './region-shell.ts';

/** A municipality of today with the plan in which it follows up the strategy. */
export type PlaceOverview = {
  readonly place: RegionPlace;
  readonly plan: PlanStanding | undefined;
  /** The reader does not see the plans of others, so that nothing can be said of this one’s. */
  readonly isHidden: boolean;
  readonly asked: number;
  readonly answered: number;
  /** Of the competences that may be shared, those of which the municipality has told something. */
  readonly told: number;
  /** In courses that are not called off. */
  readonly seats: number;
  /** The reader may begin its plan. */
  readonly mayBegin: boolean;
};

export type RegionOverview = ArrangementView & {
  readonly rows: readonly PlaceOverview[];
  readonly adopted: number;
  readonly counts: { readonly recommendations: number; readonly pools: number; readonly courses: number };
  readonly chapters: readonly ChapterInList[];
  /** Those that have left since the work began. */
  readonly leftSince: readonly (RegionPlace & { readonly leftOn: LocalDate })[];
};

export async function viewRegionOverview(
  actor: Actor,
  plan: PlanId,
  { platform, locale }: { readonly platform: Platform; readonly locale: Locale },
): Promise<RegionOverview> {
  return platform.db.read(actor, async (tx) => {
    const [region, chapters, arrangement, courses, pools, recommendations, following] = await Promise.all([
      viewRegionShell(tx, actor, plan),
      chaptersAt(tx, plan, 'cooperation'),
      getArrangement(tx, plan),
      listCourses(tx, plan, locale),
      listPools(tx, plan, locale),
      listRecommendations(tx, plan, locale),
      listPlanStandings(tx, plan),
    ]);
    const own = new Set(region.own.map(({ code }) => code));
    // Those who write texts of the strategy read the plans that follow it up; others of the region only their own.
    const seesOthers = region.shell.actions.has('write-texts');
    const begun = region.shell.plan.createdAt.toISOString().slice(0, 10);
    const rows = region.present.map((place): PlaceOverview => {
      const found = following.find(({ municipality }) => municipality === place.code);
      return {
        place,
        plan: found,
        isHidden: found === undefined && !seesOthers && !own.has(place.code),
        told: pools.filter(({ shares }) =>
          shares.some((one) => one.municipality === place.code && isTold(one)),
        ).length,
        seats: seatsOf(place.code, courses),
        ...answersOf(place.code, recommendations),
        mayBegin: found === undefined && own.has(place.code),
      };
    });
    return {
      ...arrangementOf(region, arrangement, courses, pools),
      rows,
      chapters,
      adopted: rows.filter(({ plan: own }) => own !== undefined && isAdopted(own.state)).length,
      counts: {
        recommendations: recommendations.length,
        pools: pools.length,
        courses: courses.filter(({ status }) => status !== 'cancelled').length,
      },
      leftSince: region.places.flatMap((place) =>
        place.leftOn !== null && addDays(place.leftOn, 1) >= begun
          ? [{ ...place, leftOn: place.leftOn }]
          : [],
      ),
    };
  });
}

function answersOf(code: string, recommendations: readonly Recommendation[]) {
  const asked = recommendations.filter((one) => isAsked(one, code));
  return {
    asked: asked.length,
    answered: asked.filter((one) => one.answers.some(({ municipality }) => municipality === code)).length,
  };
}

function seatsOf(code: string, courses: readonly PlanCourse[]): number {
  return courses
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ seatsBy }) => seatsBy)
    .reduce((sum, one) => sum + (one.municipality === code ? one.seats : 0), 0);
}

const isTold = (share: PoolShare): boolean =>
  share.casesAYear !== null || share.holders !== 'not-told' || share.legalDutyUnmet !== null;

const isAdopted = (state: PlanState): boolean =>
  state === 'adopted' || state === 'in-force' || state === 'evaluated';

import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import {
  type Arrangement,
  type CapacityNeed,
  capacityNeeds,
  type Misfit,
  misfitsOf,
} from '../../../domain/plan/region/arrangement.ts';
import {
  type KeyFailure,
  MILLION,
  splitByWeights,
  weightsOf,
} from '../../../domain/plan/region/cost-split.ts';
import { compareKeys, type KeyComparison } from '../../../domain/plan/region/compare-keys.ts';
import { jointCosts, type SplitCost, splitCosts } from '../../../domain/plan/region/joint-costs.ts';
import { goneWith, type RegionPlace } from '../../../domain/plan/region/place.ts';
import type { PlanCourse } from '../../../domain/plan/region/course.ts';
import type { Pool } from '../../../domain/plan/region/pool.ts';
import { splitPlaces } from '../../../domain/plan/region/split-places.ts';
import { getArrangement } from '../../../store/plan/region/arrangements.ts';
import { listCourses } from '../../../store/plan/region/courses.ts';
import { listPools } from '../../../store/plan/region/pools.ts';
import { type KeptSplit, listSplits } from '../../../store/plan/region/splits.ts';
import type { PlanAction } from '../plan-shell.ts';
import { type RegionShell, viewRegionShell } from './region-shell.ts';

export type ArrangementView = RegionShell & {
  readonly arrangement: Arrangement;
  readonly misfits: readonly Misfit[];
  readonly capacity: readonly CapacityNeed[];
  readonly years: readonly number[];
  /** By the key and those of today, in the order of `present`; or why it cannot be made. */
  readonly split:
    | { readonly ok: true; readonly shares: readonly number[]; readonly costs: readonly SplitCost[] }
    | { readonly ok: false; readonly why: KeyFailure };
  /** What was agreed is not what the key gives today. */
  readonly isStale: boolean;
  /** The same costs by every key, for those of today. */
  readonly comparison: readonly KeyComparison[];
  readonly gone: readonly (RegionPlace & { readonly leftOn: LocalDate; readonly millionths: number })[];
};

export type ArrangementPageView = ArrangementView & {
  /** Splits as they were made, the newest first. */
  readonly history: readonly KeptSplit[];
};

export async function viewArrangement(
  actor: Actor,
  plan: PlanId,
  { platform, locale }: { platform: Platform; locale: Locale },
  action: PlanAction = 'see-plan',
): Promise<ArrangementPageView> {
  return platform.db.read(actor, async (tx) => {
    const [region, arrangement, courses, pools, history] = await Promise.all([
      viewRegionShell(tx, actor, plan, action),
      getArrangement(tx, plan),
      listCourses(tx, plan, locale),
      listPools(tx, plan, locale),
      listSplits(tx, plan),
    ]);
    return { ...arrangementOf(region, arrangement, courses, pools), history };
  });
}

/** Where the cooperation stands today, beside what was agreed. */
export function arrangementOf(
  region: RegionShell,
  arrangement: Arrangement,
  courses: readonly PlanCourse[],
  pools: readonly Pool[],
): ArrangementView {
  const { present, places, shell } = region;
  const stored = new Map<string, number>(arrangement.shares.map((one) => [one.municipality, one.millionths]));
  const splitting = splitPlaces(present, courses, stored);
  const weights = weightsOf(arrangement.key, splitting);
  const shares = weights.ok ? (splitByWeights(MILLION, weights.weights) ?? []) : [];
  const years = yearsOf(shell.plan);
  const costs = jointCosts(years, courses, pools);
  const gone = goneWith(places, [...stored.keys()]);
  const differs = present.some(({ code }, index) => stored.get(code) !== shares[index]);
  return {
    ...region,
    arrangement,
    years,
    misfits: misfitsOf(arrangement, {
      courses: courses.filter(({ status }) => status !== 'cancelled').length,
      poolForms: pools.flatMap(({ form }) => (form === null ? [] : [form])),
    }),
    capacity: capacityNeeds(
      arrangement.capacity,
      present.map(({ code }) => code),
    ),
    split: weights.ok ? { ok: true, shares, costs: splitCosts(costs, weights.weights) } : weights,
    comparison: compareKeys(
      // What stands by another key was not agreed as percentages.
      arrangement.key === 'agreed' ? splitting : splitting.map((place) => ({ ...place, agreed: null })),
      costs,
    ),
    isStale: stored.size > 0 && (gone.length > 0 || differs),
    gone: gone.map((place) => ({ ...place, millionths: stored.get(place.code) ?? 0 })),
  };
}

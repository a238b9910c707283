import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanPoolId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { goneWith, type RegionPlace } from '../../../domain/plan/region/place.ts';
import { type Pool, type PoolShare, proposedShares, UNTOLD } from '../../../domain/plan/region/pool.ts';
import {
  type GroupAnswer,
  type PlaceAnswer,
  testGroup,
  testGroups,
  testPlace,
} from '../../../domain/plan/region/pooling.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import {
  findSharedPosts,
  getPool,
  listPools,
  listSameElsewhere,
  type SameElsewhere,
} from '../../../store/plan/region/pools.ts';
import { type PoolLimits, readPoolLimits } from '../../../store/plan/region/settings.ts';
import type { PlanAction } from '../plan-shell.ts';
import { type RegionShell, viewRegionShell } from './region-shell.ts';

type Ask = { readonly platform: Platform; readonly locale: Locale };

/** A municipality's row with what the test makes of it. */
export type ShareRow = PoolShare & {
  readonly place: RegionPlace;
  readonly answer: PlaceAnswer;
  /** By expected hours; null where the cases are not told. */
  readonly proposed: number | null;
};

export type PoolRow = Pool & {
  readonly rows: readonly ShareRow[];
  /** All of them together. */
  readonly whole: GroupAnswer;
  readonly gone: readonly (PoolShare & { readonly name: string; readonly leftOn: LocalDate })[];
  readonly elsewhere: readonly SameElsewhere[];
};

export type PoolsView = RegionShell & {
  readonly pools: readonly PoolRow[];
  readonly limits: PoolLimits;
  /** A plan whose search for measures has found posts to share. */
  readonly sharedPosts: PlanId | undefined;
};

export async function viewPools(actor: Actor, plan: PlanId, { platform, locale }: Ask): Promise<PoolsView> {
  return platform.db.read(actor, async (tx) => {
    const [region, pools, limits, sharedPosts] = await Promise.all([
      viewRegionShell(tx, actor, plan),
      listPools(tx, plan, locale),
      readPoolLimits(tx, platform.today),
      findSharedPosts(tx, plan),
    ]);
    const elsewhere = await listSameElsewhere(
      tx,
      plan,
      pools.map(({ competence }) => competence),
    );
    return {
      ...region,
      limits,
      sharedPosts,
      pools: pools.map((pool) => rowOf(pool, region, limits, elsewhere)),
    };
  });
}

export type PoolView = RegionShell & {
  readonly pool: PoolRow;
  readonly groups: readonly GroupAnswer[];
  readonly limits: PoolLimits;
};

export async function viewPool(
  actor: Actor,
  given: { readonly plan: PlanId; readonly pool: PlanPoolId },
  { platform, locale }: Ask,
  action: PlanAction = 'see-plan',
): Promise<PoolView> {
  return platform.db.read(actor, async (tx) => {
    const [region, pool, limits] = await Promise.all([
      viewRegionShell(tx, actor, given.plan, action),
      getPool(tx, given, locale),
      readPoolLimits(tx, platform.today),
    ]);
    const elsewhere = await listSameElsewhere(tx, given.plan, [pool.competence]);
    const row = rowOf(pool, region, limits, elsewhere);
    return { ...region, limits, pool: row, groups: testGroups(row.rows, testOf(pool, limits)) };
  });
}

const testOf = (pool: Pool, limits: PoolLimits) => ({ ...pool, leastOwnPost: limits.leastOwnPost });

/** Those that are in the region today, each with a row; what those that have left once wrote stands by itself. */
function rowOf(
  pool: Pool,
  { places, present }: RegionShell,
  limits: PoolLimits,
  elsewhere: readonly SameElsewhere[],
): PoolRow {
  const shares = new Map(pool.shares.map((share) => [share.municipality, share]));
  const told = present.map((place) => ({
    ...(shares.get(place.code) ?? { ...UNTOLD, municipality: place.code }),
    place,
  }));
  const test = testOf(pool, limits);
  const proposed = proposedShares(pool, told);
  const gone = goneWith(
    places,
    pool.shares.map(({ municipality }) => municipality),
  );
  return {
    ...pool,
    rows: told.map((share) => ({
      ...share,
      answer: testPlace(share, test),
      proposed: proposed.get(share.municipality) ?? null,
    })),
    whole: testGroup(told, test),
    gone: gone.map(({ code, name, leftOn }) => ({ ...shares.get(code)!, name, leftOn })),
    elsewhere: elsewhere.filter(({ competence }) => competence === pool.competence),
  };
}

export type PoolFormView = RegionShell & {
  readonly pool: Pool | undefined;
  readonly competences: readonly CompetenceItem[];
  readonly limits: PoolLimits;
};

/** @param id the one that is changed; none for a new one */
export async function viewPoolForm(
  actor: Actor,
  given: { readonly plan: PlanId; readonly pool?: PlanPoolId },
  { platform, locale }: Ask,
): Promise<PoolFormView> {
  return platform.db.read(actor, async (tx) => {
    const { plan, pool: id } = given;
    const [region, pool, limits] = await Promise.all([
      viewRegionShell(tx, actor, plan, 'write-plan'),
      id === undefined ? undefined : getPool(tx, { plan, pool: id }, locale),
      readPoolLimits(tx, platform.today),
    ]);
    const all = await listCompetences(tx, region.shell.plan, locale);
    const competences = all.filter((one) => one.endedOn === null || one.id === pool?.competence);
    return { ...region, pool, limits, competences };
  });
}

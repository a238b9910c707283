import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId, PlanPoolId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { agreedFields, poolFrom, shareFields, shareFrom, UNTOLD } from '../../../domain/plan/region/pool.ts';
import { present } from '../../../domain/plan/region/place.ts';
import { listRegionPlaces } from '../../../store/plan/region/places.ts';
import {
  deletePool,
  findPoolOf,
  getPool,
  insertPool,
  savePool,
  saveShare,
} from '../../../store/plan/region/pools.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { type Conflicting, putTogether } from './put-together.ts';
import { requireOwnWord } from './own-word.ts';

/** The competence stands in the plan already. */
export type AlreadyShared = { readonly kind: 'already-there'; readonly pool: PlanPoolId };
type OfPool = { readonly plan: PlanId; readonly pool: PlanPoolId };

/** A competence to look at, with an empty row for each municipality of the region. */
export async function addPool(
  actor: Actor,
  input: { readonly plan: PlanId; readonly fields: Fields },
  { db }: Platform,
): Promise<Result<PlanPoolId, PlanClosed | AlreadyShared>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    if (held.value.kind !== 'regional') throw new NotFound('cooperation');
    const content = poolFrom(input.fields);
    const [twin, places] = await Promise.all([
      findPoolOf(tx, input.plan, content.competence),
      listRegionPlaces(tx, input.plan),
    ]);
    if (twin !== undefined) return fail({ kind: 'already-there', pool: twin });
    const codes = present(places).map(({ code }) => code);
    const id = await insertPool(tx, input.plan, content, codes);
    await tracePlan(tx, actor, 'plan.pool-added', held.value, { pool: id });
    return succeed(id);
  });
}

/** What is agreed about it. What each municipality says stands in rows of their own, and is about this competence alone. */
export async function changePool(
  actor: Actor,
  input: OfPool & { readonly seen: Fields; readonly mine: Fields },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const pool = await getPool(tx, input, 'nb');
    const merged = putTogether(input.seen, input.mine, agreedFields(pool));
    if (!merged.ok) return merged;
    await savePool(tx, pool.id, poolFrom(merged.value));
    await tracePlan(tx, actor, 'plan.pool-changed', held.value, { pool: pool.id });
    return succeed(undefined);
  });
}

/** A municipality's own row. Nobody else tells for it, not even those who write the plan. */
export async function tellShare(
  actor: Actor,
  input: OfPool & {
    readonly municipality: MunicipalityCode;
    readonly seen: Fields;
    readonly mine: Fields;
  },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'answer-for-municipality', input.plan);
    if (!held.ok) return held;
    const [pool, places] = await Promise.all([getPool(tx, input, 'nb'), listRegionPlaces(tx, input.plan)]);
    requireOwnWord(actor, input.municipality, places);
    const share = pool.shares.find(({ municipality }) => municipality === input.municipality);
    const merged = putTogether(input.seen, input.mine, shareFields(share ?? UNTOLD));
    if (!merged.ok) return merged;
    await saveShare(tx, input, shareFrom(merged.value));
    await tracePlan(tx, actor, 'plan.pool-told', held.value, {
      pool: pool.id,
      municipality: input.municipality,
    });
    return succeed(undefined);
  });
}

export async function removePool(
  actor: Actor,
  input: OfPool,
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const pool = await getPool(tx, input, 'nb');
    await deletePool(tx, pool.id);
    await tracePlan(tx, actor, 'plan.pool-removed', held.value, { pool: pool.id });
    return succeed(undefined);
  });
}

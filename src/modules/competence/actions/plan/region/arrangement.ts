import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  type Arrangement,
  arrangementFields,
  arrangementFrom,
} from '../../../domain/plan/region/arrangement.ts';
import {
  type CostKey,
  type KeyFailure,
  MILLION,
  splitByWeights,
  weightsOf,
} from '../../../domain/plan/region/cost-split.ts';
import { present, type RegionPlace } from '../../../domain/plan/region/place.ts';
import { splitPlaces } from '../../../domain/plan/region/split-places.ts';
import { getArrangement, saveArrangement } from '../../../store/plan/region/arrangements.ts';
import { listCourses } from '../../../store/plan/region/courses.ts';
import { keepSplit } from '../../../store/plan/region/splits.ts';
import { listRegionPlaces } from '../../../store/plan/region/places.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { type Conflicting, putTogether } from './put-together.ts';

export type WrongKey = { readonly kind: 'wrong-key'; readonly why: KeyFailure };

/** How they cooperate, who has time for it, and how costs are split from now on. */
export async function changeArrangement(
  actor: Actor,
  input: { readonly plan: PlanId; readonly seen: Fields; readonly mine: Fields },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting | WrongKey>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    if (held.value.kind !== 'regional') throw new NotFound('cooperation');
    const [stored, places] = await Promise.all([
      getArrangement(tx, input.plan),
      listRegionPlaces(tx, input.plan),
    ]);
    const today = present(places);
    const codes = today.map(({ code }) => code);
    const merged = putTogether(input.seen, input.mine, arrangementFields(stored, codes));
    if (!merged.ok) return merged;
    const { agreed, ...content } = arrangementFrom(merged.value, codes);
    const shares = await sharesBy(tx, input.plan, content.key, today, agreed);
    // Agreed parts are typed, so what is wrong with them can be put right now; the others may get what they lack later.
    if (!shares.ok && content.key === 'agreed') return fail({ kind: 'wrong-key', why: shares.failure });
    const next = { ...content, shares: shares.ok ? shares.value : [] };
    await saveArrangement(tx, input.plan, next);
    if (!isSameSplit(stored, next)) await keepSplit(tx, input.plan, actor.person.id, next);
    await tracePlan(tx, actor, 'plan.arrangement-changed', held.value, {
      form: content.form,
      key: content.key,
    });
    return succeed(undefined);
  });
}

/** The same key, with those who are in the region today and what is known today. */
export async function splitAgain(
  actor: Actor,
  plan: PlanId,
  { db }: Platform,
): Promise<Result<void, PlanClosed | WrongKey>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', plan);
    if (!held.ok) return held;
    if (held.value.kind !== 'regional') throw new NotFound('cooperation');
    const [stored, places] = await Promise.all([getArrangement(tx, plan), listRegionPlaces(tx, plan)]);
    const agreed = new Map<string, number>(stored.shares.map((one) => [one.municipality, one.millionths]));
    const shares = await sharesBy(tx, plan, stored.key, present(places), agreed);
    if (!shares.ok) return fail({ kind: 'wrong-key', why: shares.failure });
    const next = { ...stored, shares: shares.value };
    await saveArrangement(tx, plan, next);
    if (!isSameSplit(stored, next)) await keepSplit(tx, plan, actor.person.id, next);
    await tracePlan(tx, actor, 'plan.split-again', held.value, { key: stored.key });
    return succeed(undefined);
  });
}

type Split = Pick<Arrangement, 'key' | 'shares'>;

/** Whether nothing was split anew, so that the history need not tell of it. */
function isSameSplit(before: Split, after: Split): boolean {
  if (after.shares.length === 0) return true;
  const had = new Map<string, number>(
    before.shares.map(({ municipality, millionths }) => [municipality, millionths]),
  );
  return (
    before.key === after.key &&
    had.size === after.shares.length &&
    after.shares.every(({ municipality, millionths }) => had.get(municipality) === millionths)
  );
}

async function sharesBy(
  tx: ReadTx,
  plan: PlanId,
  key: CostKey,
  places: readonly RegionPlace[],
  agreed: ReadonlyMap<string, number>,
): Promise<Result<Arrangement['shares'], KeyFailure>> {
  const courses = await listCourses(tx, plan, 'nb');
  const weights = weightsOf(key, splitPlaces(places, courses, agreed));
  if (!weights.ok) return fail(weights.why);
  const parts = splitByWeights(MILLION, weights.weights) ?? [];
  return succeed(places.map(({ code }, index) => ({ municipality: code, millionths: parts[index] ?? 0 })));
}

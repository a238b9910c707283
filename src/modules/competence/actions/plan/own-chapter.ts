import { v7 as uuid } from 'uuid';
import { type Actor, NotFound } from '../../../../access/index.ts';
import type { PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type OwnChapter, placeAfter, stepInOrder } from '../../domain/plan/chapter-order.ts';
import {
  bringBackOwnChapter,
  type Chapter,
  getChapter,
  insertChapter,
  listChapters,
  removeOwnChapter,
  saveChapterOrder,
} from '../../store/plan/chapters.ts';
import { courseworkChapters } from '../../store/plan/coursework.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

type InPlan = { readonly plan: PlanId; readonly chapter: PlanChapterId };

/** What all plans have in common keeps its place, and is left empty rather than taken out. */
export type NotOwn = { kind: 'not-own' };

/**
 * A chapter that this plan has and the common skeleton has not.
 *
 * @param input.after the chapter that it comes after; after all of them unless told otherwise
 */
export async function addChapter(
  actor: Actor,
  input: { plan: PlanId; title: string; after?: string },
  { db }: Platform,
): Promise<Result<PlanChapterId, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const id = uuid() as PlanChapterId;
    const order = (await listChapters(tx, input.plan)).map((chapter) => chapter.id);
    await insertChapter(tx, input.plan, id, input.title);
    const placed = placeAfter(order, id, input.after);
    if (placed.at(-1) !== id) await saveChapterOrder(tx, input.plan, placed);
    await tracePlan(tx, actor, 'plan.chapter-added', found.value, { chapter: id });
    return succeed(id);
  });
}

/** One step up or down among all chapters; at the ends it stays where it is. */
export async function moveChapter(
  actor: Actor,
  input: InPlan & { by: -1 | 1 },
  { db }: Platform,
): Promise<Result<OwnChapter, PlanClosed | NotOwn>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const [chapter, chapters] = await Promise.all([
      getChapter(tx, input.plan, input.chapter),
      listChapters(tx, input.plan),
    ]);
    if (chapter.key !== null) return fail({ kind: 'not-own' });
    const before = chapters.map(({ id }) => id);
    const order = stepInOrder(before, chapter.id, input.by);
    if (order.every((id, place) => id === before[place])) return succeed(ownOf(chapter));
    await saveChapterOrder(tx, input.plan, order);
    await tracePlan(tx, actor, 'plan.chapter-moved', found.value, { chapter: chapter.id });
    return succeed(ownOf(chapter));
  });
}

export type RemoveChapterFailure = PlanClosed | NotOwn | { kind: 'is-coursework' };

/** Takes a chapter out of the plan. Nothing that was written in it is lost: it can be brought back as it was. */
export async function removeChapter(
  actor: Actor,
  input: InPlan,
  { db, now }: Platform,
): Promise<Result<OwnChapter, RemoveChapterFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const [chapter, coursework] = await Promise.all([
      getChapter(tx, input.plan, input.chapter),
      courseworkChapters(tx, input.plan),
    ]);
    if (chapter.key !== null) return fail({ kind: 'not-own' });
    if (coursework.has(chapter.id)) return fail({ kind: 'is-coursework' });
    if (!(await removeOwnChapter(tx, chapter.id, now()))) throw new NotFound('chapter');
    await tracePlan(tx, actor, 'plan.chapter-removed', found.value, { chapter: chapter.id });
    return succeed(ownOf(chapter));
  });
}

/** Undoes the removal. Brought back in another window is brought back. */
export async function bringBackChapter(
  actor: Actor,
  input: InPlan,
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!found.ok) return found;
    const brought = await bringBackOwnChapter(tx, input.chapter);
    // Only now can it be seen, and whether it is one of this plan.
    await getChapter(tx, input.plan, input.chapter);
    if (brought) {
      await tracePlan(tx, actor, 'plan.chapter-brought-back', found.value, { chapter: input.chapter });
    }
    return succeed(undefined);
  });
}

const ownOf = ({ id, title }: Chapter): OwnChapter => ({ id, title });

import { type Actor, NotFound } from '../../../../access/index.ts';
import type { PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { chooseText, mergeTexts, type TextMerge } from '../../domain/plan/merge-text.ts';
import { getChapter, listTexts, saveText } from '../../store/plan/chapters.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

/** What a writer had before the eyes when the writing began. */
export type SeenChapter = {
  readonly version: number;
  readonly title: string;
  readonly body: string;
  /** The version that the writer began on, where two wrote at once and the form was shown again. */
  readonly since?: number;
};

export type ChapterChange = {
  readonly plan: PlanId;
  readonly chapter: PlanChapterId;
  readonly seen: SeenChapter;
  readonly title: string;
  readonly body: string;
};

export type BothWrote = {
  kind: 'both-wrote';
  merge: TextMerge;
  /** The heading that stands now, where both have changed it. */
  theirTitle: string | null;
  /** What stands now: the next try is written on this. */
  stored: SeenChapter;
};

/** `put-together`: somebody else had written in other paragraphs meanwhile, and that is kept. */
export type ChapterSaved = 'saved' | 'put-together' | 'unchanged';

/**
 * Saves what somebody has written in a chapter. Paragraphs that others have changed meanwhile are kept; where both have
 * written in the same one nothing is saved, and both texts come back.
 */
export async function changeChapter(
  actor: Actor,
  input: ChapterChange,
  { db, now }: Platform,
): Promise<Result<ChapterSaved, PlanClosed | BothWrote>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-texts', input.plan);
    if (!found.ok) return found;
    const chapter = await getChapter(tx, input.plan, input.chapter);
    const { seen } = input;
    const isAlone = seen.version === chapter.version;
    const before = isAlone ? chapter : seen;
    const merge = mergeTexts(before.body, input.body, chapter.body);
    const bothTitles =
      input.title !== before.title && chapter.title !== before.title && input.title !== chapter.title;
    if (merge.conflicts > 0 || bothTitles) {
      const { version, title, body } = chapter;
      const theirTitle = bothTitles ? title : null;
      return fail({ kind: 'both-wrote', merge, theirTitle, stored: { version, title, body } });
    }

    const title = input.title === before.title ? chapter.title : input.title;
    const body = isAlone ? input.body : chooseText(merge, 'mine');
    if (title === chapter.title && body === chapter.body) return succeed('unchanged');
    await saveText(tx, {
      plan: input.plan,
      chapter: chapter.id,
      version: chapter.version + 1,
      basedOn: Math.min(seen.since ?? seen.version, seen.version, chapter.version),
      title,
      body,
      by: actor.person.id,
      at: now(),
    });
    await tracePlan(tx, actor, 'plan.chapter-written', found.value, {
      chapter: chapter.id,
      version: chapter.version + 1,
      merged: !isAlone,
    });
    return succeed(isAlone ? 'saved' : 'put-together');
  });
}

/** Takes an earlier text back as the newest one; what stood there is kept in the history. */
export async function restoreChapter(
  actor: Actor,
  input: { plan: PlanId; chapter: PlanChapterId; version: number },
  { db, now }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-texts', input.plan);
    if (!found.ok) return found;
    const [chapter, texts] = await Promise.all([
      getChapter(tx, input.plan, input.chapter),
      listTexts(tx, input.plan, input.chapter),
    ]);
    const old = texts.find(({ version }) => version === input.version);
    if (old === undefined) throw new NotFound('version');
    const version = chapter.version + 1;
    await saveText(tx, {
      plan: input.plan,
      chapter: chapter.id,
      version,
      basedOn: chapter.version,
      title: old.title,
      body: old.body,
      by: actor.person.id,
      at: now(),
    });
    await tracePlan(tx, actor, 'plan.chapter-restored', found.value, {
      chapter: chapter.id,
      from: old.version,
      version,
    });
    return succeed(undefined);
  });
}

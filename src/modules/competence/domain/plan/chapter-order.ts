import type { PlanChapterId } from '../../../../kernel/ids.ts';

/** A chapter that this plan has added to those that all plans have. */
export type OwnChapter = { readonly id: PlanChapterId; readonly title: string };

/** One step up or down; at the ends it stays where it is. */
export function stepInOrder<Id>(order: readonly Id[], moved: Id, by: -1 | 1): readonly Id[] {
  const from = order.indexOf(moved);
  const to = Math.min(Math.max(from + by, 0), order.length - 1);
  return order.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** After the one that is named; after all of them when that one is not there. */
export function placeAfter<Id extends string>(
  order: readonly Id[],
  added: Id,
  after: string | undefined,
): readonly Id[] {
  const at = order.findIndex((id) => id === after);
  return order.toSpliced(at === -1 ? order.length : at + 1, 0, added);
}

/** Where a chapter stands: its number among all, and what comes before it. */
export type ChapterPlace = {
  readonly number: number;
  readonly of: number;
  readonly before: string | null;
};

export function placeOf(chapters: readonly OwnChapter[], id: string): ChapterPlace | undefined {
  const at = chapters.findIndex((one) => one.id === id);
  if (at === -1) return undefined;
  return { number: at + 1, of: chapters.length, before: chapters[at - 1]?.title ?? null };
}

import type { PlanChapterId } from '../../src/kernel/ids.ts';
import { chapterIdOf, GJOVIK_PLAN, REGION_PLAN } from '../../stories/plans/ids.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { theOnly } from './world.ts';

/** What is written and said in the plan and in the strategy, and by whom. */
export type TextsOfVictim = {
  chapter: PlanChapterId;
  regionalChapter: PlanChapterId;
  /** One that the plan has added, and one that has been taken out of it again. */
  ownChapter: PlanChapterId;
  removedChapter: PlanChapterId;
  comment: string;
  regionalComment: string;
  member: string;
  anchor: string;
};

export async function addTexts({
  platform,
  adviser,
  at,
  ofPlan,
  insert,
  put,
}: PlanRows): Promise<TextsOfVictim> {
  const chapter = chapterIdOf(GJOVIK_PLAN, 'gap');
  await platform.owner.query('update plan_chapter set body = $2 where id = $1', [
    chapter,
    PLAN_WORDS.chapter,
  ]);
  await put('plan_chapter_text', {
    chapter_id: chapter,
    ...ofPlan,
    version: 1,
    title: 'Det vi mangler',
    body: PLAN_WORDS.chapter,
    written_by: adviser,
    written_at: at,
  });
  const ownChapterOf = (sequence: number, removed: Record<string, unknown>) =>
    insert('plan_chapter', {
      ...ofPlan,
      sequence,
      title: PLAN_WORDS.ownChapter,
      body: '',
      version: 1,
      changed_at: at,
      ...removed,
    }) as Promise<PlanChapterId>;
  const ownChapter = await ownChapterOf(901, {});
  const removedChapter = await ownChapterOf(902, { removed_at: at, removed_by: adviser });
  const comment = await insert('plan_comment', {
    ...ofPlan,
    subject: 'plan',
    body: PLAN_WORDS.comment,
    written_by: adviser,
    written_at: at,
  });
  const regionalComment = await insert('plan_comment', {
    plan_id: REGION_PLAN,
    subject: 'plan',
    body: PLAN_WORDS.comment,
    written_by: adviser,
    written_at: at,
  });
  const member = await theOnly(
    platform,
    `update plan_member set body = '${PLAN_WORDS.member}' where plan_id = '${GJOVIK_PLAN}' and part = 'union'
     returning id as value`,
  );
  const anchor = await insert('plan_anchor', {
    ...ofPlan,
    who: PLAN_WORDS.member,
    anchored_on: '2026-09-01',
    note: '',
    version: 1,
  });
  const regionalChapter = chapterIdOf(REGION_PLAN, 'challenge');
  return { chapter, regionalChapter, ownChapter, removedChapter, comment, regionalComment, member, anchor };
}

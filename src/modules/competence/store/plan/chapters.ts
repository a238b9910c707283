import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { PersonId, PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { ChapterKey } from '../../domain/plan/skeleton.ts';

export type Chapter = {
  readonly id: PlanChapterId;
  readonly key: ChapterKey | null;
  readonly sequence: number;
  readonly title: string;
  readonly body: string;
  readonly version: number;
  readonly changedBy: PersonId | null;
  readonly changedAt: Date;
};

/** One text that was saved: who wrote it, when, and which version that writer had seen. */
export type ChapterText = {
  readonly version: number;
  readonly basedOn: number | null;
  readonly title: string;
  readonly body: string;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
};

const COLUMNS = [
  'id',
  'key',
  'sequence',
  'title',
  'body',
  'version',
  'changed_by as changedBy',
  'changed_at as changedAt',
] as const;

export async function listChapters(tx: ReadTx, plan: PlanId): Promise<readonly Chapter[]> {
  const rows = await tx
    .selectFrom('plan_chapter')
    .select(COLUMNS)
    .where('plan_id', '=', plan)
    .orderBy('sequence')
    .orderBy('id')
    .execute();
  return rows as Chapter[];
}

/** @throws NotFound when the plan has no such chapter */
export async function getChapter(tx: ReadTx, plan: PlanId, id: PlanChapterId): Promise<Chapter> {
  const row = await tx
    .selectFrom('plan_chapter')
    .select(COLUMNS)
    .where('plan_id', '=', plan)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('chapter');
  return row as Chapter;
}

/** Every text that has been saved, newest first. */
export async function listTexts(
  tx: ReadTx,
  plan: PlanId,
  chapter: PlanChapterId,
): Promise<readonly ChapterText[]> {
  return tx
    .selectFrom('plan_chapter_text')
    .select([
      'version',
      'based_on as basedOn',
      'title',
      'body',
      'written_by as writtenBy',
      'written_at as writtenAt',
    ])
    .where('plan_id', '=', plan)
    .where('chapter_id', '=', chapter)
    .orderBy('version', 'desc')
    .execute() as Promise<ChapterText[]>;
}

/** Saves a text as the next version, and keeps it for good. */
export async function saveText(
  tx: Tx,
  given: {
    plan: PlanId;
    chapter: PlanChapterId;
    version: number;
    basedOn: number | null;
    title: string;
    body: string;
    by: PersonId;
    at: Date;
  },
): Promise<void> {
  const { plan, chapter, version, title, body, by, at } = given;
  await Promise.all([
    tx
      .updateTable('plan_chapter')
      .set({ title, body, version, changed_by: by, changed_at: at })
      .where('id', '=', chapter)
      .where('plan_id', '=', plan)
      .execute(),
    tx
      .insertInto('plan_chapter_text')
      .values({
        chapter_id: chapter,
        plan_id: plan,
        version,
        based_on: given.basedOn,
        title,
        body,
        written_by: by,
        written_at: at,
      })
      .execute(),
  ]);
}

/** A chapter of the plan's own, after all the others. */
export async function insertChapter(tx: Tx, plan: PlanId, id: PlanChapterId, title: string): Promise<void> {
  await sql`insert into plan_chapter (id, plan_id, sequence, title)
    select ${id}::uuid, ${plan}::uuid, coalesce(max(sequence), 0) + 1, ${title} from plan_chapter
    where plan_id = ${plan}`.execute(tx);
}

export async function saveChapterOrder(tx: Tx, plan: PlanId, ids: readonly PlanChapterId[]): Promise<void> {
  await sql`update plan_chapter c set sequence = o.place from unnest(${[...ids]}::uuid[]) with ordinality as o (id, place)
    where c.id = o.id and c.plan_id = ${plan}`.execute(tx);
}

/** Takes the plan's own chapter out; false when it is somebody's coursework, or one that all plans have. */
export async function removeOwnChapter(tx: Tx, id: PlanChapterId, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean | null }>`
    select scope.remove_chapter(${id}::uuid, ${at}) as done`.execute(tx);
  return rows[0]?.done === true;
}

/** Back in the plan with all that was written; false when it is there already, or never was. */
export async function bringBackOwnChapter(tx: Tx, id: PlanChapterId): Promise<boolean> {
  const { rows } = await sql<{ done: boolean | null }>`
    select scope.bring_back_chapter(${id}::uuid) as done`.execute(tx);
  return rows[0]?.done === true;
}

/** A chapter that was taken out of the plan, and by whom. */
export type RemovedChapter = {
  readonly id: PlanChapterId;
  readonly title: string;
  readonly at: Date;
  readonly by: string;
};

/** Newest first; empty for those who could not bring them back. */
export async function listRemovedChapters(tx: ReadTx, plan: PlanId): Promise<readonly RemovedChapter[]> {
  const { rows } = await sql<RemovedChapter>`
    select r.id, r.title, r.removed_at as at, r.given_name || ' ' || r.family_name as by
    from scope.removed_chapters(${plan}::uuid) r order by r.removed_at desc, r.id`.execute(tx);
  return rows;
}

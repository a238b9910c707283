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

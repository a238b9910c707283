import { sql } from 'kysely';
import type {
  CohortId,
  CourseworkId,
  ParticipantId,
  PersonId,
  PlanChapterId,
  PlanId,
} from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { PlanLanguage } from '../../domain/plan/plan.ts';

/** A chapter that somebody writes as coursework, and which text was handed in. */
export type CourseworkMark = {
  readonly plan: PlanId;
  readonly chapter: PlanChapterId;
  readonly coursework: CourseworkId;
  readonly version: number | null;
  readonly handedInAt: Date | null;
};

type Place = {
  readonly chapter: PlanChapterId;
  readonly coursework: CourseworkId;
  readonly person: PersonId;
};

/** All that this person has marked in plans that they still write in. */
export async function listMarks(tx: ReadTx, person: PersonId): Promise<readonly CourseworkMark[]> {
  const rows = await tx
    .selectFrom('plan_chapter_coursework')
    .select([
      'plan_id as plan',
      'chapter_id as chapter',
      'coursework_id as coursework',
      'version',
      'handed_in_at as handedInAt',
    ])
    .where('person_id', '=', person)
    .execute();
  return rows as CourseworkMark[];
}

/** The chapters that are anybody's coursework, without whose. */
export async function courseworkChapters(tx: ReadTx, plan: PlanId): Promise<ReadonlySet<PlanChapterId>> {
  const { rows } = await sql<{ chapter: PlanChapterId }>`
    select unnest(scope.coursework_chapters(${plan}::uuid)) as chapter`.execute(tx);
  return new Set(rows.map(({ chapter }) => chapter));
}

export async function insertMark(
  tx: Tx,
  mark: Place & {
    readonly plan: PlanId;
    readonly cohort: CohortId;
    readonly participant: ParticipantId;
    readonly language: PlanLanguage;
  },
): Promise<void> {
  await tx
    .insertInto('plan_chapter_coursework')
    .values({
      chapter_id: mark.chapter,
      plan_id: mark.plan,
      coursework_id: mark.coursework,
      cohort_id: mark.cohort,
      participant_id: mark.participant,
      person_id: mark.person,
      language: mark.language,
    })
    .execute();
}

/** Takes the mark away unless it has been handed in. */
export async function deleteMark(tx: Tx, { chapter, coursework, person }: Place): Promise<boolean> {
  const gone = await tx
    .deleteFrom('plan_chapter_coursework')
    .where('chapter_id', '=', chapter)
    .where('coursework_id', '=', coursework)
    .where('person_id', '=', person)
    .where('version', 'is', null)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Keeps which text was handed in; false when there is no mark, or it is not open for a text. */
export async function saveHandedIn(
  tx: Tx,
  given: Place & { readonly version: number; readonly language: PlanLanguage; readonly at: Date },
): Promise<boolean> {
  const saved = await tx
    .updateTable('plan_chapter_coursework')
    .set({ version: given.version, handed_in_at: given.at, language: given.language })
    .where('chapter_id', '=', given.chapter)
    .where('coursework_id', '=', given.coursework)
    .where('person_id', '=', given.person)
    .executeTakeFirst();
  return saved.numUpdatedRows > 0n;
}

export type HandedInText = {
  readonly title: string;
  readonly body: string;
  readonly language: PlanLanguage;
  readonly version: number;
  readonly at: Date;
};

/** The text as it was handed in, and nothing else of the plan. */
export async function findHandedInText(
  tx: ReadTx,
  { chapter, coursework, person }: Place,
): Promise<HandedInText | undefined> {
  const row = await tx
    .selectFrom('plan_chapter_coursework as w')
    .innerJoin('plan_chapter_text as t', (on) =>
      on.onRef('t.chapter_id', '=', 'w.chapter_id').onRef('t.version', '=', 'w.version'),
    )
    .select(['t.title', 't.body', 'w.language', 't.version', 'w.handed_in_at as at'])
    .where('w.chapter_id', '=', chapter)
    .where('w.coursework_id', '=', coursework)
    .where('w.person_id', '=', person)
    .executeTakeFirst();
  return row === undefined || row.at === null ? undefined : { ...row, at: row.at };
}

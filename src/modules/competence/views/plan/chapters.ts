import type { Actor } from '../../../../access/index.ts';
import { NotFound } from '../../../../access/index.ts';
import type { PersonId, PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type Change, changesBetween } from '../../domain/plan/merge-text.ts';
import { type ChapterHome, type ChapterKey, homeOf } from '../../domain/plan/skeleton.ts';
import {
  type Chapter,
  type ChapterText,
  getChapter,
  listChapters,
  listRemovedChapters,
  listTexts,
  type RemovedChapter,
} from '../../store/plan/chapters.ts';
import { courseworkChapters } from '../../store/plan/coursework.ts';
import { planPeople } from '../../store/plan/people.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from './plan-shell.ts';

export type ChapterInList = Pick<Chapter, 'id' | 'key' | 'title' | 'body' | 'changedAt' | 'version'>;

/** The chapters that are worked on in one place of the plan. */
export async function chaptersAt(
  tx: ReadTx,
  plan: PlanId,
  home: ChapterHome,
): Promise<readonly ChapterInList[]> {
  const chapters = await listChapters(tx, plan);
  return chapters.filter(({ key }) => key !== null && homeOf(key) === home);
}

export type ChaptersView = {
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
  /** Those that are somebody's coursework. */
  readonly coursework: ReadonlySet<PlanChapterId>;
  /** Taken out of the plan, for those who can bring them back. */
  readonly removed: readonly RemovedChapter[];
};

export async function viewChapters(actor: Actor, plan: PlanId, { db }: Platform): Promise<ChaptersView> {
  return db.read(actor, async (tx) => {
    const [shell, chapters, coursework, removed] = await Promise.all([
      viewPlanShell(tx, actor, plan),
      listChapters(tx, plan),
      courseworkChapters(tx, plan),
      listRemovedChapters(tx, plan),
    ]);
    return { shell, chapters, coursework, removed: shell.open.content ? removed : [] };
  });
}

/** A saved text in the history, by the one who wrote it. */
export type TextInHistory = Omit<ChapterText, 'body' | 'title' | 'writtenBy'> & { readonly by: string };

/** Two wrote at once, and the one who saved last put it together: those whose text it changed should know. */
export type MergeNotice = { readonly by: string; readonly at: Date; readonly version: number };

export type ChapterView = {
  readonly shell: PlanShell;
  readonly chapter: Chapter;
  readonly key: ChapterKey | null;
  readonly changedBy: string | null;
  readonly history: readonly TextInHistory[];
  /** Texts that were put together with one that this reader had written and has not written since. */
  readonly merges: readonly MergeNotice[];
};

export async function viewChapter(
  actor: Actor,
  given: { plan: PlanId; chapter: PlanChapterId },
  { db }: Platform,
  action: PlanAction = 'see-plan',
): Promise<ChapterView> {
  return db.read(actor, async (tx) => {
    const { shell, chapter, texts, nameOf } = await readChapter(tx, actor, given, action);
    return {
      shell,
      chapter,
      key: chapter.key,
      changedBy: chapter.changedBy === null ? null : nameOf(chapter.changedBy),
      history: texts.map(({ version, basedOn, writtenBy, writtenAt }) => ({
        version,
        basedOn,
        writtenAt,
        by: nameOf(writtenBy),
      })),
      merges: mergesFor(actor.person.id, texts).map(({ writtenBy, writtenAt, version }) => ({
        by: nameOf(writtenBy),
        at: writtenAt,
        version,
      })),
    };
  });
}

async function readChapter(
  tx: ReadTx,
  actor: Actor,
  given: { plan: PlanId; chapter: PlanChapterId },
  action: PlanAction,
) {
  const [shell, chapter, texts, people] = await Promise.all([
    viewPlanShell(tx, actor, given.plan, action),
    getChapter(tx, given.plan, given.chapter),
    listTexts(tx, given.plan, given.chapter),
    planPeople(tx, given.plan),
  ]);
  return { shell, chapter, texts, nameOf: (person: PersonId) => people.get(person) ?? '' };
}

/** Newest first. A text that was written on an older one than the last is put together with all that came between. */
function mergesFor(reader: PersonId, texts: readonly ChapterText[]): readonly ChapterText[] {
  const own = texts.find(({ writtenBy }) => writtenBy === reader)?.version;
  if (own === undefined) return [];
  return texts.filter(
    ({ version, basedOn, writtenBy }) =>
      writtenBy !== reader && basedOn !== null && basedOn < own && own < version,
  );
}

export type TextView = {
  readonly shell: PlanShell;
  readonly chapter: Chapter;
  readonly text: ChapterText;
  readonly by: string;
  /** The text before it, as the writer of this one met it. */
  readonly changes: readonly Change[];
  readonly isNewest: boolean;
};

/** One text of the history, and what it changed. */
export async function viewChapterText(
  actor: Actor,
  given: { plan: PlanId; chapter: PlanChapterId; version: number },
  { db }: Platform,
): Promise<TextView> {
  return db.read(actor, async (tx) => {
    const { shell, chapter, texts, nameOf } = await readChapter(tx, actor, given, 'see-plan');
    const index = texts.findIndex(({ version }) => version === given.version);
    const text = texts[index];
    if (text === undefined) throw new NotFound('version');
    return {
      shell,
      chapter,
      text,
      by: nameOf(text.writtenBy),
      changes: changesBetween(texts[index + 1]?.body ?? '', text.body),
      isNewest: index === 0,
    };
  });
}

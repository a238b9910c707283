import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { CourseworkId, PersonId, PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type CourseworkOfPerson, courseworkOf } from '../../../cohort/index.ts';
import { isLate, whyClosed } from '../../domain/plan/coursework.ts';
import { handedInAccess } from '../../plan-access.ts';
import {
  type CourseworkMark,
  courseworkChapters,
  findHandedInText,
  type HandedInText,
  listMarks,
} from '../../store/plan/coursework.ts';

/** The reader's own coursework in this chapter. */
export type OwnCoursework = {
  readonly work: CourseworkOfPerson;
  readonly handedIn: { readonly version: number; readonly at: Date; readonly late: boolean } | null;
  readonly mayHandIn: boolean;
  /** The last day has passed, and nothing has been handed in. */
  readonly overdue: boolean;
};

export type CourseworkInChapter = {
  /** Whether the chapter is anybody's coursework; whose, and how it went, is not said. */
  readonly isCoursework: boolean;
  readonly own: OwnCoursework | undefined;
  /** What the reader may choose, when the chapter is none of theirs yet. */
  readonly choices: readonly CourseworkOfPerson[];
};

export async function viewCourseworkInChapter(
  actor: Actor,
  given: { readonly plan: PlanId; readonly chapter: PlanChapterId },
  { db, today }: Platform,
): Promise<CourseworkInChapter> {
  return db.read(actor, async (tx) => {
    const [chapters, works, marks] = await Promise.all([
      courseworkChapters(tx, given.plan),
      courseworkOf(tx, actor.person.id),
      listMarks(tx, actor.person.id),
    ]);
    const isCoursework = chapters.has(given.chapter);
    for (const mark of marks.filter(({ chapter }) => chapter === given.chapter)) {
      const work = works.find(({ id }) => id === mark.coursework);
      if (work !== undefined) return { isCoursework, own: ownOf(work, mark, today), choices: [] };
    }
    const taken = new Set(marks.map(({ coursework }) => coursework));
    const choices = works.filter((work) => whyClosed(work) === undefined && !taken.has(work.id));
    return { isCoursework, own: undefined, choices };
  });
}

function ownOf(
  work: CourseworkOfPerson,
  { version, handedInAt }: CourseworkMark,
  today: Platform['today'],
): OwnCoursework {
  const handedIn =
    version === null || handedInAt === null
      ? null
      : { version, at: handedInAt, late: isLate(work.dueOn, handedInAt) };
  return {
    work,
    handedIn,
    mayHandIn: whyClosed(work) === undefined,
    overdue: handedIn === null && today > work.dueOn,
  };
}

export type HandedInView = {
  readonly work: CourseworkOfPerson;
  readonly text: HandedInText;
  readonly late: boolean;
  /** Whether the reader judges it, and is not the one who wrote it. */
  readonly judges: boolean;
};

/**
 * The text that somebody handed in, for those who judge it and for the one who wrote it.
 *
 * @throws NotFound when nothing was handed in, its writer has withdrawn from the class, or it is not for this reader
 */
export async function viewHandedIn(
  actor: Actor,
  given: { readonly chapter: PlanChapterId; readonly coursework: CourseworkId; readonly person: PersonId },
  { db }: Platform,
): Promise<HandedInView> {
  return db.read(actor, async (tx) => {
    const [text, works] = await Promise.all([findHandedInText(tx, given), courseworkOf(tx, given.person)]);
    const work = works.find(({ id }) => id === given.coursework);
    if (text === undefined || work === undefined) throw new NotFound('coursework');
    requireAccess(actor, handedInAccess, 'read-handed-in', work, 'programme-coordinator');
    return { work, text, late: isLate(work.dueOn, text.at), judges: given.person !== actor.person.id };
  });
}

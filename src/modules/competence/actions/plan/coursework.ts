import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { CourseworkId, PlanChapterId, PlanId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { courseworkOf, handInCoursework } from '../../../cohort/index.ts';
import { type CourseworkClosed, whyClosed } from '../../domain/plan/coursework.ts';
import { isOpenForPeople } from '../../domain/plan/plan.ts';
import { planAccess } from '../../plan-access.ts';
import { getChapter } from '../../store/plan/chapters.ts';
import { deleteMark, insertMark, listMarks, saveHandedIn } from '../../store/plan/coursework.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { planForChange } from './plan-for-change.ts';

type CourseworkInChapter = {
  readonly plan: PlanId;
  readonly chapter: PlanChapterId;
  readonly coursework: CourseworkId;
};

export type MarkFailure = CourseworkClosed | 'plan-closed' | 'is-another-chapter' | 'is-other-coursework';

// Traces of coursework carry no municipality: how somebody does in the class is not for those who read the plan.

/** This chapter is the actor's coursework: one chapter for each, and one for each chapter. */
export async function markChapter(
  actor: Actor,
  input: CourseworkInChapter,
  { db }: Platform,
): Promise<Result<'marked', MarkFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'write-texts', input.plan, isOpenForPeople);
    if (!found.ok) return fail('plan-closed');
    const person = actor.person.id;
    const [chapter, works, marks] = await Promise.all([
      getChapter(tx, input.plan, input.chapter),
      courseworkOf(tx, person),
      listMarks(tx, person),
    ]);
    const work = works.find(({ id }) => id === input.coursework);
    if (work === undefined) throw new NotFound('coursework');
    const here = marks.find((mark) => mark.chapter === chapter.id);
    if (here?.coursework === work.id) return succeed('marked');
    // A mark that has lost its class, after somebody withdrew, does not stand in the way of another.
    if (here !== undefined && works.some(({ id }) => id === here.coursework))
      return fail('is-other-coursework');
    if (marks.some(({ coursework }) => coursework === work.id)) return fail('is-another-chapter');
    const closed = whyClosed(work);
    if (closed !== undefined) return fail(closed);
    const { language } = found.value;
    const { cohort, participant } = work;
    await insertMark(tx, { ...input, person, cohort, participant, language });
    await trace(tx, actor, 'plan.coursework-marked', chapter.id, { details: { coursework: work.id } });
    return succeed('marked');
  });
}

/** Nothing of the plan itself changes, so its revision is not counted up, and a plan that is closed does not hold it back. */
export async function unmarkChapter(
  actor: Actor,
  input: CourseworkInChapter,
  { db }: Platform,
): Promise<Result<'unmarked', 'is-handed-in'>> {
  return db.transaction(actor, async (tx) => {
    const { thing } = await getPlan(tx, input.plan);
    requireAccess(actor, planAccess, 'write-texts', thing, 'competence-adviser');
    const place = { ...input, person: actor.person.id };
    if (await deleteMark(tx, place)) {
      await trace(tx, actor, 'plan.coursework-unmarked', input.chapter, {
        details: { coursework: input.coursework },
      });
      return succeed('unmarked');
    }
    // Undone in another window is undone; handed in there is not.
    const marks = await listMarks(tx, place.person);
    const stands = marks.some((one) => one.chapter === input.chapter && one.coursework === input.coursework);
    return stands ? fail('is-handed-in') : succeed('unmarked');
  });
}

export type HandInChapterFailure = CourseworkClosed | 'is-empty' | 'is-changed';

/** Another window handed in, or the lecturer approved, while this one wrote: nothing of it is kept. */
class LostRace extends Error {
  readonly failure: CourseworkClosed;

  constructor(failure: CourseworkClosed) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Hands in the text that the actor has before the eyes. The mark is written first, while the coursework is open for it;
 * the class has the last word, and what two windows hand in at once is taken once.
 *
 * @param input.version the text that the page showed; when somebody has written since, nothing is handed in unread
 */
export async function handInChapter(
  actor: Actor,
  input: CourseworkInChapter & { readonly version: number; readonly shownAt: string },
  platform: Platform,
): Promise<Result<'handed-in', HandInChapterFailure>> {
  try {
    return await handInOnce(actor, input, platform);
  } catch (error) {
    if (error instanceof LostRace) return fail(error.failure);
    throw error;
  }
}

function handInOnce(
  actor: Actor,
  input: CourseworkInChapter & { readonly version: number; readonly shownAt: string },
  { db, now }: Platform,
): Promise<Result<'handed-in', HandInChapterFailure>> {
  return db.transaction(actor, async (tx) => {
    const person = actor.person.id;
    const [{ plan, thing }, chapter, works, marks] = await Promise.all([
      getPlan(tx, input.plan),
      getChapter(tx, input.plan, input.chapter),
      courseworkOf(tx, person),
      listMarks(tx, person),
    ]);
    requireAccess(actor, planAccess, 'write-texts', thing, 'competence-adviser');
    const work = works.find(({ id }) => id === input.coursework);
    if (
      work === undefined ||
      !marks.some((one) => one.chapter === chapter.id && one.coursework === work.id)
    ) {
      throw new NotFound('coursework');
    }
    const closed = whyClosed(work);
    if (closed !== undefined) return fail(closed);
    if (chapter.version !== input.version) return fail('is-changed');
    if (chapter.body.trim() === '') return fail('is-empty');
    const at = now();
    const { language } = plan;
    const place = { chapter: chapter.id, coursework: work.id, person };
    if (!(await saveHandedIn(tx, { ...place, version: chapter.version, language, at }))) {
      return fail('waits-for-answer');
    }
    const handedIn = await handInCoursework(tx, actor, { coursework: work.id, shownAt: input.shownAt, at });
    if (!handedIn.ok) throw new LostRace(handedIn.failure.kind);
    return succeed('handed-in');
  });
}

import { v7 as uuid } from 'uuid';
import type { CourseworkId, PersonId, PlanChapterId } from '../../src/kernel/ids.ts';
import { chapterIdOf, GJOVIK_PLAN, REGION_PLAN } from '../../stories/plans/ids.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { GJOVIK } from './words.ts';

/** The version of the chapter that was handed in. */
export const HANDED_IN = 77;

export type CourseworkOfVictim = {
  /** Who has handed in the chapter. */
  taker: PersonId;
  /** A chapter that the participant has marked and not handed in, and coursework that is no chapter. */
  marked: PlanChapterId;
  free: CourseworkId;
  /** A chapter of the strategy that is nobody's coursework yet. */
  unmarked: PlanChapterId;
};

/**
 * A leader of the class writes the chapter as coursework, and has handed it in. The participant writes another one so, and
 * has coursework left that is no chapter yet.
 */
export async function addCoursework(
  { platform, at, put }: PlanRows,
  chapter: PlanChapterId,
  given: { readonly coursework: CourseworkId; readonly participant: PersonId },
): Promise<CourseworkOfVictim> {
  const { rows } = await platform.owner.query<{
    participant: string;
    person: PersonId;
    cohort: string;
    course: string;
  }>(
    `select p.id as participant, p.person_id as person, p.cohort_id as cohort, k.cohort_course_id as course
     from participant p join coursework k on k.cohort_id = p.cohort_id where k.id = $1 and p.municipality_code = $2
       and p.status = 'enrolled' order by p.id`,
    [given.coursework, GJOVIK],
  );
  const taker = rows.find(({ person }) => person !== given.participant);
  const own = rows.find(({ person }) => person === given.participant);
  if (taker === undefined || own === undefined) throw new Error('Two from Gjøvik take the coursework');
  // Those who judge read this text, so none of the words that only the plan may know stands in it.
  await put('plan_chapter_text', {
    chapter_id: chapter,
    plan_id: GJOVIK_PLAN,
    version: HANDED_IN,
    title: 'Arbeidskravet',
    body: 'Teksten som er levert.',
    written_by: taker.person,
    written_at: at,
  });
  await put('plan_chapter_coursework', {
    chapter_id: chapter,
    plan_id: GJOVIK_PLAN,
    coursework_id: given.coursework,
    cohort_id: taker.cohort,
    participant_id: taker.participant,
    person_id: taker.person,
    version: HANDED_IN,
    handed_in_at: at,
  });
  const marked = chapterIdOf(GJOVIK_PLAN, 'ambition');
  await put('plan_chapter_coursework', {
    chapter_id: marked,
    plan_id: GJOVIK_PLAN,
    coursework_id: given.coursework,
    cohort_id: own.cohort,
    participant_id: own.participant,
    person_id: own.person,
    version: null,
    handed_in_at: null,
  });
  const free = uuid() as CourseworkId;
  await put('coursework', {
    id: free,
    cohort_id: own.cohort,
    cohort_course_id: own.course,
    number: 90,
    title: { nb: 'Ledig krav', nn: 'Ledig krav', en: 'Free coursework' },
    due_on: '2027-05-01',
  });
  return { taker: taker.person, marked, free, unmarked: chapterIdOf(REGION_PLAN, 'ambition') };
}

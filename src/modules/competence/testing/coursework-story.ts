import type { CourseworkId, PlanChapterId } from '../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../web/testing/test-app.ts';
import {
  aCohort,
  aCohortCourse,
  aCourseVersion,
  aCoursework,
  aParticipant,
  aProgramme,
} from '../../cohort/fixtures.ts';
import { cohort as cohortModule } from '../../cohort/index.ts';
import { aPerson, aRole, somebodyWithRole } from '../../organisation/fixtures.ts';
import { competence } from '../index.ts';
import { aChapter, aPlanMember } from '../plan-fixtures.ts';
import { plansStory, SONDRE_LAND } from './plan-story.ts';

/**
 * Lars of the resource group takes Sørklassen, where Frode teaches, and writes a chapter of the strategy as coursework. Mette takes
 * the same class and is in the same group; Frida teaches Nordklassen.
 */
export async function courseworkStory() {
  const story = await plansStory();
  const owner = () => story.platform.owner;
  const app = createTestApp(story.platform, [competence, cohortModule]);
  const version = await aCourseVersion(owner(), {
    programme: await aProgramme(owner()),
    code: 'M2',
    name: 'Strategisk kompetanse',
  });
  const aClass = async (name: string) => {
    const cohort = await aCohort(owner(), { name, status: 'running' });
    const course = await aCohortCourse(owner(), { cohort, version });
    const coursework = await aCoursework(owner(), { cohort, course, title: `Kravet i ${name}` });
    return { cohort, course, coursework };
  };
  const [own, other] = [await aClass('Sørklassen'), await aClass('Nordklassen')];
  const late = await aCoursework(owner(), {
    cohort: own.cohort,
    course: own.course,
    number: 2,
    title: 'Det gamle kravet',
    dueOn: '2026-01-15',
  });
  const klass = { ...own, late, other: other.coursework };
  const people = {
    lecturer: await aPerson(owner(), { givenName: 'Frode', familyName: 'Foreleser' }),
    otherLecturer: await aPerson(owner(), { givenName: 'Frida', familyName: 'Foreleser' }),
    mate: await aPerson(owner(), { givenName: 'Mette', familyName: 'Medstudent' }),
  };
  await aRole(owner(), { person: people.lecturer, role: 'lecturer', cohort: own.cohort });
  await aRole(owner(), { person: people.otherLecturer, role: 'lecturer', cohort: other.cohort });
  const taking = await aParticipant(owner(), { cohort: own.cohort, person: story.people.lars });
  await aParticipant(owner(), { cohort: own.cohort, person: people.mate });
  await aPlanMember(owner(), {
    plan: story.strategy,
    person: people.mate,
    part: 'resource-group',
    municipality: SONDRE_LAND,
    by: story.people.kari,
  });
  const coordinator = await somebodyWithRole(owner(), 'programme-coordinator');
  const [lars, siv, mate, lecturer, otherLecturer, programme] = (await Promise.all(
    [
      story.people.lars,
      story.people.siv,
      people.mate,
      people.lecturer,
      people.otherLecturer,
      coordinator,
    ].map((one) => app.as(one)),
  )) as [Browser, Browser, Browser, Browser, Browser, Browser];
  let chapter: PlanChapterId;

  const at = () => `/plans/${story.strategy}/chapters/${chapter}`;
  const markIt = (who = lars, coursework: CourseworkId | '' = klass.coursework) =>
    who.post(`${at()}/coursework`, { coursework });
  const handItIn = (version: number, who = lars, coursework = klass.coursework) =>
    who.post(`${at()}/coursework/${coursework}/hand-in`, { version: String(version) });
  const undoIt = (who = lars, coursework = klass.coursework) =>
    who.post(`${at()}/coursework/${coursework}/undo`, {});
  const shown = (coursework = klass.coursework) =>
    `/plans/coursework/${chapter}/${coursework}/${story.people.lars}`;
  const statusOf = async (coursework = klass.coursework) =>
    (
      await owner().query<{ status: string }>(
        'select status from coursework_status where coursework_id = $1 and participant_id = $2',
        [coursework, taking],
      )
    ).rows[0]?.status;
  const judge = (status: 'approved' | 'returned') =>
    lecturer.post(`/cohorts/${klass.cohort}/coursework/${klass.coursework}`, {
      participants: taking,
      status,
    });

  async function write(version: number, body: string): Promise<void> {
    await owner().query(
      `with text as (insert into plan_chapter_text (chapter_id, plan_id, version, title, body, written_by)
       values ($1, $2, $3, 'Utfordringsbildet', $4, $5))
     update plan_chapter set version = $3, body = $4 where id = $1`,
      [chapter, story.strategy, version, body, story.people.lars],
    );
  }

  /** As it was before anybody had marked anything, with a chapter of its own. */
  const begin = async () => {
    await owner().query('delete from plan_chapter_coursework');
    await owner().query('delete from coursework_status');
    await owner().query(`update participant set status = 'enrolled'`);
    chapter = await aChapter(owner(), {
      plan: story.strategy,
      title: 'Utfordringsbildet',
      body: '',
      by: story.people.kari,
    });
    await write(2, 'Utkastet om **natt**.');
  };
  const aimAt = (id: PlanChapterId) => {
    chapter = id;
  };
  const chapterNow = () => chapter;
  return {
    story,
    app,
    owner,
    people,
    klass,
    taking,
    lars,
    siv,
    mate,
    lecturer,
    otherLecturer,
    programme,
    at,
    markIt,
    handItIn,
    undoIt,
    shown,
    statusOf,
    judge,
    write,
    begin,
    aimAt,
    chapterNow,
  };
}

export type CourseworkStory = Awaited<ReturnType<typeof courseworkStory>>;

export const saidBy = (answer: Response) => new URL(answer.headers.get('location') ?? '', 'http://x').search;
export const pageOf = async (who: Browser, address: string) => (await who.get(address)).text();

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  CohortId,
  CourseworkId,
  ParticipantId,
  PersonId,
  PlanChapterId,
} from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import {
  aCohort,
  aCohortCourse,
  aCourseVersion,
  aCoursework,
  aParticipant,
  aProgramme,
} from '../../../../cohort/fixtures.ts';
import { cohort as cohortModule } from '../../../../cohort/index.ts';
import { actorFor } from '../../../../cohort/testing/story.ts';
import { aPerson, aRole, somebodyWithRole } from '../../../../organisation/fixtures.ts';
import { competence } from '../../../index.ts';
import { aChapter, aPlanMember } from '../../../plan-fixtures.ts';
import { plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
let app: TestApp;
let lars: Browser;
let siv: Browser;
let lecturer: Browser;
let otherLecturer: Browser;
let programme: Browser;
let people: Record<'lecturer' | 'otherLecturer' | 'mate', PersonId>;
let klass: { cohort: CohortId; coursework: CourseworkId; late: CourseworkId; other: CourseworkId };
let taking: ParticipantId;
let chapter: PlanChapterId;

const owner = () => story.platform.owner;

beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence, cohortModule]);
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
  klass = { ...own, late, other: other.coursework };
  people = {
    lecturer: await aPerson(owner(), { givenName: 'Frode', familyName: 'Foreleser' }),
    otherLecturer: await aPerson(owner(), { givenName: 'Frida', familyName: 'Foreleser' }),
    mate: await aPerson(owner(), { givenName: 'Mette', familyName: 'Medstudent' }),
  };
  await aRole(owner(), { person: people.lecturer, role: 'lecturer', cohort: own.cohort });
  await aRole(owner(), { person: people.otherLecturer, role: 'lecturer', cohort: other.cohort });
  taking = await aParticipant(owner(), { cohort: own.cohort, person: story.people.lars });
  await aParticipant(owner(), { cohort: own.cohort, person: people.mate });
  await aPlanMember(owner(), {
    plan: story.strategy,
    person: people.mate,
    part: 'resource-group',
    municipality: SONDRE_LAND,
    by: story.people.kari,
  });
  const coordinator = await somebodyWithRole(owner(), 'programme-coordinator');
  [lars, siv, lecturer, otherLecturer, programme] = (await Promise.all(
    [story.people.lars, story.people.siv, people.lecturer, people.otherLecturer, coordinator].map((one) =>
      app.as(one),
    ),
  )) as [Browser, Browser, Browser, Browser, Browser];
});
afterAll(() => story.platform.close());

const at = () => `/plans/${story.strategy}/chapters/${chapter}`;
const markIt = (who = lars, coursework: string = klass.coursework) =>
  who.post(`${at()}/coursework`, { coursework });
const handItIn = (version: number, who = lars, coursework = klass.coursework) =>
  who.post(`${at()}/coursework/${coursework}/hand-in`, { version: String(version) });
const undoIt = (who = lars, coursework = klass.coursework) =>
  who.post(`${at()}/coursework/${coursework}/undo`, {});
const saidBy = (answer: Response) => new URL(answer.headers.get('location') ?? '', 'http://x').search;
const shown = (coursework = klass.coursework) =>
  `/plans/coursework/${chapter}/${coursework}/${story.people.lars}`;
const pageOf = async (who: Browser, address: string) => (await who.get(address)).text();
const statusOf = async (coursework = klass.coursework) =>
  (
    await owner().query<{ status: string }>(
      'select status from coursework_status where coursework_id = $1 and participant_id = $2',
      [coursework, taking],
    )
  ).rows[0]?.status;
const judge = (status: 'approved' | 'returned') =>
  lecturer.post(`/cohorts/${klass.cohort}/coursework/${klass.coursework}`, { participants: taking, status });

/** Another text in the chapter, past the form that the tests of chapters fill in. */
async function write(version: number, body: string): Promise<void> {
  await owner().query(
    `with text as (insert into plan_chapter_text (chapter_id, plan_id, version, title, body, written_by)
       values ($1, $2, $3, 'Utfordringsbildet', $4, $5))
     update plan_chapter set version = $3, body = $4 where id = $1`,
    [chapter, story.strategy, version, body, story.people.lars],
  );
}

beforeEach(async () => {
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
});

describe('a chapter that is coursework', () => {
  it('is chosen by a participant among the own, with course, class and deadline, and undone until it is handed in', async () => {
    const before = await pageOf(lars, at());
    expect(before).toContain('Dette kapitlet er mitt arbeidskrav');
    expect(before).toMatch(/M2 Strategisk kompetanse\. Sørklassen\. Frist 23\.\sfebruar\s2027/);
    expect(before).not.toContain('Nordklassen');
    expect(saidBy(await markIt())).toBe('?done=marked');
    expect(await pageOf(lars, at())).toContain('Lever versjon 2');
    expect(saidBy(await undoIt())).toBe('?done=unmarked');
    expect(await pageOf(lars, at())).toContain('Dette kapitlet er mitt arbeidskrav');
    await markIt();
    await handItIn(2);
    expect(saidBy(await undoIt())).toBe('?failed=is-handed-in');
    expect(await pageOf(lars, at())).toContain('Levert, venter på svar');
  });

  it('is not offered to those who take no class, and says so of no choice', async () => {
    expect(await pageOf(siv, at())).not.toContain('mitt arbeidskrav');
    expect(saidBy(await markIt(lars, ''))).toBe('?failed=not-chosen');
    expect(await pageOf(lars, `${at()}?failed=not-chosen`)).toContain('Velg hvilket arbeidskrav');
  });

  it('is handed in as the text stands, and the lecturer reads that text and no other', async () => {
    await markIt();
    expect(saidBy(await handItIn(2))).toBe('?done=handed-in');
    expect(await statusOf()).toBe('submitted');
    await write(3, 'Skrevet etterpå.');
    const list = await pageOf(lecturer, `/cohorts/${klass.cohort}/coursework/${klass.coursework}`);
    expect(list).toContain(`href="${shown()}"`);
    expect(list).not.toContain('etter fristen');
    for (const reader of [lecturer, programme]) {
      const page = await pageOf(reader, shown());
      expect(page).toContain('Utkastet om <strong>natt</strong>');
      expect(page).toContain('Lars Leder');
      expect(page).toContain('Sørklassen');
      expect(page).not.toContain('Skrevet etterpå');
      expect(page).not.toContain('Strategien for regionen');
      expect((await reader.get(at())).status).toBe(404);
    }
  });

  it('is handed in anew after it came in return, and not while it waits or after it is approved', async () => {
    await markIt();
    await handItIn(2);
    await write(3, 'Den andre teksten.');
    expect(saidBy(await handItIn(3))).toBe('?failed=waits-for-answer');
    await judge('returned');
    expect(await pageOf(lars, at())).toContain('Lever versjon 3 på nytt');
    expect(saidBy(await handItIn(3))).toBe('?done=handed-in');
    expect(await pageOf(lecturer, shown())).toContain('Den andre teksten');
    await judge('approved');
    await write(4, 'Den tredje.');
    expect(saidBy(await handItIn(4))).toBe('?failed=is-approved');
    expect(await pageOf(lars, at())).not.toContain('Lever versjon');
    expect(await pageOf(lecturer, shown())).toContain('Den andre teksten');
  });

  it('comes after the deadline with a word about it, and is taken', async () => {
    await markIt(lars, klass.late);
    expect(await pageOf(lars, at())).toContain('Fristen har gått ut. Du kan levere likevel');
    expect(saidBy(await handItIn(2, lars, klass.late))).toBe('?done=handed-in');
    expect(await pageOf(lecturer, shown(klass.late))).toContain('etter fristen');
    const list = await pageOf(lecturer, `/cohorts/${klass.cohort}/coursework/${klass.late}`);
    expect(list).toContain('etter fristen');
  });

  it('is not handed in empty, nor unread after somebody else has written', async () => {
    await markIt();
    await write(3, 'En annen skrev dette.');
    expect(saidBy(await handItIn(2))).toBe('?failed=is-changed');
    expect(saidBy(await lars.post(`${at()}/coursework/${klass.coursework}/hand-in`, {}))).toBe(
      '?failed=is-changed',
    );
    await write(4, ' ');
    expect(saidBy(await handItIn(4))).toBe('?failed=is-empty');
    expect(await statusOf()).toBeUndefined();
  });

  it('is handed in once from two windows, and one coursework is one chapter', async () => {
    await Promise.all([markIt(), markIt()]);
    const said = await Promise.all([handItIn(2), handItIn(2)]);
    expect(said.map(saidBy).sort()).toEqual(['?done=handed-in', '?failed=waits-for-answer']);
    expect(saidBy(await markIt(lars, klass.late))).toBe('?failed=is-other-coursework');
    const first = chapter;
    chapter = await aChapter(owner(), { plan: story.strategy, by: story.people.kari, sequence: 9 });
    expect(saidBy(await markIt())).toBe('?failed=is-another-chapter');
    chapter = first;
  });

  it('cannot be the coursework of another class or of somebody else, nor of one who has withdrawn', async () => {
    expect((await markIt(lars, klass.other)).status).toBe(404);
    expect((await markIt(siv)).status).toBe(404);
    await markIt();
    const mate = await app.as(people.mate);
    expect((await handItIn(2, mate)).status).toBe(404);
    await owner().query(`update participant set status = 'withdrawn' where id = $1`, [taking]);
    expect((await handItIn(2)).status).toBe(404);
    expect(await pageOf(lars, at())).not.toContain('Sørklassen');
    expect(await statusOf()).toBeUndefined();
  });

  it('is nobody’s to hand in when the class is over', async () => {
    await markIt();
    await owner().query(`update cohort set status = 'finished' where id = $1`, [klass.cohort]);
    expect(saidBy(await handItIn(2))).toBe('?failed=class-is-over');
    expect(await pageOf(lars, at())).toContain('Klassen er avsluttet');
    await owner().query(`update cohort set status = 'running' where id = $1`, [klass.cohort]);
  });
});

describe('who handed in, and how it went', () => {
  beforeEach(async () => {
    await markIt();
    await handItIn(2);
    await judge('returned');
  });

  it('is told to nobody else in the plan, who only see that the chapter is coursework', async () => {
    const mate = await app.as(people.mate);
    for (const reader of [siv, mate]) {
      const page = await pageOf(reader, at());
      expect(page).toContain('<span class="ll-tag">Arbeidskrav</span>');
      expect(page).not.toContain('I retur');
      expect(page).not.toContain('levert');
      expect((await reader.get(shown())).status).toBe(404);
    }
    expect(await pageOf(siv, `/plans/${story.strategy}/chapters`)).toContain('ll-tag');
  });

  it('is kept from the lecturer of another class, and from the own one when the participant has withdrawn', async () => {
    expect((await otherLecturer.get(shown())).status).toBe(404);
    expect((await lecturer.get(shown())).status).toBe(200);
    await owner().query(`update participant set status = 'withdrawn' where id = $1`, [taking]);
    expect((await lecturer.get(shown())).status).toBe(404);
    expect((await programme.get(shown())).status).toBe(404);
  });
});

describe('the rows themselves', () => {
  const found = async (who: PersonId, from: string): Promise<number> => {
    const actor = await actorFor(story.platform, who);
    const { rows } = await story.platform.db.read(actor, (tx) => sql.raw(`select from ${from}`).execute(tx));
    return rows.length;
  };
  const tried = async (statement: string): Promise<string> => {
    const actor = await actorFor(story.platform, story.people.lars);
    return story.platform.db
      .transaction(actor, (tx) => sql.raw(statement).execute(tx))
      .then(
        ({ numAffectedRows }) => `${numAffectedRows ?? 0n} rows`,
        (error: Error) => error.message,
      );
  };

  it('let the lecturer read the version that was handed in, and not the one before or after', async () => {
    await write(3, 'Teksten som leveres.');
    await markIt();
    expect(await found(people.lecturer, 'plan_chapter_coursework')).toBe(0);
    expect(await found(people.lecturer, `plan_chapter_text where chapter_id = '${chapter}'`)).toBe(0);
    await handItIn(3);
    await write(4, 'Senere.');
    const text = (version: number) =>
      `plan_chapter_text where chapter_id = '${chapter}' and version = ${version}`;
    for (const [version, rows] of [
      [2, 0],
      [3, 1],
      [4, 0],
    ] as const) {
      expect(await found(people.lecturer, text(version))).toBe(rows);
      expect(await found(people.otherLecturer, text(version))).toBe(0);
    }
    expect(await found(people.lecturer, `plan_chapter where id = '${chapter}'`)).toBe(0);
    expect(await found(story.people.siv, 'plan_chapter_coursework')).toBe(0);
  });

  it('let the participant exchange no text that waits, and approve nothing', async () => {
    await markIt();
    await handItIn(2);
    await write(3, 'En bedre tekst.');
    expect(await tried('update plan_chapter_coursework set version = 3')).toBe('0 rows');
    expect(await tried('delete from plan_chapter_coursework')).toBe('0 rows');
    expect(await tried(`update coursework_status set status = 'approved'`)).toBe('0 rows');
  });
});

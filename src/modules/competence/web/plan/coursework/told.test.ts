import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doJobs } from '../../../../admission/testing/do-jobs.ts';
import { cohort } from '../../../../cohort/index.ts';
import { type Mail, smtpMail } from '../../../../../platform/mail.ts';
import { type MailServer, startMailServer } from '../../../../../web/login/testing/mail-server.ts';
import { aRole } from '../../../../organisation/fixtures.ts';
import { type CourseworkStory, courseworkStory, pageOf } from '../../../testing/coursework-story.ts';

let s: CourseworkStory;
beforeAll(async () => {
  s = await courseworkStory();
});
afterAll(() => s.story.platform.close());
beforeEach(async () => {
  await s.begin();
  await letters();
});

/** The letters that what has happened gives rise to. */
async function letters() {
  const { platform } = s.story;
  platform.letters.length = 0;
  await doJobs(platform, cohort.jobs ?? {});
  return platform.letters;
}

const addressOf = async (person: string) =>
  (await s.owner().query<{ email: string }>('select email from person where id = $1', [person])).rows[0]
    ?.email;

describe('a letter about coursework that was handed in', () => {
  it('goes to the one who teaches the class, says whose it is and when it came, and leads to the text', async () => {
    await s.markIt();
    await s.handItIn(2);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.to).toBe(await addressOf(s.people.lecturer));
    expect(letter?.subject).toBe('Levert i M2: et arbeidskrav fra Sørklassen');
    expect(letter?.text).toContain('Lars Leder har levert «Kravet i Sørklassen» i M2 (Sørklassen)');
    expect(letter?.text).toContain(s.shown());
    expect(letter?.text).not.toContain('etter fristen');
    expect(letter?.text).not.toContain('natt');
    expect(letter?.text).not.toContain('Strategien for regionen');
    expect((await s.lecturer.get(s.shown())).status).toBe(200);
  });

  it('says that it came late', async () => {
    await s.markIt(s.lars, s.klass.late);
    await s.handItIn(2, s.lars, s.klass.late);
    expect((await letters())[0]?.text).toMatch(/etter fristen 15\. januar 2026/);
  });

  it('goes to nobody in the plan: neither its leader nor those who write it', async () => {
    await s.markIt();
    await s.handItIn(2);
    const inPlan = await Promise.all(Object.values(s.story.people).map(addressOf));
    expect((await letters()).filter(({ to }) => inPlan.includes(to))).toEqual([]);
  });

  it('comes once from two windows, and anew when it is handed in anew', async () => {
    await s.markIt();
    await Promise.all([s.handItIn(2), s.handItIn(2)]);
    expect(await letters()).toHaveLength(1);
    await s.judge('returned');
    await s.write(3, 'Bedre.');
    await s.handItIn(3);
    expect(await letters()).toHaveLength(1);
  });

  it('is not sent when it was judged, or the participant has withdrawn, before it was written', async () => {
    await s.markIt();
    await s.handItIn(2);
    await s.judge('approved');
    expect(await letters()).toEqual([]);
    await s.begin();
    await s.markIt();
    await s.handItIn(2);
    await s.owner().query(`update participant set status = 'withdrawn' where id = $1`, [s.taking]);
    expect(await letters()).toEqual([]);
  });

  it('is not sent to somebody who teaches the class no more, when another one does', async () => {
    const { lecturer, otherLecturer } = s.people;
    await s.markIt();
    await s.handItIn(2);
    // Told while Frode taught, and written when Frida does.
    await doFirstOf('cohort.tell-handed-in');
    await teaches(lecturer, '2026-01-02');
    await aRole(s.owner(), { person: otherLecturer, role: 'lecturer', cohort: s.klass.cohort });
    expect(await letters()).toEqual([]);
    await s
      .owner()
      .query('delete from role_assignment where person_id = $1 and cohort_id = $2', [
        otherLecturer,
        s.klass.cohort,
      ]);
    await teaches(lecturer, null);
  });
});

const teaches = (person: string, until: string | null) =>
  s.owner().query('update role_assignment set valid_to = $2 where person_id = $1', [person, until]);

/** Does the jobs of one kind that wait, and leaves what comes of them. */
async function doFirstOf(name: string): Promise<void> {
  const { platform } = s.story;
  const { rows } = await platform.owner.query<{ id: string; payload: Record<string, string> }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.payload`,
    [name],
  );
  for (const { payload } of rows) await cohort.jobs?.[name]?.(payload, platform);
}

describe('coursework in a class that nobody teaches', () => {
  let server: MailServer;
  let mail: Mail;
  let coordinator: string;
  beforeAll(async () => {
    server = await startMailServer();
    mail = smtpMail(server.url, 'Lederløft <ikke-svar@lederloft.example>');
    const { rows } = await s.owner().query<{ id: string; email: string }>(
      `update person p set locale = 'nn' from role_assignment r
         where r.person_id = p.id and r.role = 'programme-coordinator' returning p.id, p.email`,
    );
    coordinator = rows[0]?.email ?? '';
    await teaches(s.people.lecturer, '2026-01-02');
  });
  beforeEach(() => {
    server.received.length = 0;
  });
  afterAll(async () => {
    await teaches(s.people.lecturer, null);
    mail.close();
    await server.stop();
  });
  const arrived = async () => {
    await doJobs({ ...s.story.platform, mail }, cohort.jobs ?? {});
    return server.received;
  };

  it('is told by letter to those who run the programme, in their language, with why, and leads to the text', async () => {
    await s.markIt();
    await s.handItIn(2);
    const [letter, ...others] = await arrived();
    expect(others).toEqual([]);
    expect([letter?.to].flat().map((to) => to?.text)).toEqual([coordinator]);
    expect(letter?.subject).toBe('Levert i M2: eit arbeidskrav frå Sørklassen');
    expect(letter?.text).toContain('Lars Leder har levert «Kravet i Sørklassen» i M2 (Sørklassen)');
    expect(letter?.text).toContain('fordi Sørklassen ikkje har nokon førelesar');
    expect(letter?.text).toContain(s.shown());
    expect((await s.programme.get(s.shown())).status).toBe(200);
  });

  it('is told to the programme also when a lecturer comes while the letter waits, without saying that there is none', async () => {
    await s.markIt();
    await s.handItIn(2);
    await doFirstOf('cohort.tell-handed-in');
    await teaches(s.people.lecturer, null);
    const [letter] = await arrived();
    expect([letter?.to].flat().map((to) => to?.text)).toEqual([coordinator]);
    expect(letter?.text).not.toContain('førelesar');
    await teaches(s.people.lecturer, '2026-01-02');
  });

  it('is told to nobody who handed it in themselves, though they run the programme', async () => {
    await aRole(s.owner(), { person: s.story.people.lars, role: 'programme-coordinator' });
    await s.markIt();
    await s.handItIn(2);
    const to = (await arrived()).map((letter) => [letter.to].flat()[0]?.text);
    expect(to).toEqual([coordinator]);
    await s
      .owner()
      .query(`delete from role_assignment where person_id = $1 and role = 'programme-coordinator'`, [
        s.story.people.lars,
      ]);
  });
});

describe('the own path of a participant', () => {
  it('leads to the chapter that is the coursework, with where it stands', async () => {
    await s.markIt();
    const path = await pageOf(s.lars, '/path');
    expect(path).toContain('Arbeidskravene dine');
    expect(path).toContain(`href="${s.at()}"`);
    expect(path).not.toContain('Kravet i Nordklassen');
    await s.handItIn(2);
    expect(await pageOf(s.lars, '/path')).toContain('Levert');
    await s.begin();
    expect(await pageOf(s.lars, '/path')).not.toContain(s.at());
  });

  it('says nothing of what a classmate writes where', async () => {
    await s.markIt();
    const path = await pageOf(s.mate, '/path');
    expect(path).toContain('Kravet i Sørklassen');
    expect(path).not.toContain('/plans/');
  });

  it('leads nowhere that is closed to the one who has left the plan', async () => {
    await s.markIt();
    const until = (day: string | null) =>
      s
        .owner()
        .query('update plan_member set valid_to = $2 where person_id = $1', [s.story.people.lars, day]);
    await until('2026-01-02');
    expect(await pageOf(s.lars, '/path')).not.toContain(s.at());
    await until(null);
  });
});

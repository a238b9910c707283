import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doJobs } from '../../../../admission/testing/do-jobs.ts';
import { cohort } from '../../../../cohort/index.ts';
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

  it('is not sent to somebody who teaches the class no more', async () => {
    await s.markIt();
    await s.handItIn(2);
    const teaching = (to: string | null) =>
      s
        .owner()
        .query('update role_assignment set valid_to = $2 where person_id = $1', [s.people.lecturer, to]);
    await teaching('2026-01-02');
    expect(await letters()).toEqual([]);
    await teaching(null);
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

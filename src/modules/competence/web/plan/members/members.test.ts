import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { aPlan, aPlanMember } from '../../../plan-fixtures.ts';
import { competence } from '../../../index.ts';
import { dayWithRoom } from '../../../testing/day-with-room.ts';
import { plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
let app: TestApp;
let siv: Browser;
let kari: Browser;
let lars: Browser;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
  siv = await app.as(story.people.siv);
  kari = await app.as(story.people.kari);
  lars = await app.as(story.people.lars);
});
afterAll(() => story.platform.close());

const organise = () => `/plans/${story.strategy}/organise`;
const rows = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
const memberId = async (person: PersonId) =>
  (
    await rows('select id from plan_member where person_id = $1 and plan_id = $2', [person, story.strategy])
  )[0]?.id;

/** Does the letters that wait, as the worker would. */
async function lettersWritten() {
  const jobs = await rows(`select payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'competence.tell-plan-member'`);
  const job = competence.jobs?.['competence.tell-plan-member'];
  for (const { payload } of jobs) await job?.(payload, story.platform);
  await rows('delete from graphile_worker._private_jobs');
  return story.platform.letters.splice(0);
}

describe('who takes part', () => {
  it('is listed by part with the municipality, for everybody who reads the plan', async () => {
    const page = await (await lars.get(organise())).text();
    expect(page).toContain('Prosjektgruppe (2)');
    expect(page).toContain('Ressursgruppe (1)');
    expect(page).toContain('Lars Leder');
    expect(page).not.toContain('/members/');
  });

  it('of eighteen is invited at once from a pasted list, each with a letter that leads to the plan', async () => {
    const list = [
      'Navn;E-post;Kommune',
      ...Array.from({ length: 17 }, (_, i) => `Leder Nummer${i};leder${i}@sondre-land.example;Søndre Land`),
      'Anne Mari Nilsen\tanne@gjovik.example\t3407',
      '',
    ].join('\n');
    const answer = await siv.post(`${organise()}/invite-list`, { part: 'resource-group', list });
    expect(answer.headers.get('location')).toBe(`${organise()}?invited=18&already=0`);
    expect(await (await siv.get(`${organise()}?invited=18&already=0`)).text()).toContain(
      '18 personer er invitert',
    );
    const letters = await lettersWritten();
    expect(letters).toHaveLength(18);
    expect(letters[0]?.text).toContain('Rollen din er: Ressursgruppe.');
    const [anne] = await rows(`select id from person where given_name = 'Anne Mari'`);
    const page = await (await (await app.as(anne.id)).get('/plans')).text();
    expect(page).toContain('Strategien for regionen');
    const again = await siv.post(`${organise()}/invite-list`, { part: 'resource-group', list });
    expect(again.headers.get('location')).toBe(`${organise()}?invited=0&already=18`);
    expect(await lettersWritten()).toEqual([]);
  });

  it('is refused line by line with the number of the line, and nobody is invited while one line is wrong', async () => {
    const before = await rows('select 1 from person');
    const list =
      'Ola Nordmann;ola@example.no;Gjøvik\nuten adresse;;Gjøvik\nKari;kari@example.no;Gjøvik\nPer Hansen;per@example.no;Hamar';
    const answer = await siv.post(`${organise()}/invite-list`, { part: 'resource-group', list });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Linje 2 («uten adresse;;Gjøvik»): Skriv en e-postadresse');
    expect(page).toContain('Linje 3 («Kari;kari@example.no;Gjøvik»): Skriv fornavn og etternavn.');
    expect(page).toContain('Linje 4 («Per Hansen;per@example.no;Hamar»): Kommunen er ikke med');
    expect(page).toContain('Ola Nordmann;ola@example.no;Gjøvik');
    expect(await rows('select 1 from person')).toHaveLength(before.length);
  });

  it('is one person whom somebody knows the address of; what is wrong is said, and what was typed is kept', async () => {
    const answer = await siv.post(`${organise()}/invite`, {
      part: 'project-group',
      name: 'Tone Tillitsrud',
      email: 'NYTT@gjovik.example',
      municipality: '3407',
      body: '',
    });
    expect(answer.status).toBe(303);
    const wrong = await siv.post(`${organise()}/invite`, {
      part: 'union',
      name: 'Ola',
      email: 'ola',
      body: '',
    });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('Skriv hvilken fagforening');
    expect(page).toContain('value="ola"');
    await lettersWritten();
  });

  it('is chosen by those who write the plan, and not by the resource group or the municipality next door', async () => {
    const form = {
      part: 'resource-group',
      name: 'Uten Rett',
      email: 'uten@example.no',
      municipality: SONDRE_LAND,
    };
    expect((await lars.post(`${organise()}/invite`, form)).status).toBe(403);
    const rune = await app.as(story.people.rune);
    expect((await rune.post(`${organise()}/invite`, form)).status).toBe(404);
    expect(await rows(`select 1 from person where email = 'uten@example.no'`)).toEqual([]);
  });

  it('is taken out after a question, sees nothing more, and leaves the words behind', async () => {
    const id = await memberId(story.people.lars);
    const page = await (await siv.get(`${organise()}/members/${id}/end`)).text();
    expect(page).toContain('Ta Lars Leder ut av planen');
    expect((await siv.post(`${organise()}/members/${id}/end`)).status).toBe(303);
    expect((await (await app.as(story.people.lars)).get(organise())).status).toBe(404);
    expect(await rows('select valid_to from plan_member where id = $1', [id])).toHaveLength(1);
  });

  it('lasts to the end of its last day', async () => {
    const plan = await aPlan(story.platform.owner, { municipality: SONDRE_LAND, by: story.people.siv });
    const person = story.people.nobody;
    await aPlanMember(story.platform.owner, { plan, person, part: 'resource-group', by: story.people.siv });
    const until = (day: string) =>
      rows(`update plan_member set valid_from = current_date - 9, valid_to = ${day} where plan_id = $1`, [
        plan,
      ]);
    const browser = await app.as(person);
    await dayWithRoom(story.platform.owner);
    await until('current_date');
    expect((await browser.get(`/plans/${plan}`)).status).toBe(200);
    expect(await (await browser.get('/plans')).text()).toContain(`/plans/${plan}`);
    const comment = { subject: 'plan', comment: 'Siste dag', back: `/plans/${plan}` };
    expect((await browser.post(`/plans/${plan}/comments`, comment)).status).toBe(303);
    await until('current_date - 1');
    expect((await browser.get(`/plans/${plan}`)).status).toBe(404);
    expect((await browser.post(`/plans/${plan}/comments`, comment)).status).toBe(404);
    expect((await browser.get('/plans')).status).toBe(403);
    expect(await rows('select body from plan_comment where plan_id = $1', [plan])).toEqual([
      { body: 'Siste dag' },
    ]);
  });

  it('may leave without asking anybody', async () => {
    const plan = await aPlan(story.platform.owner, { municipality: SONDRE_LAND, by: story.people.siv });
    const person = story.people.nobody;
    await aPlanMember(story.platform.owner, { plan, person, part: 'resource-group', by: story.people.siv });
    const browser = await app.as(person);
    expect((await browser.get(`/plans/${plan}/organise`)).status).toBe(200);
    expect((await browser.post(`/plans/${plan}/organise/leave`)).status).toBe(303);
    expect((await browser.get(`/plans/${plan}/organise`)).status).toBe(404);
    expect((await browser.post(`/plans/${plan}/organise/leave`)).status).toBe(404);
  });
});

describe('one of the resource group', () => {
  it('is told in each plan what may be done there, may write and comment, and meets no staff', async () => {
    const person = story.people.egil;
    await aPlanMember(story.platform.owner, {
      plan: story.strategy,
      person,
      part: 'resource-group',
      municipality: SONDRE_LAND,
      by: story.people.siv,
    });
    await rows('delete from plan_member where person_id = $1 and plan_id = $2', [person, story.plan]);
    const browser = await app.as(person);
    const strategy = await (await browser.get(`/plans/${story.strategy}`)).text();
    expect(strategy).toContain('Du er i ressursgruppen. Du leser alt');
    expect(strategy).toContain(`/plans/${story.strategy}/chapters"`);
    const plan = await (await browser.get(`/plans/${story.plan}`)).text();
    expect(plan).toContain('også når den ikke gjelder din egen kommune');
    expect(await (await browser.get('/plans')).text()).toContain('Ressursgruppe for regionen');
    expect(await (await browser.get('/')).text()).toContain('Les og skriv i «Strategien for regionen»');
    for (const path of ['capital', 'gap', 'certificates', 'capital/staff-list'])
      expect((await browser.get(`/plans/${story.plan}/analysis/${path}`)).status, path).toBe(403);
    expect((await browser.get(`/plans/${story.plan}/analysis/rounds`)).status).toBe(200);
    for (const own of [story.people.kari, story.people.siv])
      expect(await (await (await app.as(own)).get(`/plans/${story.strategy}`)).text()).not.toContain(
        'Dette kan du gjøre her',
      );
    await rows(`update plan set state = 'in-force' where id = $1`, [story.plan]);
    const adopted = await (await browser.get(`/plans/${story.plan}`)).text();
    expect(adopted).toContain('kapitlene står som de er');
    expect(adopted).not.toContain('Skriv i kapitlene');
  });
});

describe('a municipality that has left the region', () => {
  it('takes its members’ sight with it, and the list says so', async () => {
    await rows(`update region_member set valid_to = current_date - 1 where municipality_code = $1`, [
      SONDRE_LAND,
    ]);
    const page = await (await kari.get(organise())).text();
    expect(page).toContain('Søndre Land er ikke lenger med i regionen');
    expect(page).toContain('Søndre Land (har gått ut av regionen)');
    expect((await siv.get(organise())).status).toBe(404);
  });
});

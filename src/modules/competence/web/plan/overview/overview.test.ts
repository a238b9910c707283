import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../../kernel/local-date.ts';
import { createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import {
  aChapter,
  aGoal,
  aMeasure,
  aPlanMember,
  aRequirement,
  competenceIdOf,
} from '../../../plan-fixtures.ts';
import { competence } from '../../../index.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let app: TestApp;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
  const { owner } = story.platform;
  const { plan, people } = story;
  await aChapter(owner, {
    plan,
    by: people.kari,
    key: 'guidance',
    title: 'Mål og føringer',
    body: 'Skrevet.',
  });
  await aChapter(owner, { plan, by: people.kari, key: 'challenge', title: 'Utfordringsbildet', sequence: 2 });
  const goal = await aGoal(owner, { plan });
  await aRequirement(owner, { plan, goal, competence: await competenceIdOf(owner, 'nurse') });
  await aMeasure(owner, { plan, number: 1, costs: { 2028: 100 } });
  await aMeasure(owner, { plan, number: 2 });
});
afterAll(() => story.platform.close());

const page = async (who: keyof PlansStory['people'], path = `/plans/${story.plan}`) => {
  const answer = await (await app.as(story.people[who])).get(path);
  return { status: answer.status, body: await answer.text(), to: answer.headers.get('location') };
};

describe('the overview of a plan', () => {
  it('says where it stands, what each step holds and lacks, and what to do next', async () => {
    const { body } = await page('kari');
    expect(body).toContain('Her er planen nå');
    // Said once: what is there, or what lacks.
    expect(body).not.toContain('1 av 2 kapitler er skrevet.');
    expect(body).toContain('Ett kapittel er tomt');
    expect(body).toContain('Ett krav uten kartlagt beholdning');
    expect(body).toContain('Ett tiltak uten kostnad');
    expect(body).toContain('Kartlegg det dere har');
  });

  it('tells who did what last, with the way there', async () => {
    const { owner } = story.platform;
    const [{ id }] = (await owner.query(`select id from plan_chapter where key = 'challenge'`)).rows;
    const kari = await app.as(story.people.kari);
    const form = { seen: '{"version":1,"title":"Utfordringsbildet","body":""}', title: 'Utfordringsbildet' };
    await kari.post(`/plans/${story.plan}/chapters/${id}`, { ...form, body: 'Vi blir flere eldre.' });
    const { body } = await page('lars');
    expect(body).toContain(
      `<a href="/plans/${story.plan}/chapters/${id}">Kari Kompetanse skrev i «Utfordringsbildet»</a>`,
    );
  });

  it('names what was commented on and reported of, and leads there too', async () => {
    const { owner } = story.platform;
    const { plan, people } = story;
    const one = async (table: string) =>
      (await owner.query(`select id from ${table} where plan_id = $1 order by id limit 1`, [plan])).rows[0]
        .id;
    const [requirement, measure] = await Promise.all([one('plan_requirement'), one('plan_measure')]);
    const say = (subject: string, id: string | null) =>
      owner.query(
        `insert into plan_comment (id, plan_id, subject, subject_id, body, written_by)
         values (gen_random_uuid(), $1, $2, $3, 'Er dette nok?', $4)`,
        [plan, subject, id, people.kari],
      );
    await say('requirement', requirement);
    await say('measure', measure);
    await say('need', '0193a000-0000-7000-8000-000000000001');
    await say('plan', null);
    await owner.query(
      `insert into plan_measure_report (id, plan_id, measure_id, reported_on, status, note, written_by)
       values (gen_random_uuid(), $1, $2, '2026-11-20', 'running', 'I gang.', $3)`,
      [plan, measure, people.kari],
    );
    const { body } = await page('lars');
    const link = (path: string, text: string) =>
      new RegExp(`<a href="/plans/${plan}${path}(#comment-[0-9a-f-]+)?">Kari Kompetanse ${text}</a>`);
    expect(body).toMatch(link(`/analysis/requirements/${requirement}`, 'kommenterte et krav'));
    expect(body).toMatch(link(`/measures/${measure}`, 'kommenterte «.+»'));
    expect(body).toMatch(link(`/measures/${measure}`, 'meldte om «.+»'));
    expect(body).toMatch(link('/comments', 'kommenterte et behov'));
    expect(body).toMatch(link('', 'kommenterte planen'));
  });

  it('says nothing of what the municipality holds to the resource group of the region', async () => {
    const { status, body } = await page('lars');
    expect(status).toBe(200);
    expect(body).not.toContain('uten kartlagt beholdning');
    expect(body).not.toContain('Neste for planen');
  });

  it('says nothing of it to a project group that writes the plan and sees nobody’s staff, nor that all is there', async () => {
    const { owner } = story.platform;
    const { plan, people } = story;
    await aPlanMember(owner, {
      plan,
      person: people.nobody,
      part: 'project-group',
      municipality: GJOVIK,
      by: people.kari,
    });
    const { status, body } = await page('nobody');
    expect(status).toBe(200);
    expect(body).toContain('Neste for planen');
    expect(body).not.toContain('kartlagt');
    expect(body).not.toContain('Kartlegg det dere har');
    await owner.query('delete from plan_member where plan_id = $1 and person_id = $2', [plan, people.nobody]);
  });

  it('is not there for the neighbour and somebody without a role, and leads those who are heard to what they are to hear', async () => {
    for (const who of ['rune', 'nobody'] as const) expect((await page(who)).status).toBe(404);
    for (const who of ['tone', 'egil'] as const) {
      const { status, body, to } = await page(who);
      expect([status, body, to]).toEqual([303, '', `/plans/${story.plan}/process`]);
      expect((await page(who, to ?? '')).status).toBe(200);
    }
    expect((await page('kari', '/plans/ikke-en-id')).status).toBe(404);
  });
});

describe('what somebody new to the plan asks first', () => {
  const agreed = async (who: keyof PlansStory['people'] = 'kari') =>
    /<section[^>]*>(?:(?!<section).)*Hvem og når.*?<\/section>/s
      .exec((await page(who)).body)?.[0]
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ') ?? '';
  const owner = () => story.platform.owner;

  it('is answered also before anything is agreed: where it is, who began, and that no day is set', async () => {
    const said = await agreed();
    expect(said).toContain('Nå Analyse. Neste på veien: Utkast.');
    expect(said).toContain('Ingen prosjektleder er valgt. Kari Kompetanse begynte planen.');
    expect(said).toContain('Høring Ikke satt ennå.');
    expect(said).toContain('Ikke lagt fram, og ikke bestemt hvem som vedtar.');
    expect(said).not.toContain('frist snart');
  });

  it('names who leads it, who adopts it, and the measures that are due', async () => {
    const { plan, people, platform } = story;
    await aPlanMember(owner(), {
      plan,
      person: people.hege,
      part: 'project-leader',
      municipality: GJOVIK,
      by: people.kari,
    });
    await owner().query(`update plan set adopting_body = 'council' where id = $1`, [plan]);
    const due = await aMeasure(owner(), { plan, number: 7, title: 'Større stillinger' });
    await owner().query(
      `update plan_measure set deadline_on = $2, owner_name = 'Enhetsleder' where id = $1`,
      [due, addDays(platform.today, 20)],
    );
    const said = await agreed();
    expect(said).toContain('Ledes av Hege Hovedleder');
    expect(said).toContain('Vedtas av: Kommunestyre.');
    expect(said).toContain('Ett tiltak med frist snart');
    expect(said).toMatch(/Større stillinger : innen .*, Enhetsleder/);
    await owner().query('delete from plan_measure where id = $1', [due]);
  });

  it('says until when it is heard and how many have answered, and when the council meets', async () => {
    const kari = await app.as(story.people.kari);
    const hege = await app.as(story.people.hege);
    const { today } = story.platform;
    const at = (path: string) => `/plans/${story.plan}/process/${path}`;
    await kari.post(at('hearings/new'), { opensOn: today, closesOn: addDays(today, 30), letter: '' });
    expect(await agreed()).toMatch(/Høring Åpen til .*\. Ingen har svart\./);
    await hege.post(at('cases/new'), {
      body: 'council',
      bodyName: 'Kommunestyret',
      meetingOn: addDays(today, 60),
      proposal: 'Vedtas.',
    });
    expect(await agreed('lars')).toMatch(/Politisk behandling Kommunestyret \d+\. .* 20\d\d\./);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { aChapter, aGoal, aMeasure, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { competence } from '../../../index.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

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
  return { status: answer.status, body: await answer.text() };
};

describe('the overview of a plan', () => {
  it('says where it stands, what each step holds and lacks, and what to do next', async () => {
    const { body } = await page('kari');
    expect(body).toContain('Her er planen nå');
    expect(body).toContain('1 av 2 kapitler er skrevet.');
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

  it('says nothing of what the municipality holds to the resource group of the region', async () => {
    const { status, body } = await page('lars');
    expect(status).toBe(200);
    expect(body).not.toContain('uten kartlagt beholdning');
    expect(body).not.toContain('Neste for planen');
  });

  it('is not there for the union, the neighbour and somebody without a role', async () => {
    for (const who of ['rune', 'nobody'] as const) expect((await page(who)).status).toBe(404);
    expect((await page('tone')).status).toBe(403);
    expect((await page('kari', '/plans/ikke-en-id')).status).toBe(404);
  });
});

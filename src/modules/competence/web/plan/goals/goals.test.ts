import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { competence } from '../../../index.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let hege: Browser;
let lars: Browser;
let rune: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  const { people } = story;
  kari = await app.as(people.kari);
  hege = await app.as(people.hege);
  lars = await app.as(people.lars);
  rune = await app.as(people.rune);
});
afterAll(() => story.platform.close());

const goals = () => `/plans/${story.plan}/goals`;
const rows = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
const titles = async () =>
  (await rows('select title from plan_goal where plan_id = $1 order by sequence', [story.plan])).map(
    ({ title }) => title,
  );
const form = (given: Record<string, string> = {}) => ({
  title: 'Flere bor hjemme lenger',
  description: '',
  origin: 'service-plan',
  reference: 'Helseplanen',
  indicator: '',
  operational: 'yes',
  ...given,
});
const seenIn = async (browser: Browser, path: string) =>
  (/name="seen" value="([^"]*)"/.exec(await (await browser.get(path)).text())?.[1] ?? '').replaceAll(
    '&quot;',
    '"',
  );

describe('a plan with nothing in it', () => {
  const parts = ['goals', 'analysis', 'analysis/requirements', 'measures'];
  const page = async (who: Browser, part: string) => (await who.get(`/plans/${story.plan}/${part}`)).text();

  it('offers the first step to those who write it, and tells others what is to come', async () => {
    for (const part of parts) {
      expect(await page(lars, part), part).toContain('Når de som skriver planen, har lagt inn noe her');
      expect(await page(kari, part), part).not.toContain('Når de som skriver planen, har lagt inn noe her');
    }
    expect(await page(kari, 'goals')).toContain('Legg til et mål');
    expect(await page(kari, 'analysis/requirements')).toContain('Gå til mål og føringer');
    expect(await page(lars, 'analysis/requirements')).not.toContain('Gå til mål og føringer');
  });
});

describe('the goals of a plan', () => {
  it('begin with an empty list that says what to do, and are added, moved and shown with where they come from', async () => {
    expect(await (await kari.get(goals())).text()).toContain('Planen har ingen mål ennå');
    await kari.post(`${goals()}/new`, form({ title: 'A' }));
    await kari.post(`${goals()}/new`, form({ title: 'B', origin: 'law', reference: '§ 3-2' }));
    expect(await titles()).toEqual(['A', 'B']);
    const page = await (await kari.get(goals())).text();
    expect(page).toContain('Lov eller forskrift');
    expect(page).toContain('Ikke målbart ennå');
    expect(page).toContain('/capacity/3407');
    const [b] = await rows(`select id from plan_goal where title = 'B'`);
    await kari.post(`${goals()}/${b.id}/move`, { by: 'up' });
    expect(await titles()).toEqual(['B', 'A']);
    await kari.post(`${goals()}/${b.id}/move`, { by: 'up' });
    expect(await titles()).toEqual(['B', 'A']);
  });

  it('say what is wrong beside each field and keep what was typed', async () => {
    const answer = await kari.post(
      `${goals()}/new`,
      form({ title: ' ', origin: 'x', indicator: 'i'.repeat(301) }),
    );
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Skriv hva målet er.');
    expect(page).toContain('Velg hvor målet er hentet fra.');
    expect(page).toContain('Teksten er for lang.');
    expect(page).toContain('i'.repeat(301));
  });

  it('put together what two have written in different fields, and show both where it was the same one', async () => {
    const id = await aGoal(story.platform.owner, { plan: story.plan, title: 'Felles mål', sequence: 9 });
    const edit = `${goals()}/${id}/edit`;
    const seen = await seenIn(kari, edit);
    const base = form({ title: 'Felles mål', reference: '', seen });
    await kari.post(edit, { ...base, reference: 'Karis kilde' });
    const hers = await hege.post(edit, { ...base, indicator: 'Heges tall' });
    expect(hers.status).toBe(303);
    const told = (await (await hege.get(hers.headers.get('location') ?? '')).text()).replaceAll(
      /<[^>]*>/g,
      ' ',
    );
    expect(told).toContain('Kari Kompetanse endret også noe her mens du skrev');
    expect(told).toContain('Karis kilde');
    expect((await rows('select reference, indicator from plan_goal where id = $1', [id]))[0]).toEqual({
      reference: 'Karis kilde',
      indicator: 'Heges tall',
    });
    const both = await hege.post(edit, { ...base, reference: 'Heges kilde' });
    const page = await both.text();
    expect(both.status).toBe(409);
    expect(page).toContain('<dd>Heges kilde</dd>');
    expect(page).toContain('<dd>Karis kilde</dd>');
    expect(page).toContain('value="Heges kilde"');
  });

  it('are not taken away while something is required for their sake, and the page says what', async () => {
    const { owner } = story.platform;
    const id = await aGoal(owner, { plan: story.plan, title: 'I bruk', sequence: 20 });
    await aRequirement(owner, {
      plan: story.plan,
      goal: id,
      competence: await competenceIdOf(owner, 'nurse'),
    });
    const answer = await kari.post(`${goals()}/${id}/remove`);
    expect(await (await kari.get(answer.headers.get('location') ?? '')).text()).toContain(
      'Målet kan ikke fjernes, for 1 krav og 0 tiltak hører til det',
    );
    const free = await aGoal(owner, { plan: story.plan, title: 'Fritt', sequence: 21 });
    await kari.post(`${goals()}/${free}/remove`);
    expect(await titles()).not.toContain('Fritt');
    expect(await titles()).toContain('I bruk');
  });

  it('are read and commented by the resource group, written by those who plan, and hidden from the neighbour', async () => {
    expect((await lars.get(goals())).status).toBe(200);
    expect(await (await lars.get(goals())).text()).not.toContain(`${goals()}/new`);
    expect((await lars.post(`${goals()}/new`, form())).status).toBe(403);
    expect((await rune.get(goals())).status).toBe(404);
    expect((await rune.post(`${goals()}/new`, form())).status).toBe(404);
  });
});

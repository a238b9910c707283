import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../web/testing/test-app.ts';
import { competence } from '../../index.ts';
import { aChapter, aGoal } from '../../plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../testing/plan-story.ts';

const GONE = '0192a000-0000-7000-8000-000000000000';
let story: PlansStory;
let kari: Browser;
let siv: Browser;
let rune: Browser;
let lars: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  kari = await app.as(story.people.kari);
  siv = await app.as(story.people.siv);
  rune = await app.as(story.people.rune);
  lars = await app.as(story.people.lars);
});
afterAll(() => story.platform.close());

const TYPED = 'Tre kvelder med arbeid <& mer>';

describe('a text whose place went away while it was written', () => {
  it.each([
    ['a chapter', (plan: string) => `/plans/${plan}/chapters/${GONE}`, 'body'],
    ['a goal', (plan: string) => `/plans/${plan}/goals/${GONE}/edit`, 'description'],
    ['a measure', (plan: string) => `/plans/${plan}/measures/${GONE}/edit`, 'description'],
    ['a report on a measure', (plan: string) => `/plans/${plan}/measures/${GONE}/report`, 'note'],
    ['a requirement', (plan: string) => `/plans/${plan}/analysis/requirements/${GONE}`, 'reason'],
  ])('is given back: %s', async (_, path, field) => {
    const answer = await kari.post(path(story.plan), { [field]: TYPED, seen: '{"title":"Sett før"}' });
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain('Teksten din er ikke lagret');
    expect(page).toContain('Tre kvelder med arbeid &lt;&amp; mer&gt;</textarea>');
    expect(page).not.toContain('Sett før');
  });

  it('is given back: a recommendation', async () => {
    const path = `/plans/${story.strategy}/cooperation/recommendations/${GONE}/edit`;
    expect(await (await kari.post(path, { body: TYPED })).text()).toContain('Tre kvelder med arbeid');
  });

  it('is given back to one who may read and no longer write', async () => {
    const goal = await aGoal(story.platform.owner, { plan: story.plan, title: 'Et mål' });
    const answer = await lars.post(`/plans/${story.plan}/goals/${goal}/edit`, { title: TYPED });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Tre kvelder med arbeid');
  });

  it('is given back when the municipality left the region, with nothing of the plan', async () => {
    const { owner } = story.platform;
    const chapter = await aChapter(owner, {
      plan: story.strategy,
      by: story.people.siv,
      title: 'Hemmelig kapittel',
    });
    await owner.query(`update plan_member set valid_to = '2026-01-02' where person_id = $1`, [
      story.people.siv,
    ]);
    await owner.query(
      `update region_member set valid_to = current_date - 1 where municipality_code = '3447'`,
    );
    const answer = await siv.post(`/plans/${story.strategy}/chapters/${chapter}`, {
      title: 'Min tittel',
      body: TYPED,
      seen: '{}',
    });
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain('Min tittel</textarea>');
    expect(page).toContain('kommunen har gått ut av regionen');
    expect(page).not.toContain('Hemmelig kapittel');
    expect(page).not.toContain('Strategien');
  });

  it('tells a stranger no more than that there is nothing', async () => {
    const goal = await aGoal(story.platform.owner, { plan: story.plan, title: 'Et annet mål' });
    const there = await rune.post(`/plans/${story.plan}/goals/${goal}/edit`, { title: TYPED });
    const notThere = await rune.post(`/plans/${GONE}/goals/${GONE}/edit`, { title: TYPED });
    expect([there.status, notThere.status]).toEqual([404, 404]);
    const main = async (answer: Response) => /<main.*<\/main>/s.exec(await answer.text())?.[0];
    expect(await main(there)).toBe(await main(notThere));
  });

  it('is an ordinary page when nothing was typed', async () => {
    const answer = await kari.post(`/plans/${story.plan}/goals/${GONE}/move`, { by: 'up' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('Teksten din');
  });
});

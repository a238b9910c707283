import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let lars: Browser;
let rune: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  const { people } = story;
  [kari, lars, rune] = (await Promise.all(
    [people.kari, people.lars, people.rune].map((one) => app.as(one)),
  )) as [Browser, Browser, Browser];
});
afterAll(() => story.platform.close());

async function aNeed(plan: PlanId): Promise<{ need: string; requirement: string; goal: string }> {
  const { owner } = story.platform;
  const goal = await aGoal(owner, { plan });
  const requirement = await aRequirement(owner, {
    plan,
    goal,
    competence: await competenceIdOf(owner, 'nurse'),
  });
  const need = uuid();
  await owner.query(
    `insert into plan_need (id, plan_id, requirement_id, kind, persons, fte, priority)
     select $1, $2, $3, 'learn', persons, fte, 'high' from plan_requirement where id = $3`,
    [need, plan, requirement],
  );
  return { need, requirement, goal };
}

const WORDS = 'Kan vi lære dette sammen?';
const sayOf = (who: Browser, plan: PlanId, subject: string, subjectId: string, more: object = {}) =>
  who.post(`/plans/${plan}/comments`, { subject, subjectId, comment: WORDS, ...more });
const list = async (query = '') => (await kari.get(`/plans/${story.plan}/comments${query}`)).text();
const nothingSaid = () =>
  story.platform.owner.query('delete from plan_comment where plan_id = $1', [story.plan]);

describe('a comment on a need', () => {
  it('is written by the region’s resource group, which may not see the amounts', async () => {
    const { need } = await aNeed(story.plan);
    expect((await sayOf(lars, story.plan, 'need', need)).status).toBe(303);
    const page = await list();
    expect(page).toContain(WORDS);
    expect(page).toContain('Lars Leder, Søndre Land');
  });

  it('is not written on a need of another plan, nor by a municipality that the plan is closed to', async () => {
    const { need } = await aNeed(story.plan);
    expect((await sayOf(lars, story.strategy, 'need', need)).status).toBe(404);
    expect((await sayOf(lars, story.plan, 'need', uuid())).status).toBe(404);
    expect((await sayOf(rune, story.plan, 'need', need)).status).toBe(404);
  });
});

describe('the page of a requirement, and of how it is to be met', () => {
  it('are read and commented on by the resource group, which is given nothing to change there', async () => {
    await nothingSaid();
    const { need, requirement } = await aNeed(story.plan);
    const analysis = `/plans/${story.plan}/analysis`;
    for (const [subject, id, path, column] of [
      ['requirement', requirement, `${analysis}/requirements/${requirement}`, 'requirements'],
      ['need', need, `${analysis}/needs/${requirement}`, 'needs'],
    ] as const) {
      expect(await (await lars.get(`${analysis}/${column}`)).text()).toContain(`href="${path}"`);
      const before = await (await lars.get(path)).text();
      expect(before).toContain(`name="subjectId" value="${id}"`);
      for (const change of [`action="${path}"`, '/edit"', '/remove"', '/settle"'])
        expect(before).not.toContain(change);
      const written = await sayOf(lars, story.plan, subject, id, { back: path });
      const place = written.headers.get('location') ?? '';
      expect(place).toMatch(new RegExp(`^${path}#comment-`));
      for (const who of [lars, kari]) expect(await (await who.get(path)).text()).toContain(WORDS);
      expect(await list(`?subject=${subject}`)).toContain(`href="${place}"`);
      const rows = (await (await kari.get(`${analysis}/${column}`)).text()).split('<tr');
      const row = rows.find((one) => one.includes(path));
      expect(row).toMatch(/data-label="Åpne kommentarer"[^>]*>(<[^>]*>)*1</);
    }
    const page = await (await kari.get(`${analysis}/needs/${requirement}`)).text();
    expect(page).toContain(`action="${analysis}/needs/${requirement}"`);
  });

  it('have one field with each id, however many needs there are to talk of', async () => {
    const { requirement } = await aNeed(story.plan);
    await story.platform.owner.query(
      `insert into plan_need (id, plan_id, requirement_id, kind, persons, fte, priority)
       select gen_random_uuid(), plan_id, id, 'acquire', persons, fte, 'low' from plan_requirement where id = $1`,
      [requirement],
    );
    const page = await (await lars.get(`/plans/${story.plan}/analysis/needs/${requirement}`)).text();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(page.match(/<textarea[^>]* id="comment-on-/g)).toHaveLength(2);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe('what was said of something that has been removed', () => {
  it('stays in the list and leads nowhere, and says that the thing is gone', async () => {
    await nothingSaid();
    const { owner } = story.platform;
    const { need, requirement, goal } = await aNeed(story.plan);
    for (const [subject, id] of Object.entries({ need, requirement, goal }))
      expect((await sayOf(lars, story.plan, subject, id)).status).toBe(303);
    const there = await list();
    expect(there.match(/#comment-/g)).toHaveLength(3);
    for (const table of ['plan_need', 'plan_requirement', 'plan_goal'])
      await owner.query(`delete from ${table} where id = any($1)`, [[need, requirement, goal]]);
    const gone = await list();
    expect(gone.match(new RegExp(WORDS.replace('?', '[?]'), 'g'))).toHaveLength(3);
    expect(gone).not.toContain('#comment-');
    for (const what of ['et mål', 'et krav', 'et behov'])
      expect(gone).toContain(`Om ${what} som er tatt bort`);
  });
});

describe('all that has been said of a plan', () => {
  const say = (who: Browser, comment: string, more: object = {}) =>
    who.post(`/plans/${story.plan}/comments`, { subject: 'plan', comment, ...more });
  const inOrder = (page: string, ...words: string[]) => words.map((word) => page.indexOf(word));

  it('is searched by words, answers, names and municipality, narrowed by state, and sorted by day', async () => {
    await nothingSaid();
    const asked = (await say(kari, 'Hva med nattevaktene?')).headers.get('location')?.split('comment-')[1];
    await say(lars, 'Vi deler gjerne vernepleier.');
    await say(lars, 'Natt er verst i juli.', { replyTo: asked });
    const all = await list();
    const [first = -1, second = -1] = inOrder(all, 'Vi deler gjerne', 'Hva med nattevaktene');
    expect(first).toBeGreaterThan(-1);
    expect(first).toBeLessThan(second);
    const [last = -1, begun = -1] = inOrder(
      await list('?sort=when'),
      'Vi deler gjerne',
      'Hva med nattevaktene',
    );
    expect(begun).toBeLessThan(last);

    for (const query of ['?q=JULI', '?q=nattevaktene', '?q=kari']) {
      const found = await list(query);
      expect(found).toContain('Hva med nattevaktene');
      expect(found).not.toContain('Vi deler gjerne');
      expect(found).toContain('1 av 2 kommentarer');
    }
    expect(await list('?q=søndre')).toContain('Vi deler gjerne');
    await kari.post(`/plans/${story.plan}/comments/${asked}/settle`, { settled: 'yes' });
    expect(await list('?state=open')).not.toContain('Hva med nattevaktene');
    expect(await list('?state=settled')).not.toContain('Vi deler gjerne');
    expect(await list('?subject=measure')).toContain('Ingen kommentarer passer til søket');
    expect(await list('?state=tull&subject=tull&sort=tull')).toContain('Vi deler gjerne');
  });
});

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

async function aNeed(plan: PlanId): Promise<string> {
  const { owner } = story.platform;
  const goal = await aGoal(owner, { plan });
  const requirement = await aRequirement(owner, {
    plan,
    goal,
    competence: await competenceIdOf(owner, 'nurse'),
  });
  const id = uuid();
  await owner.query(
    `insert into plan_need (id, plan_id, requirement_id, kind, persons, fte, priority)
     select $1, $2, $3, 'learn', persons, fte, 'high' from plan_requirement where id = $3`,
    [id, plan, requirement],
  );
  return id;
}

const say = (who: Browser, plan: PlanId, need: string) =>
  who.post(`/plans/${plan}/comments`, {
    subject: 'need',
    subjectId: need,
    comment: 'Kan vi lære dette sammen?',
  });

describe('a comment on a need', () => {
  it('is written by the region’s resource group, which may not see the amounts', async () => {
    const need = await aNeed(story.plan);
    expect((await say(lars, story.plan, need)).status).toBe(303);
    const page = await (await kari.get(`/plans/${story.plan}/comments`)).text();
    expect(page).toContain('Kan vi lære dette sammen?');
    expect(page).toContain('Lars Leder, Søndre Land');
  });

  it('is not written on a need of another plan, nor by a municipality that the plan is closed to', async () => {
    const need = await aNeed(story.plan);
    expect((await say(lars, story.strategy, need)).status).toBe(404);
    expect((await say(lars, story.plan, uuid())).status).toBe(404);
    expect((await say(rune, story.plan, need)).status).toBe(404);
  });
});

describe('all that has been said of a plan', () => {
  const list = async (query = '') => (await kari.get(`/plans/${story.plan}/comments${query}`)).text();
  const say = (who: Browser, comment: string, more: object = {}) =>
    who.post(`/plans/${story.plan}/comments`, { subject: 'plan', comment, ...more });
  const inOrder = (page: string, ...words: string[]) => words.map((word) => page.indexOf(word));

  it('is searched by words, answers, names and municipality, narrowed by state, and sorted by day', async () => {
    await story.platform.owner.query('delete from plan_comment where plan_id = $1', [story.plan]);
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { aRegion, somebodyWithRole } from '../../../../organisation/fixtures.ts';
import { competence } from '../../../index.ts';
import { aPlan, competenceIdOf } from '../../../plan-fixtures.ts';
import { dayWithRoom } from '../../../testing/day-with-room.ts';
import { GJOVIK, plansStory, type PlansStory, RINGSAKER, SONDRE_LAND } from '../../../testing/plan-story.ts';

// Gjøvik is in two regions, which both look at wound care. Søndre Land is in the one, Ringsaker in the other.

let story: PlansStory;
let app: TestApp;
let other: PlanId;
let otherCoordinator: PersonId;
let wound: string;
let pool: string;
let otherPool: string;
let recommendation: string;
let kari: Browser;
beforeAll(async () => {
  story = await plansStory();
  const { owner } = story.platform;
  app = createTestApp(story.platform, [competence]);
  const region = await aRegion(owner, { name: 'Mjøsbyene', members: [GJOVIK, RINGSAKER] });
  otherCoordinator = await somebodyWithRole(owner, 'region-coordinator', { region });
  other = await aPlan(owner, { region, by: otherCoordinator, name: 'Strategien for Mjøsbyene' });
  wound = await competenceIdOf(owner, 'wound');
  pool = await aPool(story.strategy);
  otherPool = await aPool(other);
  recommendation = (
    await rows(
      `insert into plan_recommendation (id, plan_id, sequence, title, competence_id)
       values (gen_random_uuid(), $1, 1, 'Del en sårsykepleier', $2) returning id`,
      [story.strategy, wound],
    )
  )[0].id;
  kari = await app.as(story.people.kari);
});
afterAll(() => story.platform.close());

const rows = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
async function aPool(plan: PlanId): Promise<string> {
  const made = await rows(
    `insert into plan_pool (id, plan_id, competence_id, hours_a_case, hours_an_fte, most_travel_minutes)
     values (gen_random_uuid(), $1, $2, 20, 1400, 60) returning id`,
    [plan, wound],
  );
  return made[0].id;
}
const cooperation = (plan: PlanId) => `/plans/${plan}/cooperation`;

describe('a competence that two regions look at', () => {
  it('is told of from both sides to the municipality that is in both', async () => {
    const here = await (await kari.get(`${cooperation(story.strategy)}/pools/${pool}`)).text();
    expect(here).toContain('Også i en annen region');
    expect(here).toContain('Mjøsbyene vurderer å dele den samme kompetansen i «Strategien for Mjøsbyene»');
    const there = await (await kari.get(`${cooperation(other)}/pools/${otherPool}`)).text();
    expect(there).toContain('Gjøvikregionen vurderer å dele den samme kompetansen');
    expect(there).toContain('Gjøvikregionen har en anbefaling om den samme kompetansen');
    const page = await (
      await kari.get(`${cooperation(story.strategy)}/recommendations/${recommendation}`)
    ).text();
    expect(page).toContain('Mjøsbyene vurderer å dele');
  });

  it('is not told of to those who are in one of the regions only, nor to the coordinator of either', async () => {
    for (const person of [story.people.siv, story.people.reidun, story.people.lars]) {
      const browser = await app.as(person);
      for (const path of [`pools/${pool}`, `recommendations/${recommendation}`, 'pools']) {
        const answer = await browser.get(`${cooperation(story.strategy)}/${path}`);
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toContain('Mjøsbyene');
      }
    }
    const coordinator = await app.as(otherCoordinator);
    const page = await (await coordinator.get(`${cooperation(other)}/pools/${otherPool}`)).text();
    expect(page).not.toContain('Gjøvikregionen');
  });

  it('is silent when the other strategy has been called off', async () => {
    await rows(`update plan set state = 'cancelled' where id = $1`, [other]);
    const page = await (await kari.get(`${cooperation(story.strategy)}/pools/${pool}`)).text();
    expect(page).not.toContain('Mjøsbyene');
    await rows(`update plan set state = 'analysis' where id = $1`, [other]);
  });
});

describe('the coordinator of another region', () => {
  it('reads nothing of the strategy and of the plans that follow it, though the municipality is in both', async () => {
    const browser = await app.as(otherCoordinator);
    for (const path of [
      '',
      '/organise',
      '/chapters',
      '/comments',
      '/measures',
      '/analysis',
      '/cooperation',
      '/cooperation/file/csv',
      `/cooperation/pools/${pool}`,
      `/cooperation/recommendations/${recommendation}`,
      '/cooperation/arrangement',
    ]) {
      const answer = await browser.get(`/plans/${story.strategy}${path}`);
      expect(answer.status, path).toBe(404);
      expect(await answer.text()).not.toContain('Strategien for regionen');
    }
    for (const path of ['', '/analysis', '/analysis/rounds', '/measures'])
      expect((await browser.get(`/plans/${story.plan}${path}`)).status, path).toBe(404);
    const list = await (await browser.get('/plans')).text();
    expect(list).toContain('Strategien for Mjøsbyene');
    expect(list).not.toContain('Planen for Gjøvik');
    expect(list).not.toContain('Strategien for regionen');
  });

  it('writes nothing there either', async () => {
    const browser = await app.as(otherCoordinator);
    const forms: readonly [string, Record<string, string>][] = [
      ['recommendations/new', { title: 'Utenfra', body: '', municipality: 'all', competence: '' }],
      [`recommendations/${recommendation}/remove`, {}],
      [`recommendations/${recommendation}/answers/${GJOVIK}`, { outcome: 'later', reason: '', seen: '{}' }],
      [`pools/${pool}/remove`, {}],
      [`pools/${pool}/municipalities/${GJOVIK}`, { cases: '9', holders: 'none', duty: 'met', seen: '{}' }],
      ['arrangement/edit', { form: 'host', host: GJOVIK, key: 'equal', seen: '{}' }],
    ];
    for (const [path, form] of forms)
      expect((await browser.post(`${cooperation(story.strategy)}/${path}`, form)).status, path).toBe(404);
    expect(await rows('select title from plan_recommendation')).toEqual([{ title: 'Del en sårsykepleier' }]);
    expect(await rows('select 1 from plan_pool')).toHaveLength(2);
    for (const table of ['plan_recommendation_answer', 'plan_pool_share', 'plan_arrangement'])
      expect(await rows(`select 1 from ${table}`)).toEqual([]);
  });
});

describe('the way to posts that a search proposes to share', () => {
  const search = (posts: readonly object[]) =>
    rows(
      `insert into plan_run (id, plan_id, status, revision, problem, result, asked_by, finished_at)
       values (gen_random_uuid(), $1, 'done', 1, '{}', $2, $3, now())`,
      [
        story.strategy,
        // The cost of shared posts has the same name as the posts, and is a number also where there are none.
        JSON.stringify({
          plan: { decisions: { recruit: [], sharedPosts: posts }, costs: [{ sharedPosts: 0 }] },
        }),
        story.people.reidun,
      ],
    );
  const leads = async (person: PersonId) => {
    const page = await (await (await app.as(person)).get(`${cooperation(story.strategy)}/pools`)).text();
    return page.includes('foreslår delte stillinger');
  };

  it('is not there before a search has been made, nor when it found none', async () => {
    expect(await leads(story.people.reidun)).toBe(false);
    await search([]);
    expect(await leads(story.people.reidun)).toBe(false);
  });

  it('leads those who write the strategy to the search that found some, and no others: it tells small needs', async () => {
    await search([
      { between: [GJOVIK, SONDRE_LAND], competence: 'wound', year: 0, posts: 1, parts: [0.6, 0.4] },
    ]);
    for (const person of [story.people.reidun, story.people.siv]) expect(await leads(person)).toBe(true);
    const siv = await app.as(story.people.siv);
    const page = await (await siv.get(`${cooperation(story.strategy)}/pools`)).text();
    const mix = /href="([^"]+)">[^<]*foreslår delte stillinger/.exec(page)?.[1];
    expect(mix).toBe(`/plans/${story.strategy}/measures/mix`);
    expect(await leads(story.people.lars)).toBe(false);
    const lars = await app.as(story.people.lars);
    const [run] = await rows(`select id from plan_run where plan_id = '${story.strategy}'`);
    for (const path of ['', `/${run!.id}`, `/compare?first=${run!.id}&second=${run!.id}`])
      expect((await lars.get(`${mix}${path}`)).status, path).toBe(403);
  });
});

describe('a municipality that leaves the region in the middle', () => {
  it('takes its plan, its list and how far its rounds have come out of sight, and comes back with them', async () => {
    const lars = await app.as(story.people.lars);
    expect((await lars.get(`/plans/${story.plan}`)).status).toBe(200);
    expect((await lars.get(`/plans/${story.plan}/analysis/rounds`)).status).toBe(200);
    const leave = (until: string) =>
      rows(
        `update region_member set valid_from = '2020-01-01', valid_to = ${until} where municipality_code = $1
           and region_id = $2`,
        [GJOVIK, story.region],
      );
    await dayWithRoom(story.platform.owner);
    await leave('current_date');
    expect((await lars.get(`/plans/${story.plan}`)).status).toBe(200);
    await leave('current_date - 1');
    for (const path of ['', '/chapters', '/analysis/rounds', '/measures'])
      expect((await lars.get(`/plans/${story.plan}${path}`)).status, path).toBe(404);
    const reidun = await app.as(story.people.reidun);
    expect((await reidun.get(`/plans/${story.plan}`)).status).toBe(404);
    const overview = await (await reidun.get(cooperation(story.strategy))).text();
    expect(overview).not.toContain('Planen for Gjøvik');
    expect(overview).toContain('Gjøvik gikk ut av regionen');
    expect((await kari.get(`/plans/${story.plan}`)).status).toBe(200);
    await leave('null');
    expect((await lars.get(`/plans/${story.plan}`)).status).toBe(200);
  });
});

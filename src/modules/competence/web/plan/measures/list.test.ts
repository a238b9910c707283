import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aMeasure, aPlan, aPlanMember } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let app: TestApp;
let kari: Browser;
let plan: PlanId;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  const { owner } = story.platform;
  plan = await aPlan(owner, { by: story.people.kari, municipality: GJOVIK, parent: story.strategy });
  kari = await app.as(story.people.kari);
});

const list = () => `/plans/${plan}/measures`;
const query = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const form = (given: Record<string, string> = {}) => ({
  title: 'To sykepleiere tar AKS',
  kind: 'develop',
  ...given,
});
const status = async (id: PlanMeasureId) =>
  (await query<{ status: string }>('select status from plan_measure where id = $1', [id]))[0]?.status;

describe('three hundred measures', () => {
  it('are found, summed and written to a file, a page at a time', async () => {
    await story.platform.owner.query(
      `insert into plan_measure (id, plan_id, number, title, kind, status, owner_name)
       select gen_random_uuid(), $1, n, 'Tiltak om ' || case n % 3 when 0 then 'demens' else 'sår' end, 'develop', 'idea', ''
       from generate_series(1, 300) n`,
      [plan],
    );
    await story.platform.owner.query(
      `insert into plan_measure_cost select id, plan_id, 2028, 'own-budget', 100000 from plan_measure where plan_id = $1`,
      [plan],
    );
    const page = await textOf(await kari.get(`${list()}?q=demens&page=2`));
    expect(page).toContain('100 av 300 tiltak');
    expect(page.replaceAll('\u00a0', ' ')).toContain('100 000');
    expect(page).toContain('153. Tiltak om demens');
    expect(page).not.toContain(' 3. Tiltak om demens');
    const file = await (await kari.get(`${list()}/file/csv?q=demens`)).text();
    expect(file.trim().split('\r\n')).toHaveLength(101);
    expect(file).toContain(';2028;Eget budsjett;1000;');
    const xlsx = await kari.get(`${list()}/file/xlsx`);
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
  });
});

describe('who sees measures', () => {
  it('is nobody of another municipality, and the resource group reads without writing', async () => {
    const id = await aMeasure(story.platform.owner, { plan, title: 'Hemmelig tiltak' });
    const rune = await app.as(story.people.rune);
    for (const path of [
      list(),
      `${list()}/${id}`,
      `${list()}/${id}/edit`,
      `${list()}/new`,
      `${list()}/file/csv`,
    ]) {
      const answer = await rune.get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('Hemmelig tiltak');
    }
    expect((await rune.post(`${list()}/${id}/status`, { to: 'dropped', reason: 'x' })).status).toBe(404);

    const lars = await app.as(story.people.lars);
    expect(await (await lars.get(`${list()}/${id}`)).text()).toContain('Hemmelig tiltak');
    expect((await lars.post(`${list()}/${id}/status`, { to: 'dropped', reason: 'x' })).status).toBe(403);
    expect((await lars.get(`${list()}/new`)).status).toBe(403);
    expect(await status(id)).toBe('prioritised');
  });

  it('is whoever works in the project of the plan', async () => {
    const { owner } = story.platform;
    await aPlanMember(owner, {
      plan,
      person: story.people.nobody,
      part: 'project-group',
      by: story.people.kari,
    });
    const member = await app.as(story.people.nobody);
    expect((await member.post(`${list()}/new`, form())).status).toBe(303);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import { createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import type { FigureSet } from '../../../domain/plan/figures/figure-set.ts';
import { competence } from '../../../index.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';

const SOURCE = { id: 'x', publisher: 'SSB', name: 'Folkemengde', vintage: '2025', licence: '', sha256: '' };
const figuresWith = (staff: FigureSet['staff']) => ({
  shape: 1,
  place: 'Gjøvik',
  told: [],
  missing: [],
  register: { ...SOURCE, isSpread: false },
  users: [],
  assumptions: 2026,
  baseYear: 2025,
  draws: 100,
  seed: 2026,
  sickness: 0.105,
  staff,
  years: [2025],
  lines: [],
});
const LISTED = { basis: 'list', listedOn: '2026-10-01', unknown: [] } as unknown as FigureSet['staff'];

let story: PlansStory;
let app: TestApp;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());
beforeEach(() => story.platform.owner.query('truncate plan_figure_set, staff_import cascade'));

const take = (plan: PlanId, staff: FigureSet['staff']) =>
  story.platform.owner.query(
    `insert into plan_figure_set (id, plan_id, number, figures, taken_by, taken_at)
     values (gen_random_uuid(), $1, 1, $2, $3, '2026-10-15T12:00:00Z')`,
    [plan, JSON.stringify(figuresWith(staff)), story.people.kari],
  );
const list = (asOf: string, status = 'accepted') =>
  story.platform.owner.query(
    `insert into staff_import (id, municipality_code, file_name, file_sha256, as_of, coverage, mapping, status, decided_at, undone_at)
     values (gen_random_uuid(), $1, 'liste.csv', 'x', $2, 'units-in-file', '{}', $3, now(), case when $3 = 'undone' then now() end)`,
    [GJOVIK, asOf, status],
  );
const read = async (person: PersonId, plan = story.plan) => {
  const page = await (await app.as(person)).get(`/plans/${plan}/figures`);
  return [page.status, (await page.text()).replaceAll('\u00a0', ' ')] as const;
};
const NEWER = 'Det er lest inn en nyere personalliste, per';

describe('a staff list that has come after the figures', () => {
  it('is told of by its day, to those who see the staff and to nobody else', async () => {
    await take(story.plan, LISTED);
    await list('2026-11-01');
    expect((await read(story.people.kari))[1]).toContain(`${NEWER} 1. november 2026`);
    const [status, page] = await read(story.people.lars);
    expect(status).toBe(200);
    expect(page).not.toContain(NEWER);
    expect(page).not.toContain('1. november 2026');
  });

  it('is not the list that the figures were made with, an older one, or one that was taken back', async () => {
    await take(story.plan, LISTED);
    await list('2026-09-01');
    await list('2026-10-01');
    await list('2026-11-01', 'undone');
    const [status, page] = await read(story.people.kari);
    expect([status, page.includes(NEWER)]).toEqual([200, false]);
  });

  it('counts from the day the figures were taken in, where they were made without a list', async () => {
    await take(story.plan, { basis: 'need' });
    await list('2026-10-15');
    expect((await read(story.people.kari))[1]).not.toContain(NEWER);
    await list('2026-10-16');
    expect((await read(story.people.kari))[1]).toContain(NEWER);
  });

  it('is nothing to the strategy of a region, which rests on nobody’s list', async () => {
    await take(story.strategy, { basis: 'need' });
    await list('2026-12-01');
    const [status, page] = await read(story.people.kari, story.strategy);
    expect([status, page.includes(NEWER)]).toEqual([200, false]);
  });
});

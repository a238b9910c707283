import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let dementia: string;
let welfare: string;

/** Twenty have heard of dementia, six manage it by themselves and two can teach it; nobody has counted welfare technology. */
beforeAll(async () => {
  story = await plansStory();
  const { owner } = story.platform;
  kari = await createTestApp(story.platform, [competence]).as(story.people.kari);
  const goal = await aGoal(owner, { plan: story.plan });
  dementia = await competenceIdOf(owner, 'dementia');
  welfare = await competenceIdOf(owner, 'welfare-technology');
  for (const [item, level, persons] of [
    [dementia, 2, 12],
    [dementia, 3, 2],
    [welfare, 2, 5],
  ] as const)
    await aRequirement(owner, {
      plan: story.plan,
      goal,
      competence: item as never,
      persons,
      level,
      year: 2028,
    });
  await owner.query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, levels, basis, as_of)
     values (gen_random_uuid(), $1, $2, 'competence', '', '{3,20,6,2,0}', 'round', '2026-11-01')`,
    [story.plan, dementia],
  );
});
afterAll(() => story.platform.close());

const at = (path: string) => `/plans/${story.plan}/analysis/${path}`;
const gap = async (query = '') => (await kari.get(at(`gap${query}`))).text();

it('tells from which level those who are required and those who are there are counted', async () => {
  const page = await gap();
  expect(page).toContain('mangler 6 personer');
  expect(page).toContain('Krav 14 personer på nivå 2 eller høyere');
  expect(page).toContain('ventet i bruk 8 personer');
});

it('leads on from a gap to the decision, and from what is not mapped to what there is', async () => {
  const page = await gap();
  // Two requirements share the gap: the list of both.
  expect(page).toContain(`href="${at('needs')}?q=Demens%202028"`);
  expect(page).toContain(`href="${at('capital/new')}?competence=${welfare}"`);
  expect(await (await kari.get(at('needs?q=Demens%202028'))).text()).toContain('2 av 3 krav');
});

it('says what it leaves out, leads to it, and counts the rows of those that may be shown', async () => {
  const page = await gap();
  const left = Number(/Rader uten krav er ikke med: (\d+)\./.exec(page)?.[1]);
  expect(left).toBeGreaterThan(0);
  expect(page).toContain('>2 rader<');
  expect(page).toContain(`href="${at('gap')}?state=no-requirement`);
  const others = await gap('?state=no-requirement');
  expect(others).toContain(`>${left} rader<`);
  expect(others).not.toContain('er ikke med:');
});

it('is sorted by what lacks most', async () => {
  const order = (page: string) => [page.indexOf('>Demens<'), page.indexOf('>Velferdsteknologi<')];
  const [demens, velferd] = order(await gap('?sort=-level'));
  expect(demens).toBeLessThan(velferd ?? 0);
  const [last, first] = order(await gap('?sort=level'));
  expect(first).toBeLessThan(last ?? 0);
});

it('has figures in its file that can be subtracted as they stand', async () => {
  const file = await (await kari.get(at('gap/file.csv'))).text();
  const [headings = '', line = ''] = file.trim().split(/\r?\n/);
  expect(headings).toContain('Fra nivå');
  expect(line).toMatch(/Demens;.*;2;14;8;0;8;6;0;6$/);
});

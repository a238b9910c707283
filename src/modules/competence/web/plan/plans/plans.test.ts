import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { aGoal, aPlan } from '../../../plan-fixtures.ts';
import { competence } from '../../../index.ts';
import { GJOVIK, plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
let app: TestApp;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());

const as = (who: keyof PlansStory['people']) => app.as(story.people[who]);
const bodyOf = async (who: keyof PlansStory['people'], path: string) =>
  (await (await as(who)).get(path)).text();
const rows = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];

/** The plan whose page one is sent to. */
const begunIn = (answer: Response) => answer.headers.get('location')?.split(/[/?]/)[2];

const form = (given: Record<string, string> = {}) => ({
  owner: `m-${SONDRE_LAND}`,
  name: 'Planen for Søndre Land',
  firstYear: '2027',
  language: 'nb',
  parent: '',
  copyGoalsFrom: '',
  ...given,
});

describe('the list of plans', () => {
  it('has the plan of one’s own municipality and the strategy of the region, and nothing of anybody else’s', async () => {
    const kari = await bodyOf('kari', '/plans');
    expect(kari).toContain('Planen for Gjøvik');
    expect(kari).toContain('Strategien for regionen');
    const rune = await bodyOf('rune', '/plans');
    expect(rune).toContain('Det er ingen kompetanseplaner her ennå');
    expect(rune).not.toContain('Gjøvik');
  });

  it('shows those who are only heard where they are asked, and not the work', async () => {
    const tone = await bodyOf('tone', '/plans');
    expect(tone).toContain(`href="/plans/${story.plan}/process"`);
    expect(tone).toContain('Tillitsvalgt');
    expect(tone).not.toContain('Strategien for regionen');
  });

  it('is narrowed by a word in the name or the place, and says that nothing fits', async () => {
    expect(await bodyOf('kari', '/plans?q=gjøvikregionen')).toContain('1 av 2 planer');
    expect(await bodyOf('kari', '/plans?q=hedmark')).toContain('Ingen planer passer til søket');
    expect(await bodyOf('kari', '/plans?stage=ended')).toContain('0 av 2 planer');
  });

  it('is closed to those who have nothing to do with plans', async () => {
    expect((await (await as('nobody')).get('/plans')).status).toBe(403);
    expect((await (await as('nobody')).get('/plans/new')).status).toBe(403);
    expect((await (await as('lars')).get('/plans/new')).status).toBe(403);
  });
});

describe('a new plan', () => {
  it('is begun with the common chapters in its own language, and follows up a strategy of the region', async () => {
    const siv = await as('siv');
    const page = await (await siv.get('/plans/new')).text();
    expect(page).toContain('Kompetanseplan for helse og omsorg i Søndre Land 2027–2030');
    expect(page).toContain('Strategien for regionen');

    const answer = await siv.post('/plans/new', form({ language: 'nn', parent: story.strategy }));
    expect(answer.status).toBe(303);
    const id = begunIn(answer);
    const [plan] = await rows('select * from plan where id = $1', [id]);
    expect(plan).toMatchObject({
      first_year: 2027,
      last_year: 2030,
      state: 'mandate',
      parent_id: story.strategy,
    });
    const chapters = await rows<{ title: string }>(
      'select title from plan_chapter where plan_id = $1 order by sequence',
      [id],
    );
    expect(chapters.map(({ title }) => title)).toContain('Det vi manglar');
    expect(chapters).toHaveLength(13);
  });

  it('is not begun twice for the same years, but the one that exists is offered', async () => {
    const answer = await (
      await as('kari')
    ).post('/plans/new', form({ owner: `m-${GJOVIK}`, firstYear: '2027' }));
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('Det finnes allerede en plan som begynner dette året');
    expect(body).toContain(`href="/plans/${story.plan}"`);
  });

  it('takes goals from an earlier plan, and leaves the earlier one as it was', async () => {
    const earlier = await aPlan(story.platform.owner, {
      municipality: GJOVIK,
      by: story.people.kari,
      firstYear: 2023,
      state: 'in-force',
    });
    await aGoal(story.platform.owner, { plan: earlier, title: 'Et mål som varer' });
    const answer = await (
      await as('kari')
    ).post('/plans/new', form({ owner: `m-${GJOVIK}`, firstYear: '2028', copyGoalsFrom: earlier }));
    const id = begunIn(answer) as PlanId;
    expect(await rows('select title from plan_goal where plan_id = $1', [id])).toEqual([
      { title: 'Et mål som varer' },
    ]);
    expect(await rows('select title from plan_goal where plan_id = $1', [earlier])).toHaveLength(1);
  });

  it('keeps what was typed and says what is wrong in a sentence beside each field', async () => {
    const answer = await (
      await as('kari')
    ).post('/plans/new', form({ owner: `m-${GJOVIK}`, name: '  ', firstYear: '20277', language: 'se' }));
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('Skriv hva planen skal hete.');
    expect(body).toContain('Skriv et år fra 2025 til 2031.');
    expect(body).toContain('Velg språket');
    expect(body).toContain('value="20277"');
  });

  it('cannot be begun for somebody else’s municipality, on somebody else’s goals, or below a strategy next door', async () => {
    const before = await rows('select 1 from plan');
    const rune = await as('rune');
    expect((await rune.post('/plans/new', form({ owner: `m-${GJOVIK}` }))).status).toBe(422);
    expect((await rune.post('/plans/new', form({ owner: `r-${story.region}` }))).status).toBe(422);
    const own = form({ owner: 'm-3411', name: 'Planen for Ringsaker' });
    expect((await rune.post('/plans/new', { ...own, parent: story.strategy })).status).toBe(422);
    expect((await rune.post('/plans/new', { ...own, copyGoalsFrom: story.plan })).status).toBe(404);
    expect(await rows('select 1 from plan')).toHaveLength(before.length);
  });

  it('for a region is begun by its coordinator, with chapters about the cooperation', async () => {
    const answer = await (
      await as('reidun')
    ).post('/plans/new', form({ owner: `r-${story.region}`, firstYear: '2031', name: 'Neste strategi' }));
    expect(answer.status).toBe(303);
    const id = begunIn(answer);
    const keys = await rows<{ key: string }>('select key from plan_chapter where plan_id = $1', [id]);
    expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(['cooperation', 'recommendations']));
    expect(keys.map(({ key }) => key)).not.toContain('capital');
  });
});

describe('the front page', () => {
  it('leads those who plan to the plan they work on, and those who take part to where they write', async () => {
    const kari = await bodyOf('kari', '/');
    expect(kari).toContain('Arbeid videre med «');
    expect(await bodyOf('lars', '/')).toContain('Les og skriv i «Strategien for regionen»');
    expect(await bodyOf('nobody', '/')).not.toContain('Kompetanseplaner');
  });
});

describe('the name of a plan and its language', () => {
  const named = async (who: keyof PlansStory['people'], plan: PlanId, given: Record<string, string>) =>
    (await as(who)).post(`/plans/${plan}/name`, {
      seen: JSON.stringify({ name: 'Planen', language: 'nb' }),
      name: 'Planen',
      language: 'nb',
      ...given,
    });
  const stored = async (plan: PlanId) =>
    (await rows('select name, language, revision from plan where id = $1', [plan]))[0];
  const municipal = { municipality: GJOVIK, name: 'Planen' };

  it('are changed while the plan is worked with, and it is said that they were', async () => {
    const plan = await aPlan(story.platform.owner, { ...municipal, by: story.people.kari, firstYear: 2031 });
    expect(await bodyOf('kari', `/plans/${plan}`)).toContain(`href="/plans/${plan}/name"`);
    const answer = await named('kari', plan, { name: ' Kompetanseløftet  2031 ', language: 'nn' });
    expect(answer.headers.get('location')).toBe(`/plans/${plan}?done=named`);
    expect(await stored(plan)).toEqual({ name: 'Kompetanseløftet 2031', language: 'nn', revision: 1 });
    expect(await bodyOf('kari', `/plans/${plan}?done=named`)).toContain('Navnet og språket er lagret.');
  });

  it('are put together when two change them at once, and both are asked about a name of each', async () => {
    const plan = await aPlan(story.platform.owner, { ...municipal, by: story.people.kari, firstYear: 2032 });
    await named('kari', plan, { language: 'nn' });
    await named('kari', plan, { name: 'Løftet' });
    expect(await stored(plan)).toMatchObject({ name: 'Løftet', language: 'nn' });
    const both = await named('kari', plan, { name: 'Kraftaket' });
    expect(both.status).toBe(409);
    const body = await both.text();
    for (const text of ['Løftet', 'Kraftaket', 'Noen andre har endret det samme'])
      expect(body).toContain(text);
    expect(await stored(plan)).toMatchObject({ name: 'Løftet' });
  });

  it('may not be empty', async () => {
    const plan = await aPlan(story.platform.owner, { ...municipal, by: story.people.kari, firstYear: 2033 });
    expect((await named('kari', plan, { name: '   ' })).status).toBe(422);
    expect(await stored(plan)).toMatchObject({ name: 'Planen', revision: 0 });
  });

  it('stand when the plan has been adopted, and are not for those who only read or write texts', async () => {
    const adopted = await aPlan(story.platform.owner, {
      ...municipal,
      by: story.people.kari,
      firstYear: 2034,
      state: 'in-force',
    });
    expect((await named('kari', adopted, { name: 'Løftet' })).status).toBe(422);
    expect((await (await as('kari')).get(`/plans/${adopted}/name`)).headers.get('location')).toBe(
      `/plans/${adopted}`,
    );
    expect(await bodyOf('kari', `/plans/${adopted}`)).not.toContain(`/plans/${adopted}/name`);
    expect((await named('lars', story.plan, { name: 'Løftet' })).status).toBe(403);
    expect((await named('rune', story.plan, { name: 'Løftet' })).status).toBe(404);
    expect(await stored(adopted)).toMatchObject({ name: 'Planen' });
  });
});

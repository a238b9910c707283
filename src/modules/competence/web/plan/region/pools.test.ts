import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { competenceIdOf } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory, RINGSAKER, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
let reidun: Browser;
let kari: Browser;
let siv: Browser;
let lars: Browser;
let rune: Browser;
let nutrition: string;
let pool: string;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  reidun = await app.as(story.people.reidun);
  kari = await app.as(story.people.kari);
  siv = await app.as(story.people.siv);
  lars = await app.as(story.people.lars);
  rune = await app.as(story.people.rune);
  nutrition = await competenceIdOf(story.platform.owner, 'nurse');
});
afterAll(() => story.platform.close());

const pools = () => `/plans/${story.strategy}/cooperation/pools`;
const rows = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
const form = (given: Record<string, string> = {}) => ({
  competence: nutrition,
  hoursACase: '20',
  hoursAnFte: '1400',
  mostTravelMinutes: '60',
  form: '',
  host: '',
  cost: '',
  note: '',
  ...given,
});
const told = (given: Record<string, string> = {}) => ({
  cases: '21',
  holders: 'one-or-two',
  duty: 'met',
  travel: '20',
  fte: '',
  seen: JSON.stringify({ cases: '', holders: 'not-told', duty: 'not-told', travel: '', fte: '' }),
  ...given,
});
const seenIn = async (browser: Browser, path: string) =>
  (/name="seen" value="([^"]*)"/.exec(await (await browser.get(path)).text())?.[1] ?? '').replaceAll(
    '&quot;',
    '"',
  );

describe('a competence that may be shared', () => {
  it('begins with the limits of the house and an empty row for each municipality', async () => {
    expect(await (await reidun.get(pools())).text()).toContain('Ingen kompetanser er vurdert ennå');
    expect(await (await reidun.get(`${pools()}/new`)).text()).toContain('value="1400"');
    expect((await reidun.post(`${pools()}/new`, form({ cost: '450 000' }))).status).toBe(303);
    [{ id: pool }] = (await rows('select id from plan_pool')) as [{ id: string }];
    expect(await rows('select municipality_code, holders from plan_pool_share order by 1')).toEqual([
      { municipality_code: GJOVIK, holders: 'not-told' },
      { municipality_code: SONDRE_LAND, holders: 'not-told' },
    ]);
    const page = await (await reidun.get(`${pools()}/${pool}`)).text();
    expect(page).toContain('Mangler opplysninger');
    expect(page).not.toContain('Grunn:');
  });

  it('is looked at once, and says what is wrong beside the field with everything kept', async () => {
    const again = await reidun.post(`${pools()}/new`, form());
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('er vurdert i planen fra før');
    const wrong = await reidun.post(
      `${pools()}/new`,
      form({ hoursACase: '-3', hoursAnFte: '0', note: 'Behold meg' }),
    );
    const page = await wrong.text();
    expect(page).toContain('Tallet kan ikke være under null.');
    expect(page).toContain('Tallet må være over null.');
    expect(page).toContain('Behold meg');
  });

  it('is told by each municipality for itself alone', async () => {
    const own = `${pools()}/${pool}/municipalities/${GJOVIK}`;
    const other = `${pools()}/${pool}/municipalities/${SONDRE_LAND}`;
    expect((await kari.post(own, told())).status).toBe(303);
    expect((await kari.post(other, told({ cases: '999' }))).status).toBe(403);
    expect((await reidun.post(other, told({ cases: '999' }))).status).toBe(403);
    expect((await lars.post(other, told({ cases: '999' }))).status).toBe(403);
    expect((await siv.post(other, told({ cases: '28', holders: 'more' }))).status).toBe(303);
    expect((await siv.post(`${pools()}/${pool}/municipalities/${RINGSAKER}`, told())).status).toBe(404);
    expect(await rows('select cases_a_year from plan_pool_share order by municipality_code')).toEqual([
      { cases_a_year: '21.00' },
      { cases_a_year: '28.00' },
    ]);
  });

  it('says where sharing pays, with the figures that decided it, and proposes a split of the post', async () => {
    const page = await (await lars.get(`${pools()}/${pool}`)).text();
    expect(page).toContain('arbeid for 0,30 årsverk, mindre enn 0,5 og bare én eller to har kompetansen');
    expect(page).toContain('Grunn: arbeid for 0,40 årsverk, mindre enn 0,5.');
    expect(page).toContain('0,70');
    expect(await (await reidun.get(pools())).text()).toContain('2 av 2');
    const file = await (await reidun.get(`${pools()}/file/csv`)).text();
    expect(file.split('\n').filter((line) => line.includes('Gjøvik'))).toHaveLength(1);
  });

  it('keeps what one wrote in one field and another in another, and shows both where it was the same one', async () => {
    const edit = `${pools()}/${pool}/edit`;
    const seen = await seenIn(reidun, edit);
    await reidun.post(edit, { ...form({ cost: '450000', form: 'shared-post' }), seen });
    expect((await kari.post(edit, { ...form({ cost: '450000', note: 'Karis' }), seen })).status).toBe(303);
    expect((await rows('select form, note from plan_pool'))[0]).toEqual({
      form: 'shared-post',
      note: 'Karis',
    });
    const both = await siv.post(edit, { ...form({ cost: '450000', note: 'Sivs' }), seen });
    expect(both.status).toBe(409);
    const page = await both.text();
    expect(page).toContain('<dd>Sivs</dd>');
    expect(page).toContain('<dd>Karis</dd>');
  });

  it('is not for other regions, and not to be written by the resource group', async () => {
    for (const path of [pools(), `${pools()}/${pool}`, `${pools()}/file/csv`])
      expect((await rune.get(path)).status).toBe(404);
    expect((await lars.post(`${pools()}/${pool}/edit`, form({ note: 'Lars' }))).status).toBe(403);
    expect((await lars.get(`${pools()}/${pool}`)).status).toBe(200);
    expect((await kari.get(`/plans/${story.plan}/cooperation/pools`)).status).toBe(404);
  });

  it('keeps what a municipality wrote that has left, without counting it', async () => {
    await story.platform.owner.query(
      `update region_member set valid_from = '2020-01-01', valid_to = current_date - 1 where municipality_code = $1`,
      [SONDRE_LAND],
    );
    expect((await siv.get(`${pools()}/${pool}`)).status).toBe(404);
    const page = await (await reidun.get(`${pools()}/${pool}`)).text();
    expect(page).toContain('Søndre Land gikk ut av regionen');
    expect(page).not.toContain('arbeid for 0,40 årsverk');
    expect(await rows('select 1 from plan_pool_share')).toHaveLength(2);
  });

  it('is taken away after a question', async () => {
    expect(await (await reidun.get(`${pools()}/${pool}/remove`)).text()).toContain('blir borte');
    await reidun.post(`${pools()}/${pool}/remove`);
    expect(await rows('select 1 from plan_pool')).toEqual([]);
  });
});

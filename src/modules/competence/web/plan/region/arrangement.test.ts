import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { GJOVIK, plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
let reidun: Browser;
let kari: Browser;
let siv: Browser;
let lars: Browser;
let rune: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  reidun = await app.as(story.people.reidun);
  kari = await app.as(story.people.kari);
  siv = await app.as(story.people.siv);
  lars = await app.as(story.people.lars);
  rune = await app.as(story.people.rune);
  await story.platform.owner.query(
    `update municipality set population = case code when $1 then 30000 else 5500 end, population_on = '2026-01-01'`,
    [GJOVIK],
  );
});
afterAll(() => story.platform.close());

const base = () => `/plans/${story.strategy}/cooperation`;
const rows = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
const course = (given: Record<string, string> = {}) => ({
  title: 'Sårkurs',
  halfYear: '2027-1',
  startsOn: '12.03.2027',
  place: 'Gjøvik',
  provider: 'Fagskolen',
  targetGroup: 'Sykepleiere',
  competence: '',
  responsible: GJOVIK,
  cost: '100 000,01',
  status: 'planned',
  seats: '20',
  [`seats-${GJOVIK}`]: '12',
  [`seats-${SONDRE_LAND}`]: '4',
  ...given,
});
const arrangement = (given: Record<string, string> = {}) => ({
  form: 'undecided',
  host: '',
  office: '',
  agreedOn: '',
  note: '',
  key: 'population',
  seen: JSON.stringify({ form: 'undecided', key: 'population' }),
  ...given,
});
const seenIn = async (path: string) =>
  (/name="seen" value="([^"]*)"/.exec(await (await reidun.get(path)).text())?.[1] ?? '').replaceAll(
    '&quot;',
    '"',
  );

describe('the joint course programme', () => {
  it('takes in courses half-year by half-year, with seats and cost', async () => {
    expect((await reidun.post(`${base()}/courses/new`, course())).status).toBe(303);
    const page = await (await lars.get(`${base()}/courses?half=2027-1`)).text();
    expect(page).toContain('Våren 2027');
    expect(page).toContain('16 av 20 fordelt');
    expect(page).not.toContain('/orders/new');
    expect(await (await kari.get(`${base()}/courses?half=2027-1`)).text()).toContain('/orders/new');
    expect(page).not.toContain('Nytt kurs');
    expect((await lars.post(`${base()}/courses/new`, course())).status).toBe(403);
    expect((await rune.get(`${base()}/courses`)).status).toBe(404);
  });

  it('refuses a day outside the half-year and more seats than there are', async () => {
    const outside = await reidun.post(
      `${base()}/courses/new`,
      course({ title: 'B', startsOn: '01.09.2027' }),
    );
    expect(await outside.text()).toContain('Dagen ligger ikke i halvåret');
    const over = await reidun.post(`${base()}/courses/new`, course({ title: 'B', seats: '10' }));
    expect(over.status).toBe(422);
    expect(await over.text()).toContain('flere plasser enn kurset har');
    expect(await rows('select 1 from plan_course')).toHaveLength(1);
  });

  it('is copied to the next half-year once, and not past the plan', async () => {
    const copied = await reidun.post(`${base()}/courses/copy`, { from: '2027-1' });
    expect(copied.headers.get('location')).toContain('half=2027-2');
    await reidun.post(`${base()}/courses/copy`, { from: '2027-1' });
    expect(await rows('select half_year, starts_on from plan_course order by 1')).toMatchObject([
      { half_year: '2027-1' },
      { half_year: '2027-2', starts_on: null },
    ]);
    expect(
      (await reidun.post(`${base()}/courses/copy`, { from: '2030-2' })).headers.get('location'),
    ).toContain('last-half');
    expect((await reidun.post(`${base()}/courses/copy`, { from: '1999-1' })).status).toBe(404);
  });

  it('comes as a file and as a calendar in which a course that is called off says so', async () => {
    const [{ id }] = await rows(`select id from plan_course where half_year = '2027-1'`);
    expect(await (await reidun.get(`${base()}/courses/file/csv`)).text()).toContain('Plasser til Gjøvik');
    const calendar = await (await kari.get(`${base()}/courses/calendar`)).text();
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270312');
    expect(calendar).toContain('STATUS:CONFIRMED');
    expect((await reidun.post(`${base()}/courses/${id}/cancel`)).status).toBe(303);
    expect(await (await kari.get(`${base()}/courses/calendar`)).text()).toContain('STATUS:CANCELLED');
    const edit = `${base()}/courses/${id}/edit`;
    await reidun.post(edit, { ...course(), seen: await seenIn(edit) });
    expect(await rows('select status from plan_course where id = $1', [id])).toEqual([{ status: 'planned' }]);
  });
});

describe('the agreement of a region', () => {
  it('says where the form does not fit what the plan does', async () => {
    const page = await (await kari.get(`${base()}/arrangement`)).text();
    expect(page).toContain('avtaleformen er ikke bestemt');
    const edit = `${base()}/arrangement/edit`;
    await reidun.post(
      edit,
      arrangement({ form: 'political-council', 'name-lead': 'Reidun', 'percent-lead': '100' }),
    );
    const council = await (await kari.get(`${base()}/arrangement`)).text();
    expect(council).toContain('kan ikke produsere tjenester, men planen har');
    expect(council).toContain('Kontorkommunen er ikke valgt');
    expect(council).toContain('På plass');
    expect((await lars.post(edit, arrangement())).status).toBe(403);
    expect((await rune.get(`${base()}/arrangement`)).status).toBe(404);
  });

  it('splits each cost by population to the last øre, with where the figures come from', async () => {
    const page = await (await kari.get(`${base()}/arrangement`)).text();
    expect(page).toContain('Innbyggertall fra Statistisk sentralbyrå');
    expect(page).toContain('84,51');
    const lines = (await (await kari.get(`${base()}/arrangement/file/csv`)).text())
      .trim()
      .split('\n')
      .slice(1);
    const paid = lines.map((line) =>
      Number(line.trim().split(';').at(-1)?.replaceAll('"', '').replace(',', '.')),
    );
    expect(Math.round(paid.reduce((sum, one) => sum + one, 0) * 100)).toBe(2 * 10_000_001);
  });

  it('shows what each would pay by every other key, and why one cannot be used', async () => {
    const html = await (await kari.get(`${base()}/arrangement`)).text();
    const page = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page).toContain('Etter innbyggertall (valgt)');
    // 200 000,02 kr in whole kroner: half each, against 30 000 of 35 500 people.
    expect(page).toMatch(/Gjøvik 100 000 50,00 % −69 014 kr.*Sum 200 000/);
    expect(page).toContain('Etter avtalte prosenter: Fyll ut prosenten for alle kommunene.');
  });

  it('takes agreed percentages only when they are a hundred', async () => {
    const edit = `${base()}/arrangement/edit`;
    const seen = await seenIn(edit);
    const agreed = (of: string) => ({
      ...arrangement({ form: 'host', host: GJOVIK, key: 'agreed', seen }),
      'name-lead': 'Reidun',
      'percent-lead': '100',
      [`share-${GJOVIK}`]: '66,6667',
      [`share-${SONDRE_LAND}`]: of,
    });
    const wrong = await reidun.post(edit, agreed('33,3'));
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('nøyaktig 100');
    expect((await reidun.post(edit, agreed('33,3333'))).status).toBe(303);
    expect(await rows('select share from plan_cost_share order by municipality_code')).toEqual([
      { share: '0.666667' },
      { share: '0.333333' },
    ]);
  });

  it('asks for a new split when a municipality has left, and keeps what it had until then', async () => {
    await story.platform.owner.query(
      `update region_member set valid_from = '2020-01-01', valid_to = current_date - 1 where municipality_code = $1`,
      [SONDRE_LAND],
    );
    expect((await siv.get(`${base()}/arrangement`)).status).toBe(404);
    expect((await siv.post(`${base()}/arrangement/split`)).status).toBe(404);
    const page = await (await reidun.get(`${base()}/arrangement`)).text();
    expect(page).toContain('Søndre Land hadde 33,33');
    expect(page).toContain('Prosentene må bli nøyaktig 100');
    expect((await reidun.post(`${base()}/arrangement/split`)).status).toBe(422);
    expect(await rows('select 1 from plan_cost_share')).toHaveLength(2);
    // What it was by population stands, also now that it is split otherwise.
    const kept = page.slice(page.indexOf('Slik har det vært fordelt')).replaceAll(/<[^>]*>/g, ' ');
    expect(kept.replaceAll(/\s+/g, ' ')).toMatch(
      /Etter avtalte prosenter 66,67 % 33,33 % .*Etter innbyggertall 84,51 % 15,49 %/,
    );
    const overview = await (await reidun.get(base())).text();
    expect(overview).toContain('Fordelingen må gjøres på nytt');
    expect(overview).toContain('Søndre Land gikk ut av regionen');
    const edit = `${base()}/arrangement/edit`;
    const seen = await seenIn(edit);
    const equal = {
      ...arrangement({ form: 'host', host: GJOVIK, key: 'equal', seen }),
      [`share-${GJOVIK}`]: '66,6667',
    };
    expect((await reidun.post(edit, equal)).status).toBe(303);
    expect(await rows('select municipality_code, share from plan_cost_share')).toEqual([
      { municipality_code: GJOVIK, share: '1.000000' },
    ]);
  });
});

describe('the cooperation at a glance', () => {
  it('shows how far each municipality has come, and lets one begin its own', async () => {
    await story.platform.owner.query('update region_member set valid_to = null');
    const page = await (await siv.get(base())).text();
    expect(page).toContain('Planen for Gjøvik');
    expect(page).toContain(`/plans/new?owner=m-${SONDRE_LAND}&amp;parent=${story.strategy}`);
    expect(page).toContain('0 av 2 kommuner har vedtatt sin plan');
    expect(await (await reidun.get(base())).text()).not.toContain('Start planen');
    expect(page).not.toContain('Prosjektgruppen ser planen');
    expect((await rune.get(base())).status).toBe(404);
    expect((await kari.get(`/plans/${story.plan}/cooperation`)).status).toBe(404);
  });

  it('tells the project leader where each plan stands on its way, on the page and as a file', async () => {
    const { owner } = story.platform;
    const version = `insert into plan_version (id, plan_id, number, reason, revision, content, sha256, made_by)
      values (gen_random_uuid(), $1, 91, 'hearing', 1, '{}', 'x', $2) returning id`;
    const [{ id }] = (await owner.query(version, [story.plan, story.people.kari])).rows;
    await owner.query(
      `insert into plan_hearing (id, plan_id, version_id, opens_on, closes_on, created_by)
       values (gen_random_uuid(), $1, $2, '2026-01-01', '2099-05-20', $3)`,
      [story.plan, id, story.people.kari],
    );
    const text = async () =>
      (await (await reidun.get(base())).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(await text()).toContain('På høring til 20. mai 2099');
    await owner.query(
      `insert into plan_case (id, plan_id, version_id, body, meeting_on, created_by)
       values (gen_random_uuid(), $1, $2, 'council', '2099-06-15', $3)`,
      [story.plan, id, story.people.kari],
    );
    expect(await text()).toContain('Politisk sak: Kommunestyre, 15. juni 2099');
    const file = await (await reidun.get(`${base()}/file/csv`)).text();
    const [, gjovik, sondre] = file.trim().split('\n');
    expect(gjovik).toMatch(/Gjøvik.*Planen for Gjøvik.*2099.*Kommunestyre.*2099/);
    expect(sondre).toContain('Ingen plan som følger opp strategien');
    expect((await rune.get(`${base()}/file/csv`)).status).toBe(404);
    expect((await reidun.get(`${base()}/file/pdf`)).status).toBe(404);
  });

  it('does not say that a municipality has no plan to one who may not see it', async () => {
    const { owner } = story.platform;
    await owner.query(`delete from plan_member where person_id = $1`, [story.people.siv]);
    const page = await (await siv.get(base())).text();
    expect(page).toContain('Prosjektgruppen ser planen');
    expect(page).not.toContain('Planen for Gjøvik');
    expect(await (await siv.get(`${base()}/file/csv`)).text()).not.toContain('Planen for Gjøvik');
  });
});

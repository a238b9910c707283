import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CompetenceId, PersonId, PlanGoalId, PlanId, RegionId } from '../../../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../../../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { aMunicipality, aPerson, aRegion, aRole, aUnit } from '../../../../organisation/fixtures.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aPlanMember, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';

let platform: TestPlatform;
let web: TestApp;
let adviser: PersonId;
let other: PersonId;
let resource: PersonId;
let coordinator: PersonId;
let region: RegionId;
let nurse: CompetenceId;
let plan: PlanId;
let goal: PlanGoalId;
let browser: Browser;
beforeAll(async () => {
  platform = await createTestPlatform();
  web = createTestApp(platform, [competence]);
  const { owner } = platform;
  for (const code of ['3407', '3411']) await aMunicipality(owner, { code });
  region = await aRegion(owner, { members: ['3407'] });
  await aUnit(owner, { municipality: '3407', name: 'Hjemmetjenesten Nord' });
  [adviser, other, resource, coordinator] = [
    await aPerson(owner),
    await aPerson(owner),
    await aPerson(owner),
    await aPerson(owner),
  ];
  await aRole(owner, { person: adviser, role: 'competence-adviser', municipality: '3407' });
  await aRole(owner, { person: other, role: 'competence-adviser', municipality: '3411' });
  await aRole(owner, { person: coordinator, role: 'region-coordinator', region });
  nurse = await competenceIdOf(owner, 'nurse');
});
afterAll(() => platform.close());
beforeEach(async () => {
  await platform.owner.query('truncate plan cascade');
  plan = await aPlan(platform.owner, { by: adviser, municipality: '3407' });
  goal = await aGoal(platform.owner, { plan });
  await aPlanMember(platform.owner, { plan, person: resource, part: 'resource-group', by: adviser });
  browser = await web.as(adviser);
});

const base = () => `/plans/${plan}/analysis/requirements`;
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const stored = async () =>
  (
    await platform.owner.query(
      `select aspect, unit_name, unit_id is not null as known, year, level, persons::float8, fte::float8, status, reason
       from plan_requirement order by year, id`,
    )
  ).rows;
const staffing = () => ({ goal, competence: nurse, aspect: 'staffing', unit: 'hjemmetjenesten nord' });

describe('requirements', () => {
  it('come in for several years at once, and the unit is found by its name', async () => {
    const answer = await browser.post(`${base()}/new`, {
      ...staffing(),
      'amount-2027': '12,5',
      'amount-2029': '14',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${base()}?done=added-2`]);
    expect(await stored()).toMatchObject([
      { year: 2027, fte: 12.5, known: true, status: 'proposed' },
      { year: 2029, fte: 14 },
    ]);
    const page = await textOf(await browser.get(`${base()}?done=added-2`));
    for (const words of ['2 krav er lagt til', 'Sykepleier', '12,5 årsverk', '14 årsverk'])
      expect(page).toContain(words);
  });

  it('keep what was typed and say all that is wrong, and nothing is half saved', async () => {
    const answer = await browser.post(`${base()}/new`, {
      ...staffing(),
      goal: '',
      reason: 'Flere eldre',
      'amount-2027': '3',
      'amount-2028': 'mange',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of ['Velg målet', 'Skriv et tall', 'Flere eldre', 'value="mange"'])
      expect(html).toContain(words);
    expect(await stored()).toEqual([]);
  });

  it('are not put in twice', async () => {
    await browser.post(`${base()}/new`, { ...staffing(), 'amount-2027': '3' });
    const again = await browser.post(`${base()}/new`, {
      ...staffing(),
      'amount-2027': '4',
      'amount-2028': '4',
    });
    expect(await textOf(again)).toContain('Planen har dette kravet fra før i 2027');
    expect(await stored()).toHaveLength(1);
  });

  it('are put together when two change different fields, and both are shown when they change the same', async () => {
    const id = await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10 });
    const seen = JSON.stringify({
      goal,
      competence: nurse,
      aspect: 'staffing',
      unit: '',
      year: '2029',
      level: '',
      amount: '10',
      legal: '',
      critical: '',
      vulnerable: '',
      reason: '',
    });
    const mine = {
      goal,
      competence: nurse,
      aspect: 'staffing',
      unit: '',
      year: '2029',
      amount: '10,0',
      seen,
    };
    expect((await browser.post(`${base()}/${id}`, { ...mine, reason: 'Min grunn' })).status).toBe(303);
    const second = await browser.post(`${base()}/${id}`, { ...mine, amount: '11' });
    expect(second.status).toBe(303);
    const told = await textOf(await browser.get(second.headers.get('location') ?? ''));
    expect(told).toContain('også endret i et annet vindu mens du skrev');
    expect(told).toMatch(/Begge endringene er lagret[^:]*: (Begrunnelse|Hvorfor)[^M]*Min grunn/);
    expect(await stored()).toMatchObject([{ fte: 11, reason: 'Min grunn', status: 'proposed' }]);
    const clash = await browser.post(`${base()}/${id}`, { ...mine, reason: 'Din grunn' });
    expect(clash.status).toBe(409);
    const html = await clash.text();
    expect([html.includes('Min grunn'), html.includes('Din grunn')]).toEqual([true, true]);
    expect(await stored()).toMatchObject([{ reason: 'Min grunn' }]);
  });

  it('are agreed on one by one or all together', async () => {
    await browser.post(`${base()}/new`, { ...staffing(), 'amount-2027': '3', 'amount-2028': '4' });
    await browser.post(`${base()}/agree`);
    expect((await stored()).map(({ status }) => status)).toEqual(['agreed', 'agreed']);
  });

  it('are removed after a question, and not while needs hang on them', async () => {
    const id = await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10 });
    expect(await textOf(await browser.get(`${base()}/${id}/remove`))).toContain(
      'Sykepleier: 10 årsverk, 2029',
    );
    await platform.owner.query(
      `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority)
       values (gen_random_uuid(), $1, $2, 'acquire', 2, 'high')`,
      [plan, id],
    );
    const refused = await browser.post(`${base()}/${id}/remove`);
    expect(refused.status).toBe(422);
    expect(await textOf(refused)).toContain('Et behov er bestemt for dette kravet');
    await platform.owner.query('delete from plan_need');
    expect((await browser.post(`${base()}/${id}/remove`)).status).toBe(303);
    expect(await stored()).toEqual([]);
  });

  it('are searched, narrowed, sorted and taken along as a file', async () => {
    const dementia = await competenceIdOf(platform.owner, 'dementia');
    await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10, legal: true });
    await aRequirement(platform.owner, {
      plan,
      goal,
      competence: dementia,
      persons: 6,
      level: 3,
      unitName: 'Teamet',
    });
    const [all, found] = [
      await textOf(await browser.get(base())),
      await textOf(await browser.get(`${base()}?flag=legal`)),
    ];
    expect([all.includes('6 personer på nivå 3'), found.includes('6 personer på nivå 3')]).toEqual([
      true,
      false,
    ]);
    expect(found).toContain('1 av 2 krav');
    expect(await textOf(await browser.get(`${base()}?q=finnesikke`))).toContain('Ingen krav passer');
    const file = await browser.get(`${base()}/file.csv?sort=-competence`);
    expect((await file.text()).split('\r\n')[1]).toMatch(/;Sykepleier;;2029;;;10;x;/);
    expect((await browser.get(`${base()}/file.xlsx`)).headers.get('content-type')).toContain('spreadsheet');
  });

  it('stand still when the plan has been adopted', async () => {
    const id = await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10 });
    await platform.owner.query(`update plan set state = 'adopted'`);
    const answer = await browser.post(`${base()}/${id}`, { ...staffing(), year: '2029', amount: '99' });
    expect([answer.status, (await stored())[0].fte]).toEqual([422, 10]);
  });
});

describe('a sheet of requirements', () => {
  const sheet = (...rows: string[]) =>
    new File([['Mål;Kompetanse;Enhet;År;Nivå;Personer;Årsverk', ...rows].join('\n')], 'krav.csv');

  it('is shown first, and taken in whole', async () => {
    const shown = await browser.post(`${base()}/sheet`, {
      file: sheet('1;Sykepleier;;2028;;;12,5', '1;Demens;Teamet;2028;3;4;'),
    });
    const html = await shown.text();
    expect(html).toContain('2 rader er nye');
    expect(await stored()).toEqual([]);
    const file = /name="file" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await browser.post(`${base()}/sheet/accept`, { file })).status).toBe(303);
    expect(await stored()).toMatchObject([{ fte: 12.5 }, { persons: 4, level: 3, unit_name: 'Teamet' }]);
  });

  it('is refused row by row, and none of it is taken in', async () => {
    const bad = sheet('1;Sykepleier;;2028;;;12,5', '1;Trolldom;;2041;;;-2');
    const answer = await browser.post(`${base()}/sheet`, { file: bad });
    expect(answer.status).toBe(422);
    const text = await textOf(answer);
    for (const words of ['3 feil i filen', 'Trolldom', 'utenfor planperioden', 'under null'])
      expect(text).toContain(words);
    const forced = Buffer.from(await bad.arrayBuffer()).toString('base64');
    expect((await browser.post(`${base()}/sheet/accept`, { file: forced })).status).toBe(422);
    expect(await stored()).toEqual([]);
  });

  it('that is no sheet gets a sentence', async () => {
    const letter = new File(['Hei, her kommer kravene våre.'], 'brev.txt');
    expect(await textOf(await browser.post(`${base()}/sheet`, { file: letter }))).toContain(
      'ingen overskrifter',
    );
    expect(await textOf(await browser.post(`${base()}/sheet`))).toContain('Velg en fil først');
  });
});

describe('who sees and writes requirements', () => {
  it('others do not know that the plan is there', async () => {
    const id = await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10 });
    const stranger = await web.as(other);
    for (const path of ['', '/new', `/${id}`, `/${id}/edit`, `/${id}/remove`, '/sheet', '/file.csv'])
      expect((await stranger.get(`${base()}${path}`)).status).toBe(404);
    expect((await stranger.post(`${base()}/new`, { ...staffing(), 'amount-2027': '1' })).status).toBe(404);
    expect((await stranger.post(`${base()}/${id}/remove`)).status).toBe(404);
    expect(await stored()).toHaveLength(1);
  });

  it('a resource group reads them and changes none', async () => {
    const id = await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10 });
    const reader = await web.as(resource);
    const page = await textOf(await reader.get(base()));
    expect(page).toContain('10 årsverk');
    expect(page).not.toContain('Legg til krav');
    expect((await reader.get(`${base()}/${id}/edit`)).status).toBe(403);
    expect((await reader.post(`${base()}/new`, { ...staffing(), 'amount-2027': '1' })).status).toBe(403);
    expect((await reader.post(`${base()}/${id}/remove`)).status).toBe(403);
    expect(await stored()).toHaveLength(1);
  });
});

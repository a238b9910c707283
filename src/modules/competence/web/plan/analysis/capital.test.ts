import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CompetenceId, PersonId, PlanGoalId, PlanId, UnitId } from '../../../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../../../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import {
  aMunicipality,
  anEmployee,
  aPerson,
  aPosition,
  aRole,
  aUnit,
} from '../../../../organisation/fixtures.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aPlanMember, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';

let platform: TestPlatform;
let web: TestApp;
let adviser: PersonId;
let other: PersonId;
let writer: PersonId;
let resource: PersonId;
let nurse: CompetenceId;
let dementia: CompetenceId;
let home: UnitId;
let nord: UnitId;
let plan: PlanId;
let goal: PlanGoalId;
let browser: Browser;
beforeAll(async () => {
  platform = await createTestPlatform();
  web = createTestApp(platform, [competence]);
  const { owner } = platform;
  for (const code of ['3407', '3411']) await aMunicipality(owner, { code });
  home = await aUnit(owner, { municipality: '3407', name: 'Hjemmetjenesten' });
  nord = await aUnit(owner, { municipality: '3407', name: 'Nord', parent: home });
  const people: PersonId[] = [];
  for (let i = 0; i < 4; i++) people.push(await aPerson(owner));
  [adviser, other, writer, resource] = people as [PersonId, PersonId, PersonId, PersonId];
  await aRole(owner, { person: adviser, role: 'competence-adviser', municipality: '3407' });
  await aRole(owner, { person: other, role: 'competence-adviser', municipality: '3411' });
  // Two nurses in Nord, one of them 62; one in the unit above, who has a second position in Nord.
  for (const [birthDate, units] of [
    ['1964-06-01', [nord]],
    ['1990-06-01', [nord]],
    ['1980-06-01', [home, nord]],
  ] as const) {
    const employee = await anEmployee(owner, { municipality: '3407', birthDate });
    for (const unit of units)
      await aPosition(owner, {
        municipality: '3407',
        employee,
        unit,
        code: '7174',
        ftePercent: units.length === 2 ? 50 : 80,
      });
  }
  [nurse, dementia] = [await competenceIdOf(owner, 'nurse'), await competenceIdOf(owner, 'dementia')];
});
afterAll(() => platform.close());
beforeEach(async () => {
  await platform.owner.query('truncate plan cascade');
  plan = await aPlan(platform.owner, { by: adviser, municipality: '3407' });
  goal = await aGoal(platform.owner, { plan });
  await aPlanMember(platform.owner, { plan, person: writer, part: 'project-group', by: adviser });
  await aPlanMember(platform.owner, { plan, person: resource, part: 'resource-group', by: adviser });
  browser = await web.as(adviser);
});

const base = () => `/plans/${plan}/analysis`;
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const stored = async () =>
  (
    await platform.owner.query(
      `select unit_name, aspect, persons::float8, fte::float8, used_fte::float8, levels, exits, basis from plan_capital
       order by unit_name, aspect`,
    )
  ).rows;
const held = () => ({
  competence: nurse,
  aspect: 'staffing',
  unit: '',
  fte: '8',
  usedFte: '6',
  asOf: '1.11.2026',
});
const needsOf = async () =>
  (
    await platform.owner.query(
      'select kind, persons::float8, fte::float8, priority from plan_need order by kind',
    )
  ).rows;

describe('what is held', () => {
  it('is counted in the staff list, each person once in each place, with who leaves for age', async () => {
    const preview = await textOf(await browser.get(`${base()}/capital/staff-list?show=1&units=${home}`));
    for (const words of ['Legg inn 2 rader', 'Sykepleier', '2,6 årsverk', '3 personer'])
      expect(preview).toContain(words);
    expect(await stored()).toEqual([]);
    await browser.post(`${base()}/capital/staff-list`, { units: [home, nord] });
    expect(await stored()).toMatchObject([
      { unit_name: '', persons: 3, fte: 2.6, basis: 'staff-list' },
      { unit_name: 'Hjemmetjenesten', persons: 3, fte: 2.6 },
      { unit_name: 'Nord', persons: 3, fte: 2.1 },
    ]);
    // Born in June 1964: 63.1 years in July 2027.
    expect((await stored())[0].exits[0]).toEqual({ year: 2027, persons: 1, fte: 0.8 });
  });

  it('is written by hand, once for each place, and changed as a judgement', async () => {
    await browser.post(`${base()}/capital/new`, held());
    expect(await stored()).toMatchObject([{ fte: 8, used_fte: 6, basis: 'judgement' }]);
    const again = await browser.post(`${base()}/capital/new`, held());
    expect(await textOf(again)).toContain('Planen har en rad for denne kompetansen');
    await browser.post(`${base()}/capital/staff-list`, {});
    const { rows } = await platform.owner.query('select id from plan_capital');
    const path = `${base()}/capital/${rows[0].id}`;
    const form = await (await browser.get(path)).text();
    const seen = JSON.parse(/name="seen" value="([^"]*)"/.exec(form)?.[1]?.replaceAll('&quot;', '"') ?? '{}');
    await browser.post(path, { ...seen, fte: '9', seen: JSON.stringify(seen) });
    expect(await stored()).toMatchObject([
      { fte: 9, basis: 'judgement', exits: [{ persons: 1 }, {}, {}, {}] },
    ]);
  });

  it('says all that is wrong and keeps what was typed', async () => {
    const answer = await browser.post(`${base()}/capital/new`, {
      ...held(),
      fte: '-2',
      asOf: '2099-01-01',
      source: 'Grunnlag',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of ['under null', 'ligger fram i tid', 'Grunnlag']) expect(html).toContain(words);
  });

  it('comes from a sheet, whole or not at all', async () => {
    const sheet = (...rows: string[]) =>
      new File([['Kompetanse;Enhet;Årsverk;Nivå 0;Nivå 2', ...rows].join('\n')], 'kapital.csv');
    const bad = await browser.post(`${base()}/capital/sheet`, {
      file: sheet('Sykepleier;;8;;', 'Demens;Nord;;-1;2'),
    });
    expect([bad.status, (await stored()).length]).toEqual([422, 0]);
    const html = await (
      await browser.post(`${base()}/capital/sheet`, { file: sheet('Demens;Nord;;3;2') })
    ).text();
    const file = /name="file" value="([^"]+)"/.exec(html)?.[1] ?? '';
    await browser.post(`${base()}/capital/sheet/accept`, { file });
    expect(await stored()).toMatchObject([{ unit_name: 'Nord', levels: [3, 0, 2, 0, 0], basis: 'import' }]);
  });

  it('becomes not mapped when it is taken away', async () => {
    await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10 });
    await browser.post(`${base()}/capital/new`, held());
    const { rows } = await platform.owner.query('select id from plan_capital');
    await browser.post(`${base()}/capital/${rows[0].id}/remove`);
    expect(await textOf(await browser.get(`${base()}/gap`))).toContain('ikke kartlagt');
  });
});

describe('the gap', () => {
  beforeEach(async () => {
    await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10, year: 2028 });
    await aRequirement(platform.owner, {
      plan,
      goal,
      competence: dementia,
      persons: 4,
      level: 2,
      year: 2028,
    });
    await browser.post(`${base()}/capital/new`, held());
  });

  it('tells what can be mobilised apart from what is not there, and what nobody has mapped', async () => {
    const page = await textOf(await browser.get(`${base()}/gap`));
    for (const words of ['mangler 4 årsverk, 2 årsverk kan mobiliseres', 'Ikke kartlagt'])
      expect(page).toContain(words);
    const file = await (await browser.get(`${base()}/gap/file.csv?state=gap`)).text();
    expect(file.split('\r\n')[1]).toMatch(/^Sykepleier;;2028;Bemanning;Gap;;10;8;0;6;4;2;2$/);
  });

  it('is met in the order mobilise, learn, acquire when the proposal is taken, and only where nothing is decided', async () => {
    expect(await textOf(await browser.get(`${base()}/needs`))).toContain('Ta forslaget for kravet');
    await browser.post(`${base()}/needs/propose`);
    expect(await needsOf()).toMatchObject([
      { kind: 'acquire', fte: 2 },
      { kind: 'mobilise', fte: 2 },
    ]);
    await browser.post(`${base()}/needs/propose`);
    expect(await needsOf()).toHaveLength(2);
  });

  it('leaves in sight what is not decided', async () => {
    const { rows } = await platform.owner.query(`select id from plan_requirement where aspect = 'staffing'`);
    const path = `${base()}/needs/${rows[0].id}`;
    expect(await textOf(await browser.get(path))).toContain('Forslaget følger rekkefølgen');
    await browser.post(path, { 'amount-acquire': '1,5', 'priority-acquire': 'high' });
    expect(await needsOf()).toMatchObject([{ kind: 'acquire', fte: 1.5, priority: 'high' }]);
    expect(await textOf(await browser.get(path))).toContain('2,5 årsverk er ikke bestemt');
    const wrong = await browser.post(path, { 'amount-learn': 'to', 'note-learn': 'Kveldskurs' });
    expect([wrong.status, (await wrong.text()).includes('Kveldskurs')]).toEqual([422, true]);
  });

  it('keeps a need that a measure is to meet', async () => {
    await browser.post(`${base()}/needs/propose`);
    await platform.owner.query(
      `with m as (insert into plan_measure (id, plan_id, number, title, kind, status)
         values (gen_random_uuid(), $1, 1, 'Kurs', 'develop', 'idea') returning id)
       insert into plan_measure_need select m.id, n.id, $1 from m, plan_need n where n.kind = 'acquire'`,
      [plan],
    );
    const { rows } = await platform.owner.query(`select id from plan_requirement where aspect = 'staffing'`);
    const seen = JSON.stringify({
      'amount-acquire': '2',
      'priority-acquire': 'medium',
      'amount-mobilise': '2',
    });
    const refused = await browser.post(`${base()}/needs/${rows[0].id}`, { 'amount-mobilise': '2', seen });
    expect(await textOf(refused)).toContain('Et tiltak skal møte dette behovet: Skaffe');
    expect(await needsOf()).toHaveLength(2);
  });
});

describe('what the law asks for', () => {
  it('is covered by staff, by what those who plan say, or stands as not mapped', async () => {
    await browser.post(`${base()}/capital/staff-list`, {});
    const midwife = await competenceIdOf(platform.owner, 'midwife');
    expect(await textOf(await browser.get(base()))).toMatch(/Ikke kartlagt: [^.]*Jordmor/);
    await browser.post(`${base()}/core`, {
      [`answer-${midwife}`]: 'agreement',
      [`note-${midwife}`]: 'Med Lillehammer',
    });
    const page = await textOf(await browser.get(`${base()}/core`));
    expect(page).toMatch(/Jordmor Samarbeid mellom kommuner \(oppgitt\) Med Lillehammer/);
    expect(page).toMatch(/Sykepleier Egne ansatte \(talt\)/);
  });
});

describe('who sees what is held', () => {
  const paths = [
    'capital',
    'capital/new',
    'capital/staff-list',
    'capital/sheet',
    'capital/file.csv',
    'gap',
    'gap/file.csv',
  ];
  beforeEach(async () => {
    await aRequirement(platform.owner, { plan, goal, competence: nurse, fte: 10, year: 2028 });
    await browser.post(`${base()}/capital/new`, { ...held(), fte: '7,77', source: 'Hemmelig kilde' });
  });

  it('nobody of another municipality knows that the plan is there', async () => {
    const stranger = await web.as(other);
    for (const path of paths) expect((await stranger.get(`${base()}/${path}`)).status).toBe(404);
    expect((await stranger.post(`${base()}/capital/staff-list`)).status).toBe(404);
  });

  it.each(['writer', 'resource'] as const)('a %s of the plan sees and writes none of it', async (part) => {
    const member = await web.as(part === 'writer' ? writer : resource);
    for (const path of paths) expect((await member.get(`${base()}/${path}`)).status).toBe(403);
    expect((await member.post(`${base()}/capital/new`, held())).status).toBe(403);
    expect((await member.post(`${base()}/capital/staff-list`)).status).toBe(403);
    for (const path of ['', '/core', '/needs', '/requirements']) {
      const text = await textOf(await member.get(`${base()}${path}`));
      expect(text).not.toMatch(/7,77|2,23|Hemmelig|Egne ansatte \(talt\)/);
    }
    expect(await textOf(await member.get(`${base()}/needs`))).toContain('blir i kommunen');
  });
});

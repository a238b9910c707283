import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { addDays } from '../../../../../kernel/local-date.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { competenceJobs } from '../../../jobs.ts';
import { mappingStory, type MappingStory } from '../../../testing/mapping-story.ts';

let story: MappingStory;
let web: TestApp;
let plan: PlanId;
let adviser: Browser;
beforeAll(async () => {
  story = await mappingStory();
  web = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await story.beginAnew();
  adviser = await web.as(story.people.adviser);
  await story.platform.owner.query('delete from graphile_worker._private_jobs');
});

const base = () => `/plans/${plan}/analysis/rounds`;
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const query = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
const said = () => query('select said_by, level, competence_id from competence_holding order by 1, 2');

async function openRound(): Promise<string> {
  const { nord } = story.units;
  const { dementia, fire } = story.competences;
  const made = await adviser.post(`${base()}/new`, {
    name: 'Høsten',
    opensOn: '2020-01-01',
    closesOn: '2099-12-31',
    units: [nord],
    competences: [dementia, fire],
  });
  const place = made.headers.get('location') ?? '';
  await adviser.post(`${place}/open`);
  await query('delete from graphile_worker._private_jobs');
  return place;
}

/** The form as it stands, with what somebody changes in it. */
async function formOf(place: string, change: Record<string, string | readonly string[]> = {}) {
  const html = await (await adviser.get(`${place}/edit`)).text();
  const seen = (/name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '{}').replaceAll('&quot;', '"');
  const stored = JSON.parse(seen) as Record<string, string>;
  const list = (name: string) => (stored[name] ?? '').split(' ').filter((one) => one !== '');
  return {
    ...stored,
    units: list('units'),
    competences: list('competences'),
    people: list('people'),
    seen,
    ...change,
  };
}
const letters = async () => {
  const rows = await query('select payload from graphile_worker._private_jobs order by id');
  return rows.map(({ payload }) => payload).filter(({ part }) => part !== undefined);
};

describe('a round that goes on', () => {
  it('gets another name and last day, and everybody keeps their answers', async () => {
    const place = await openRound();
    const own = await web.as(story.people.anne);
    const round = place.split('/').at(-1);
    await own.post(`/mapping/${round}`, { [`level-${story.competences.dementia}`]: '3' });
    const saved = await adviser.post(
      `${place}/edit`,
      await formOf(place, { name: 'Vinteren', closesOn: '31.01.2099', opensOn: '1.1.2050' }),
    );
    expect(saved.headers.get('location')).toContain('done=changed-0');
    expect(await query('select name, opens_on::text, closes_on::text, status from mapping_round')).toEqual([
      { name: 'Vinteren', opens_on: '2020-01-01', closes_on: '2099-01-31', status: 'open' },
    ]);
    expect(await said()).toMatchObject([{ level: 3 }]);
    expect(await letters()).toEqual([]);
  });

  it('asks before answers are lost, changes nothing until then, and takes away those alone', async () => {
    const place = await openRound();
    const { dementia, fire } = story.competences;
    const own = await web.as(story.people.anne);
    await own.post(`/mapping/${place.split('/').at(-1)}`, {
      [`level-${dementia}`]: '3',
      [`level-${fire}`]: '1',
    });
    const asked = await adviser.post(
      `${place}/edit`,
      await formOf(place, { competences: [fire], name: 'Bare brann' }),
    );
    expect(asked.status).toBe(422);
    const page = await asked.text();
    for (const words of ['Svar blir borte', '1 svar fra 1 person', 'name="mayLose"', 'value="Bare brann"'])
      expect(page).toContain(words);
    expect(await said()).toHaveLength(2);
    expect(await query('select name from mapping_round')).toEqual([{ name: 'Høsten' }]);
    await adviser.post(`${place}/edit`, await formOf(place, { competences: [fire], mayLose: 'yes' }));
    expect(await said()).toEqual([{ said_by: 'self', level: 1, competence_id: fire }]);
    expect(await query('select competence_id from mapping_round_item')).toEqual([{ competence_id: fire }]);
  });

  it('writes to those who come to be asked, by their unit or by their number, and to nobody else', async () => {
    const place = await openRound();
    const { nord, sor } = story.units;
    const wrong = await adviser.post(`${place}/edit`, await formOf(place, { numbers: '0042, 9999' }));
    expect(wrong.status).toBe(422);
    expect(await textOf(wrong)).toMatch(/1 person er valgt.*Ingen i personallisten har nummeret 9999/);
    await story.works(sor, { number: '77', email: 'ny@gjovik.example', familyName: 'Vikar' });
    const saved = await adviser.post(`${place}/edit`, await formOf(place, { numbers: '077' }));
    expect(saved.headers.get('location')).toContain('done=changed-');
    const sent = await letters();
    expect(sent.filter(({ part }) => part === 'self')).toHaveLength(1);
    await competenceJobs['competence.mail-mapping']?.(sent[0], story.platform);
    expect(story.platform.letters.at(-1)?.to).toBe('ny@gjovik.example');
    const [{ person }] = await query(`select person_id as person from employee where family_name = 'Vikar'`);
    const round = place.split('/').at(-1);
    const form = { [`level-${story.competences.fire}`]: '2' };
    expect((await (await web.as(person)).post(`/mapping/${round}`, form)).status).toBe(303);
    expect((await (await web.as(story.people.other)).get(`/mapping/${round}`)).status).toBe(404);
    await adviser.post(`${place}/edit`, await formOf(place, { units: [nord, sor] }));
    expect((await (await web.as(story.people.other)).get(`/mapping/${round}`)).status).toBe(200);
    const lost = await adviser.post(`${place}/edit`, await formOf(place, { units: [nord], people: [] }));
    expect(await textOf(lost)).toContain('1 svar fra 1 person');
    await query(
      `delete from position where employee_id in (select id from employee where family_name = 'Vikar')`,
    );
    await query(`delete from competence_holding`);
    await query('delete from mapping_round_person');
    await query(`delete from employee where family_name = 'Vikar'`);
  });

  it('is put together where two change different things, and shows both where it is the same', async () => {
    const place = await openRound();
    const mine = await formOf(place, { name: 'Mitt navn' });
    await adviser.post(`${place}/edit`, await formOf(place, { about: 'Fra kollegaen' }));
    expect((await adviser.post(`${place}/edit`, mine)).status).toBe(303);
    expect(await query('select name, about from mapping_round')).toEqual([
      { name: 'Mitt navn', about: 'Fra kollegaen' },
    ]);
    const both = await adviser.post(`${place}/edit`, { ...mine, name: 'Et tredje navn' });
    expect(both.status).toBe(409);
    expect(await textOf(both)).toMatch(/Et tredje navn.*Mitt navn/);
  });
});

describe('a round that is closed', () => {
  // A new last day is judged by the program and by the database, which has a clock of its own: here both have the same.
  beforeAll(() => story.platform.setNow(new Date()));

  it('is opened again with a new last day, and not once its counts stand in the plan', async () => {
    const place = await openRound();
    const round = place.split('/').at(-1);
    const own = await web.as(story.people.anne);
    const form = { [`level-${story.competences.dementia}`]: '3' };
    await own.post(`/mapping/${round}`, form);
    await adviser.post(`${place}/close`);
    expect((await adviser.get(`${place}/edit`)).headers.get('location')).toContain('failed=not-now');
    const wrong = await adviser.post(`${place}/reopen`, { until: '1.1.2020' });
    expect(wrong.headers.get('location')).toContain('failed=day-wrong');
    expect((await own.post(`/mapping/${round}`, form)).status).toBe(422);
    const until = addDays(story.platform.today, 30);
    await adviser.post(`${place}/reopen`, { until });
    expect((await own.post(`/mapping/${round}`, form)).status).toBe(303);
    await adviser.post(`${place}/close`);
    await adviser.post(`${place}/take`);
    const again = await adviser.post(`${place}/reopen`, { until });
    expect(again.headers.get('location')).toContain('failed=not-now');
    expect(await textOf(await adviser.get(place))).toContain('kan ikke endres eller åpnes igjen');
  });

  it('is either opened again or taken into the plan when two press at once', async () => {
    const place = await openRound();
    const round = place.split('/').at(-1);
    const own = await web.as(story.people.anne);
    await own.post(`/mapping/${round}`, { [`level-${story.competences.dementia}`]: '3' });
    await adviser.post(`${place}/close`);
    const until = addDays(story.platform.today, 30);
    const answers = await Promise.all([
      adviser.post(`${place}/take`),
      adviser.post(`${place}/reopen`, { until }),
    ]);
    const refused = answers.filter(({ headers }) => headers.get('location')?.includes('failed=') !== false);
    expect(refused).toHaveLength(1);
    const [stands] = await query('select status, taken_at is not null as taken from mapping_round');
    expect([
      { status: 'closed', taken: true },
      { status: 'open', taken: false },
    ]).toContainEqual(stands);
    const counted = await query('select 1 from plan_capital where plan_id = $1', [plan]);
    expect(counted.length > 0).toBe(stands.taken);
  });
});

describe('the words of the plan', () => {
  it('are the levels that everybody answers with, who may see nothing else of the plan', async () => {
    await query(`update plan set levels = '["Nei","Litt","Godt","Svært godt","Mester"]'`);
    const place = await openRound();
    const round = place.split('/').at(-1);
    const page = await textOf(await (await web.as(story.people.anne)).get(`/mapping/${round}`));
    expect(page).toContain('Nivå 4: mester');
    expect(page).not.toContain('ressursperson');
    const staff = await textOf(await (await web.as(story.people.leader)).get(`/mapping/${round}/staff`));
    expect(staff).toContain('Nivå 4: mester');
    await (
      await web.as(story.people.anne)
    ).post(`/mapping/${round}`, {
      [`level-${story.competences.fire}`]: '4',
    });
    expect(await textOf(await adviser.get(place))).toContain('Nivå 4: mester');
  });
});

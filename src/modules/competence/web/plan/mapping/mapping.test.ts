import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  CompetenceId,
  EmployeeId,
  MappingRoundId,
  PersonId,
  PlanId,
  UnitId,
} from '../../../../../kernel/ids.ts';
import { municipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { TestPlatform } from '../../../../../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { competenceJobs } from '../../../jobs.ts';
import { mappingStory, type MappingStory } from '../../../testing/mapping-story.ts';

let story: MappingStory;
let platform: TestPlatform;
let web: TestApp;
let adviser: PersonId;
let stranger: PersonId;
let member: PersonId;
let annePerson: PersonId;
let leaderPerson: PersonId;
let otherLeaderPerson: PersonId;
let anne: EmployeeId;
let per: EmployeeId;
let leader: EmployeeId;
let outside: EmployeeId;
let nord: UnitId;
let dementia: CompetenceId;
let fire: CompetenceId;
let plan: PlanId;
let browser: Browser;
beforeAll(async () => {
  story = await mappingStory();
  ({ platform } = story);
  web = createTestApp(platform, [competence]);
  ({ nord } = story.units);
  ({ adviser, stranger, member } = story.people);
  ({ anne: annePerson, leader: leaderPerson, other: otherLeaderPerson } = story.people);
  ({ anne, per, leader, outside } = story.staff);
  ({ dementia, fire } = story.competences);
});
afterAll(() => platform.close());
beforeEach(async () => {
  plan = await story.beginAnew();
  browser = await web.as(adviser);
});

const base = () => `/plans/${plan}/analysis`;
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const newRound = () => ({
  name: 'Høsten',
  opensOn: '2026-01-01',
  closesOn: '2099-12-31',
  units: [nord],
  competences: [dementia, fire],
});
async function openRound(): Promise<string> {
  const made = await browser.post(`${base()}/rounds/new`, newRound());
  const place = made.headers.get('location') ?? '';
  expect((await browser.post(`${place}/open`)).status).toBe(303);
  return place.split('/').at(-1) ?? '';
}
const said = async () =>
  (
    await platform.owner.query(
      'select employee_id, said_by, level, used, basis from competence_holding order by said_by, level',
    )
  ).rows;

describe('a round of mapping', () => {
  it('is refused with what is wrong, and keeps what was typed', async () => {
    const answer = await browser.post(`${base()}/rounds/new`, {
      name: 'Min runde',
      opensOn: '1.1.2027',
      closesOn: '1.12.2026',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of ['Min runde', 'Siste dag må komme etter', 'minst én enhet'])
      expect(html).toContain(words);
  });

  it('lets those in who are asked and have an address, and writes to them and to their leader', async () => {
    await platform.owner.query('update employee set person_id = null where id = $1', [per]);
    const round = await openRound();
    const { rows } = await platform.owner.query(
      'select p.email from employee e join person p on p.id = e.person_id where e.id = $1',
      [per],
    );
    expect(rows).toEqual([{ email: 'per@gjovik.example' }]);
    const jobs = await platform.owner.query(`select payload from graphile_worker._private_jobs order by id`);
    const sent = jobs.rows.map(({ payload }) => payload).filter((payload) => payload.round === round);
    expect(sent.filter(({ part }) => part === 'self')).toHaveLength(3);
    expect(sent.filter(({ part }) => part === 'leader')).toMatchObject([{ employee: leader }]);
    expect(JSON.stringify(sent)).not.toMatch(/Hemmelig|@/);
    const payload = sent.find(({ employee }) => employee === per);
    await competenceJobs['competence.mail-mapping']?.(payload, platform);
    expect(platform.letters.at(-1)).toMatchObject({
      to: 'per@gjovik.example',
      subject: 'Kartlegging av kompetanse: Høsten',
    });
  });

  it('is answered by each for themselves and by the leader, and both see both', async () => {
    const round = await openRound();
    const own = await web.as(annePerson);
    expect(await textOf(await own.get('/mapping'))).toContain('Svar for deg selv');
    await own.post(`/mapping/${round}`, { [`level-${dementia}`]: '3', [`used-${dementia}`]: 'no' });
    const boss = await web.as(leaderPerson);
    const form = await textOf(await boss.get(`/mapping/${round}/staff/${anne}`));
    expect(form).toContain('Den ansatte sier: Nivå 3');
    await boss.post(`/mapping/${round}/staff/${anne}`, { [`level-${dementia}`]: '2' });
    expect(await said()).toMatchObject([
      { employee_id: anne, said_by: 'leader', level: 2, basis: 'leader-assessed' },
      { employee_id: anne, said_by: 'self', level: 3, used: false },
    ]);
    expect(await textOf(await own.get(`/mapping/${round}`))).toContain('Lederen sier: Nivå 2');
    expect(await textOf(await boss.get(`/mapping/${round}/staff`))).toMatch(/Solheim.*3 \/ 2/);
    expect(await textOf(await browser.get(`${base()}/rounds/${round}`))).toMatch(/Nord 3 1 1/);
    await own.post(`/mapping/${round}`, {});
    expect(await said()).toHaveLength(1);
  });

  it('refuses answers about oneself as a leader, about others, and about those who are not asked', async () => {
    const round = await openRound();
    const form = { [`level-${dementia}`]: '4' };
    const boss = await web.as(leaderPerson);
    for (const employee of [leader, outside]) {
      expect((await boss.get(`/mapping/${round}/staff/${employee}`)).status).toBe(404);
      expect((await boss.post(`/mapping/${round}/staff/${employee}`, form)).status).toBe(404);
    }
    const own = await web.as(annePerson);
    for (const employee of [per, anne]) {
      expect((await own.get(`/mapping/${round}/staff/${employee}`)).status).toBe(404);
      expect((await own.post(`/mapping/${round}/staff/${employee}`, form)).status).toBe(404);
    }
    for (const person of [otherLeaderPerson, member, stranger]) {
      const nobody = await web.as(person);
      expect(await textOf(await nobody.get('/mapping'))).toContain('ikke spurt om noe');
      for (const path of ['', '/staff', `/staff/${anne}`])
        expect((await nobody.get(`/mapping/${round}${path}`)).status).toBe(404);
      expect((await nobody.post(`/mapping/${round}`, form)).status).toBe(404);
    }
    expect(await said()).toEqual([]);
  });

  it('takes no answers when it is closed, or when its last day has gone, and keeps what was typed', async () => {
    const round = await openRound();
    const own = await web.as(annePerson);
    await browser.post(`${base()}/rounds/${round}/close`);
    const form = { [`level-${dementia}`]: '3', [`evidence-${dementia}`]: 'Kursbevis 2024' };
    const late = await own.post(`/mapping/${round}`, form);
    expect([late.status, (await late.text()).includes('Kursbevis 2024')]).toEqual([422, true]);
    await platform.owner.query(`update mapping_round set status = 'open', closes_on = '2026-01-02'`);
    expect((await own.post(`/mapping/${round}`, form)).status).toBe(422);
    expect(await said()).toEqual([]);
  });

  it('takes no answers past its end in the database either, nor a leader’s about the leader', async () => {
    const round = await openRound();
    const insert = (person: PersonId, employee: EmployeeId, by: 'self' | 'leader') =>
      platform.db.transaction(
        {
          scope: {
            person,
            staff: [],
            municipal: [],
            units: [nord],
            cohorts: [],
            programme: false,
            officer: false,
            national: false,
            administrator: false,
          },
        },
        (tx) =>
          tx
            .insertInto('competence_holding')
            .values({
              id: crypto.randomUUID(),
              municipality_code: municipalityCode('3407'),
              employee_id: employee,
              competence_id: dementia,
              round_id: round as MappingRoundId,
              said_by: by,
              said_by_person_id: person,
              level: 4,
              basis: 'observed',
            })
            .execute(),
      );
    await expect(insert(leaderPerson, leader, 'leader')).rejects.toThrow(/row-level security/);
    await expect(insert(leaderPerson, outside, 'leader')).rejects.toThrow(/row-level security/);
    await expect(insert(annePerson, per, 'self')).rejects.toThrow(/row-level security/);
    await insert(leaderPerson, anne, 'leader');
    await platform.owner.query(`update mapping_round set status = 'closed'`);
    await expect(insert(leaderPerson, per, 'leader')).rejects.toThrow(/row-level security/);
  });

  it('gives the plan counts when it is closed: the leader’s word before the person’s own', async () => {
    const round = await openRound();
    await (await web.as(annePerson)).post(`/mapping/${round}`, { [`level-${dementia}`]: '4' });
    await (
      await web.as(leaderPerson)
    ).post(`/mapping/${round}/staff/${anne}`, { [`level-${dementia}`]: '2' });
    const early = await browser.post(`${base()}/rounds/${round}/take`);
    expect(early.headers.get('location')).toContain('failed=not-now');
    await browser.post(`${base()}/rounds/${round}/close`);
    await browser.post(`${base()}/rounds/${round}/take`);
    const { rows } = await platform.owner.query(
      'select unit_name, levels, basis from plan_capital order by unit_name',
    );
    expect(rows).toEqual([
      { unit_name: '', levels: [0, 0, 1, 0, 0], basis: 'round' },
      { unit_name: 'Nord', levels: [0, 0, 1, 0, 0], basis: 'round' },
    ]);
  });

  it('is the municipality’s own: members of the plan and others get nothing', async () => {
    const round = await openRound();
    await (await web.as(annePerson)).post(`/mapping/${round}`, { [`level-${dementia}`]: '4' });
    expect((await (await web.as(stranger)).get(`${base()}/rounds`)).status).toBe(404);
    for (const path of [
      'rounds/new',
      `rounds/${round}/edit`,
      `rounds/${round}/waiting`,
      `rounds/${round}`,
      `rounds/${round}/cancel`,
      'certificates',
      'certificates/sheet',
    ]) {
      expect((await (await web.as(member)).get(`${base()}/${path}`)).status).toBe(403);
      expect((await (await web.as(stranger)).get(`${base()}/${path}`)).status).toBe(404);
    }
    for (const step of ['open', 'close', 'cancel', 'remind', 'take', 'edit', 'reopen'])
      expect((await (await web.as(member)).post(`${base()}/rounds/${round}/${step}`)).status).toBe(403);
    const { rows } = await platform.owner.query(`select status from mapping_round`);
    expect(rows).toEqual([{ status: 'open' }]);
    const trace = await platform.owner.query(
      `select details, object_id from audit_entry where action = 'mapping.answered' and object_id = $1`,
      [round],
    );
    expect(trace.rows).toEqual([{ details: { by: 'self' }, object_id: round }]);
  });
});

describe('certificates', () => {
  const sheet = (...rows: string[]) =>
    new File([['Ansattnr;Sertifikat;Gyldig til', ...rows].join('\n')], 'register.csv');
  it('come from a sheet whole or not at all, and those that run out stand first', async () => {
    const bad = await browser.post(`${base()}/certificates/sheet`, {
      file: sheet('42;Brannvern;1.1.2030', '9;Brannvern;'),
    });
    expect(await textOf(bad)).toContain('Ingen i personallisten har dette nummeret');
    expect(await said()).toEqual([]);
    const html = await (
      await browser.post(`${base()}/certificates/sheet`, {
        file: sheet('42;Brannvern;1.1.2030', '42;Demens;1.2.2020'),
      })
    ).text();
    const file = /name="file" value="([^"]+)"/.exec(html)?.[1] ?? '';
    await browser.post(`${base()}/certificates/sheet/accept`, { file });
    expect(await textOf(await browser.get(`${base()}/certificates`))).toMatch(
      /Solheim Demens.*Gått ut.*Solheim Brannvern/,
    );
    const expiring = await textOf(await browser.get(`${base()}/certificates?show=expiring`));
    expect([expiring.includes('1 av 2 rader'), expiring.includes('1. januar 2030')]).toEqual([true, false]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { competenceJobs } from '../../../jobs.ts';
import { mappingStory, type MappingStory } from '../../../testing/mapping-story.ts';

let story: MappingStory;
let web: TestApp;
let plan: PlanId;
let round: string;
let anne: Browser;
let leader: Browser;
let adviser: Browser;
beforeAll(async () => {
  story = await mappingStory();
  web = createTestApp(story.platform, [competence]);
  anne = await web.as(story.people.anne);
  leader = await web.as(story.people.leader);
  adviser = await web.as(story.people.adviser);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await story.beginAnew();
  await story.platform.owner.query('delete from graphile_worker._private_jobs');
  const { dementia, fire } = story.competences;
  const made = await adviser.post(`/plans/${plan}/analysis/rounds/new`, {
    name: 'Høsten',
    opensOn: '2026-01-01',
    closesOn: '2099-12-31',
    units: [story.units.nord],
    competences: [dementia, fire],
  });
  const place = made.headers.get('location') ?? '';
  await adviser.post(`${place}/open`);
  round = place.split('/').at(-1) ?? '';
});

const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const level = (competence: string, value: string) => ({ [`level-${competence}`]: value });
const person = () => `/mapping/${round}/staff/${story.staff.anne}`;

it('the letter leads to the round itself, and the leader’s letter to those one leads', async () => {
  const { rows } = await story.platform.owner.query('select payload from graphile_worker._private_jobs');
  for (const { payload } of rows)
    if (payload.round !== undefined)
      await competenceJobs['competence.mail-mapping']?.(payload, story.platform);
  const texts = story.platform.letters.splice(0).map(({ text }) => text);
  expect(texts.filter((text) => text.includes(`/mapping/${round}\n`))).not.toEqual([]);
  expect(texts.filter((text) => text.includes(`/mapping/${round}/staff\n`))).toHaveLength(1);
});

it('is reminded of once before the last day, by those who can log in and have not answered', async () => {
  const { owner } = story.platform;
  const day = (days: number) =>
    new Date(Date.parse(story.platform.today) + days * 86_400_000).toISOString().slice(0, 10);
  await owner.query('delete from graphile_worker._private_jobs');
  const remind = async () => {
    await competenceJobs['competence.remind-of-rounds']?.({}, story.platform);
    const { rows } = await owner.query('select payload from graphile_worker._private_jobs');
    await owner.query('delete from graphile_worker._private_jobs');
    for (const { payload } of rows)
      await competenceJobs['competence.remind-of-round']?.(payload, story.platform);
    const letters = await owner.query('select payload from graphile_worker._private_jobs');
    await owner.query('delete from graphile_worker._private_jobs');
    return letters.rows.map(({ payload }) => payload);
  };
  expect(await remind()).toEqual([]);
  await anne.post(`/mapping/${round}`, level(story.competences.fire, '2'));
  await owner.query('update mapping_round set closes_on = $1', [day(2)]);
  const letters = await remind();
  const [per] = letters.filter(({ employee }) => employee === story.staff.per);
  expect(per).toMatchObject({ part: 'self', again: 'yes' });
  expect(letters.some(({ employee }) => employee === story.staff.anne)).toBe(false);
  await competenceJobs['competence.mail-mapping']?.(per, story.platform);
  expect(story.platform.letters.at(-1)?.subject).toBe('Husk å svare: Høsten');
  expect(await remind()).toEqual([]);
  await owner.query('update mapping_round set closes_on = $1', [day(3)]);
  expect(await remind()).not.toEqual([]);
});

it('gets no letter when its turn comes after the answer, or when somebody is not asked or leads nobody any more', async () => {
  const { staff, platform, competences } = story;
  const written = async (employee: string, part: 'self' | 'leader') => {
    const payload = { round, municipality: '3407', employee, part };
    await competenceJobs['competence.mail-mapping']?.(payload, platform);
    return platform.letters.splice(0).length;
  };
  const set = (sql: string) => platform.owner.query(sql);
  platform.letters.splice(0);
  expect([await written(staff.per, 'self'), await written(staff.leader, 'leader')]).toEqual([1, 1]);
  expect(await written(staff.outside, 'leader')).toBe(0);
  await anne.post(`/mapping/${round}`, level(competences.fire, '2'));
  expect(await written(staff.anne, 'self')).toBe(0);
  await set(`update unit_leadership set valid_to = '2026-01-02' where employee_id = '${staff.leader}'`);
  expect(await written(staff.leader, 'leader')).toBe(0);
  await set(`update unit_leadership set valid_to = null where employee_id = '${staff.leader}'`);
  await set(`delete from mapping_round_unit where round_id = '${round}'`);
  expect(await written(staff.per, 'self')).toBe(0);
});

it('is thanked for, and says until when it can be changed', async () => {
  const { dementia } = story.competences;
  const saved = await anne.post(`/mapping/${round}`, level(dementia, '3'));
  const page = await textOf(await anne.get(saved.headers.get('location') ?? ''));
  expect(page).toContain('Takk for svarene');
  expect(page).toContain('til og med 31. desember 2099');
});

describe('what the two say', () => {
  it('is confirmed by the leader with one button, exactly as it stands on the page', async () => {
    const { dementia, fire } = story.competences;
    await anne.post(`/mapping/${round}`, {
      ...level(dementia, '3'),
      ...level(fire, '1'),
      [`used-${fire}`]: 'no',
      [`evidence-${fire}`]: 'Kursbevis "2024"',
    });
    const html = await (await leader.get(person())).text();
    expect(html).toContain('Bekreft svarene');
    const form = html.slice(html.indexOf('Er du enig?'), html.indexOf('Bekreft svarene'));
    const fields = Object.fromEntries(
      [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value.replaceAll('&quot;', '"'),
      ]),
    );
    await leader.post(person(), fields);
    const { rows } = await story.platform.owner.query(
      `select said_by, level, used, evidence from competence_holding order by competence_id, said_by`,
    );
    expect(rows).toHaveLength(4);
    for (let i = 0; i < rows.length; i += 2) expect(rows[i]).toEqual({ ...rows[i + 1], said_by: 'leader' });
    const page = await textOf(await leader.get(person()));
    expect(page).not.toContain('Bekreft svarene');
    expect(page).toContain('Dere ser likt');
  });

  it('stands side by side to the two of them where they differ, and to nobody else', async () => {
    const { dementia, fire } = story.competences;
    await anne.post(`/mapping/${round}`, { ...level(dementia, '4'), ...level(fire, '2') });
    await leader.post(person(), { ...level(dementia, '1'), ...level(fire, '2') });
    for (const page of [await anne.get(`/mapping/${round}`), await leader.get(person())]) {
      const text = await textOf(page);
      expect(text).toContain('Dere ser ulikt på én kompetanse');
      expect(text).toMatch(/Nivå 4: ressursperson Nivå 1: grunnleggende Ulikt/);
      expect(text).toMatch(/Nivå 2: selvstendig Nivå 2: selvstendig Likt/);
    }
    expect(await textOf(await leader.get(`/mapping/${round}/staff`))).toMatch(/Solheim.*Dere ser ulikt/);
    for (const browser of [adviser, await web.as(story.people.other), await web.as(story.people.member)]) {
      expect((await browser.get(person())).status).toBe(404);
      expect((await browser.get(`/mapping/${round}`)).status).toBe(404);
    }
    const seen = await textOf(await adviser.get(`/plans/${plan}/analysis/rounds/${round}`));
    expect(seen).not.toContain('Solheim');
  });

  it('leads the leader on from one to the next who waits', async () => {
    const saved = await leader.post(person(), level(story.competences.fire, '2'));
    const page = await textOf(await leader.get(saved.headers.get('location') ?? ''));
    expect(page).toContain('Neste: Per Hemmelig');
  });
});

it('who has not answered is for the leader and the adviser alone', async () => {
  await anne.post(`/mapping/${round}`, level(story.competences.fire, '2'));
  const path = `/plans/${plan}/analysis/rounds/${round}/waiting`;
  const list = await textOf(await adviser.get(path));
  expect(list).toContain('Per Hemmelig');
  expect(list).not.toContain('Solheim');
  expect(await textOf(await adviser.get(`${path}?q=finnes-ikke`))).toContain('Ingen treff');
  expect(await textOf(await leader.get(`/mapping/${round}/staff`))).toContain(
    '1 av dem du leder, har ikke svart',
  );
  expect((await (await web.as(story.people.member)).get(path)).status).toBe(403);
  for (const browser of [anne, leader, await web.as(story.people.stranger)])
    expect((await browser.get(path)).status).toBe(404);
});

describe('the front page', () => {
  it('asks those who have not answered, with the last day, and is silent when they have', async () => {
    const { dementia, fire } = story.competences;
    const home = async (browser: Browser) => textOf(await browser.get('/'));
    expect(await home(anne)).toContain('Svar på «Høsten»');
    await anne.post(`/mapping/${round}`, level(dementia, '3'));
    expect(await home(anne)).not.toContain('Høsten');
    expect(await home(leader)).toContain('Svar for dem du leder i «Høsten»');
    await leader.post(`/mapping/${round}`, level(fire, '3'));
    for (const one of [story.staff.anne, story.staff.per])
      await leader.post(`/mapping/${round}/staff/${one}`, level(fire, '2'));
    expect(await home(leader)).not.toContain('Høsten');
    expect(await home(await web.as(story.people.stranger))).not.toContain('Høsten');
  });
});

it('a leader of many finds those who wait, by name and by where the two stand', async () => {
  await anne.post(`/mapping/${round}`, level(story.competences.fire, '2'));
  const list = async (ask: string) => textOf(await leader.get(`/mapping/${round}/staff?${ask}`));
  const waiting = await list('standing=self');
  expect([waiting.includes('Anne Solheim'), waiting.includes('Per Hemmelig')]).toEqual([true, false]);
  const named = await list('q=hemmelig');
  expect([named.includes('Anne Solheim'), named.includes('Per Hemmelig')]).toEqual([false, true]);
});

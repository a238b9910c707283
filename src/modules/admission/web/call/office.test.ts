import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { admission } from '../../index.ts';
import { ordersStory, type OrdersStory } from '../../testing/story.ts';

let story: OrdersStory;
let app: TestApp;
let coordinator: Browser;
beforeAll(async () => {
  story = await ordersStory();
  app = createTestApp(story.platform, [admission]);
  coordinator = await app.as(story.people.coordinator);
});
afterAll(() => story.platform.close());

async function begun(): Promise<string> {
  const answer = await coordinator.post('/admission/calls/new', { programme: 'nasjonal', kind: 'national' });
  expect(answer.status).toBe(303);
  return (answer.headers.get('location') ?? '').replace('/manage', '');
}
const versionOf = async (call: string) => {
  const { rows } = await story.platform.owner.query<{ version: number }>(
    'select version from call where id = $1',
    [call.slice('/calls/'.length)],
  );
  return String(rows[0]?.version);
};
const write = async (call: string, part: string, fields: Record<string, string>) =>
  coordinator.post(`${call}/manage/${part}`, { version: await versionOf(call), ...fields });
const DAYS = {
  opensOn: '01.02.2027',
  deadlineOn: '15.04.2027',
  documentsDueOn: '22.04.2027',
  withdrawBy: '01.08.2027',
  replyDays: '10',
};
const RULES = { mechanism: 'serial-dictatorship', minimumWishes: '1', seed: 'bru-ask-elv-7' };
const OSLO = { name: 'Oslo 1', city: 'Oslo', venue: '', address: '', seats: '54', startsOn: '06.09.2027' };

async function readyToPublish(): Promise<string> {
  const call = await begun();
  const name = (text: string) => ({ 'name-nb': text, 'name-nn': text, 'name-en': text });
  const about = {
    'about-nb': 'Om',
    'about-nn': 'Om',
    'about-en': 'About',
    contactEmail: 'Opptak@hogskole.example',
  };
  await write(call, 'about', { ...name('Nasjonal lederutdanning 2027'), ...about });
  await write(call, 'days', DAYS);
  await write(call, 'rules', RULES);
  await coordinator.post(`${call}/classes/new`, OSLO);
  return call;
}

describe('a coordinator', () => {
  it('writes a call part by part, sees what it lacks until nothing is lacking, and publishes it', async () => {
    const call = await begun();
    const before = await (await coordinator.get(`${call}/manage`)).text();
    expect(before).toContain('Skriv navnet på alle tre språkene.');
    expect(before).toContain('Legg til minst én klasse.');
    expect((await coordinator.get(`${call}/publish`)).headers.get('location')).toContain('failed=faults');

    const ready = await readyToPublish();
    const page = await (await coordinator.get(`${ready}/manage`)).text();
    expect(page).toContain('Alt er på plass');
    expect(page).toContain('Oslo 1');
    const published = await coordinator.post(`${ready}/publish`, { version: await versionOf(ready) });
    expect(published.headers.get('location')).toBe(`${ready}/manage?done=published`);
    const { rows } = await story.platform.owner.query('select status, published_at from call where id = $1', [
      ready.slice('/calls/'.length),
    ]);
    expect(rows[0]).toMatchObject({ status: 'published', published_at: expect.any(Date) });
  });

  it('gets a seed that nobody chose, another for each call', async () => {
    const seeds = await Promise.all(
      [await begun(), await begun()].map(async (call) => {
        const page = await (await coordinator.get(`${call}/manage`)).text();
        return /<code>([^<]+)<\/code>/.exec(page)?.[1];
      }),
    );
    expect(seeds[0]).toMatch(/^[a-zæøå]+-[a-zæøå]+-[a-zæøå]+-\d+$/);
    expect(seeds[1]).not.toBe(seeds[0]);
  });

  it('gets wrong days back as they were typed, with a sentence beside them, and nothing is saved', async () => {
    const call = await begun();
    const answer = await write(call, 'days', { ...DAYS, opensOn: 'i mårra', replyDays: '91' });
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('value="i mårra"');
    expect(body).toContain('Skriv et antall dager mellom 1 og 90.');
    const turned = await write(call, 'days', { ...DAYS, opensOn: '16.04.2027' });
    expect(turned.status).toBe(422);
    expect(await versionOf(call)).toBe('1');
  });

  it('cannot change a call that is published, by any of its forms', async () => {
    const call = await readyToPublish();
    await coordinator.post(`${call}/publish`, { version: await versionOf(call) });
    const { rows } = await story.platform.owner.query('select to_jsonb(c) as row from call c where id = $1', [
      call.slice('/calls/'.length),
    ]);
    const answers = [
      await write(call, 'rules', { ...RULES, seed: 'valgt-etterpå' }),
      await write(call, 'days', { ...DAYS, deadlineOn: '16.04.2027' }),
      await coordinator.post(`${call}/classes/new`, OSLO),
    ];
    for (const answer of answers) expect(answer.headers.get('location')).toContain('failed=call-is');
    const after = await story.platform.owner.query('select to_jsonb(c) as row from call c where id = $1', [
      call.slice('/calls/'.length),
    ]);
    expect(after.rows).toEqual(rows);
  });

  it('lets a class rank its own applicants, and tells everybody who goes first there', async () => {
    const call = await readyToPublish();
    const classOf = async () => {
      const page = await (await coordinator.get(`${call}/manage`)).text();
      return new RegExp(`${call}/classes/[0-9a-f-]{36}`).exec(page)?.[0] ?? '';
    };
    expect(await (await coordinator.get(await classOf())).text()).not.toContain('Fylker som går foran');
    await write(call, 'rules', { ...RULES, mechanism: 'deferred-acceptance' });
    expect(await (await coordinator.get(`${call}/manage`)).text()).toContain(
      'Ingen klasse har fylker som går foran.',
    );
    expect(await (await coordinator.get(await classOf())).text()).toContain('Fylker som går foran');
    await coordinator.post(await classOf(), { ...OSLO, 'first-34': 'yes' });
    const again = await (await coordinator.get(await classOf())).text();
    expect(again).toMatch(/name="first-34"[^>]*checked/);
    await coordinator.post(`${call}/publish`, { version: await versionOf(call) });
    expect(await (await coordinator.get(call)).text()).toContain('I Oslo 1 går søkere fra Fylke 34 foran.');
  });

  it('is told when somebody else has written meanwhile, and overwrites nothing', async () => {
    const call = await begun();
    const seen = await versionOf(call);
    await write(call, 'days', DAYS);
    const late = await coordinator.post(`${call}/manage/days`, { ...DAYS, version: seen, replyDays: '30' });
    expect(late.headers.get('location')).toContain('failed=changed-meanwhile');
    const page = await (await coordinator.get(`${call}/manage/days`)).text();
    expect(page).toContain('value="10"');
  });

  it('moves a deadline for one applicant with a reason, and never to an earlier day', async () => {
    const call = await readyToPublish();
    await coordinator.post(`${call}/publish`, { version: await versionOf(call) });
    const { rows } = await story.platform.owner.query<{ id: PersonId; email: string }>(
      'select id, email from person where id = $1',
      [story.people.nobody],
    );
    const email = rows[0]?.email ?? '';
    const ask = { email, deadline: 'application', until: '20.04.2027', reason: 'Var syk' };
    expect((await coordinator.post(`${call}/extend`, { ...ask, until: '15.04.2027' })).status).toBe(422);
    expect((await coordinator.post(`${call}/extend`, { ...ask, reason: ' ' })).status).toBe(422);
    expect((await coordinator.post(`${call}/extend`, { ...ask, email: 'x@y.example' })).status).toBe(422);
    expect((await coordinator.post(`${call}/extend`, ask)).status).toBe(303);
    const page = await (await coordinator.get(`${call}/manage`)).text();
    expect(page).toContain('Var syk');
    expect(page).toContain('Uten Rolle');
  });
});

it('can be looked at before it has a name', async () => {
  const page = await (await coordinator.get(await begun())).text();
  expect(page).toMatch(/<h1[^>]*>Utlysning uten navn<\/h1>/);
});

it('shows a draft and its forms to nobody but the programme', async () => {
  const call = await readyToPublish();
  const others = await Promise.all([story.people.gjovik, story.people.nobody].map((who) => app.as(who)));
  for (const other of others) {
    for (const path of ['manage', 'manage/rules', 'classes/new', 'publish', 'extend']) {
      const answer = await other.get(`${call}/${path}`);
      expect([403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('Nasjonal lederutdanning 2027');
    }
    expect((await other.get('/admission/calls')).status).toBe(403);
    const written = await other.post(`${call}/manage/days`, { ...DAYS, version: '1' });
    expect([403, 404]).toContain(written.status);
  }
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from './testing/test-app.ts';

const KARI = '00000000-0000-7000-8000-000000000001' as PersonId;
const OLA = '00000000-0000-7000-8000-000000000002' as PersonId;

let platform: TestPlatform;
let web: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform();
  await platform.owner.query(
    `insert into person (id, given_name, family_name, email) values
      ($1, 'Kari', 'Nordmann', 'kari@example.no'), ($2, 'Ola', 'Nordmann', 'ola@example.no')`,
    [KARI, OLA],
  );
  web = createTestApp(platform, []);
});
afterAll(() => platform.close());
beforeEach(async () => {
  await platform.owner.query('delete from session');
  await platform.owner.query('delete from login_identity');
});

const isIn = async (browser: Browser) => (await browser.get('/')).status === 200;
const sessionOf = async (person: PersonId) =>
  (
    await platform.owner.query('select id from session where person_id = $1 order by created_at desc', [
      person,
    ])
  ).rows[0].id as string;

describe('my sessions', () => {
  it('are listed for me alone, with the one I am in marked', async () => {
    await platform.owner.query(
      `insert into session (id, token_hash, person_id, method, device, expires_at) values
        (gen_random_uuid(), '\\x01', $1, 'email-code', 'Safari, iPhone', now() + interval '1 hour'),
        (gen_random_uuid(), '\\x02', $2, 'email-code', 'Opera, Linux', now() + interval '1 hour')`,
      [KARI, OLA],
    );
    const page = await (await (await web.as(KARI)).get('/sessions')).text();
    expect(page).toContain('Safari, iPhone');
    expect(page).not.toContain('Opera, Linux');
    expect(page.match(/Denne innloggingen/g)).toHaveLength(1);
  });

  it('are not listed when nobody can use them any more', async () => {
    const kari = await web.as(KARI);
    await platform.owner.query(
      `insert into session (id, token_hash, person_id, method, device, expires_at, last_seen_at, ended_at) values
        (gen_random_uuid(), '\\x01', $1, 'email-code', 'Left idle', now() + interval '1 hour', now() - interval '31 minutes', null),
        (gen_random_uuid(), '\\x02', $1, 'email-code', 'Ran out', now() - interval '1 second', now(), null),
        (gen_random_uuid(), '\\x03', $1, 'email-code', 'Was ended', now() + interval '1 hour', now(), now())`,
      [KARI],
    );
    expect(await (await kari.get('/sessions')).text()).not.toMatch(/Left idle|Ran out|Was ended/);
  });

  it('can be ended one at a time, and the ended one is out', async () => {
    const phone = await web.as(KARI);
    const id = await sessionOf(KARI);
    const laptop = await web.as(KARI);
    const answer = await laptop.post(`/sessions/${id}/end`);
    expect(answer.headers.get('location')).toBe('/sessions?done=ended');
    expect(await (await laptop.get('/sessions?done=ended')).text()).toContain('Innloggingen er avsluttet.');
    expect(await isIn(phone)).toBe(false);
    expect(await isIn(laptop)).toBe(true);
    expect((await laptop.post(`/sessions/${id}/end`)).status).toBe(404);
  });

  it('can all be ended but the one I am in, and nobody else’s', async () => {
    const [phone, tablet, laptop, ola] = await Promise.all([KARI, KARI, KARI, OLA].map((who) => web.as(who)));
    expect((await laptop!.post('/sessions/end-others')).status).toBe(303);
    expect(await Promise.all([phone!, tablet!, laptop!, ola!].map(isIn))).toEqual([false, false, true, true]);
  });

  it('leave a trace when they end', async () => {
    await web.as(KARI);
    const id = await sessionOf(KARI);
    await (await web.as(KARI)).post('/sessions/end-others');
    const { rows } = await platform.owner.query(
      'select action, person_id from audit_entry where object_id = $1 order by id',
      [id],
    );
    expect(rows).toEqual([
      { action: 'session.opened', person_id: KARI },
      { action: 'session.ended', person_id: KARI },
    ]);
  });
});

describe('a session', () => {
  it('ends after half an hour without use, and not while it is used', async () => {
    const kari = await web.as(KARI);
    const idle = (minutes: number) =>
      platform.owner.query("update session set last_seen_at = now() - $1 * interval '1 minute'", [minutes]);
    await idle(29);
    expect(await isIn(kari)).toBe(true);
    await idle(29);
    expect(await isIn(kari)).toBe(true);
    await idle(31);
    expect(await isIn(kari)).toBe(false);
    expect((await kari.get('/sessions?a=1&b=%C3%A5')).headers.get('location')).toBe(
      `/login?to=${encodeURIComponent('/sessions?a=1&b=%C3%A5')}`,
    );
  });

  it('ends at its outer limit however much it is used', async () => {
    const kari = await web.as(KARI);
    await platform.owner.query('update session set expires_at = now()');
    expect(await isIn(kari)).toBe(false);
  });

  it('of a demo may lie for a day', async () => {
    const kari = await web.as(KARI);
    await platform.owner.query(
      "update session set method = 'demo', expires_at = now() + interval '1 hour', last_seen_at = now() - interval '23 hours'",
    );
    expect(await isIn(kari)).toBe(true);
    await platform.owner.query("update session set last_seen_at = now() - interval '25 hours'");
    expect(await isIn(kari)).toBe(false);
  });

  it('is worth nothing when the person has ended', async () => {
    const kari = await web.as(KARI);
    await platform.owner.query('update person set ended_at = now() where id = $1', [KARI]);
    expect(await isIn(kari)).toBe(false);
    await platform.owner.query('update person set ended_at = null where id = $1', [KARI]);
  });

  it('that has run out in the middle of a form leads back to the page with the form', async () => {
    const { app } = web;
    const send = (referer: string) =>
      app.request(`${platform.publicUrl}/sessions/end-others`, {
        method: 'POST',
        headers: { origin: platform.publicUrl, 'sec-fetch-site': 'same-origin', referer },
      });
    expect((await send(`${platform.publicUrl}/sessions?tab=2`)).headers.get('location')).toBe(
      `/login?to=${encodeURIComponent('/sessions?tab=2')}`,
    );
    expect((await send('https://evil.example/sessions')).headers.get('location')).toBe('/login');
  });
});

describe('the electronic ids that are connected to me', () => {
  const connect = (provider: string, subject: string, person: PersonId) =>
    platform.owner.query('insert into login_identity (provider, subject, person_id) values ($1, $2, $3)', [
      provider,
      subject,
      person,
    ]);

  it('are listed, and I can take them away without touching those of others', async () => {
    await connect('feide', 'kari', KARI);
    await connect('feide', 'ola', OLA);
    const kari = await web.as(KARI);
    expect(await (await kari.get('/sessions')).text()).toContain('Koble fra feide');
    expect((await kari.post('/sessions/identities/feide/disconnect')).status).toBe(303);
    const { rows } = await platform.owner.query('select subject from login_identity');
    expect(rows).toEqual([{ subject: 'ola' }]);
    expect((await kari.post('/sessions/identities/feide/disconnect')).status).toBe(404);
  });
});

import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessDenied, NotFound } from '../access/index.ts';
import type { PersonId } from '../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../platform/testing/test-platform.ts';
import { jsonLog } from '../platform/log.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';
import type { WebEnv } from './types.ts';

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

describe('the web', () => {
  it('sends a guest to the login page and remembers where the guest wanted to go', async () => {
    const answer = await web.guest.get('/sessions');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/login?to=%2Fsessions');
  });

  it('greets the person who has logged in', async () => {
    const page = await (await web.as(KARI)).get('/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Hei, Kari');
  });

  it('lets nothing but our own scripts run in a page', async () => {
    const page = await (await web.as(KARI)).get('/');
    const policy = (page.headers.get('content-security-policy') ?? '').split('; ');
    const nonce = /'nonce-([\w+/=]{20,})'/.exec(policy.join())?.[1];
    for (const rule of [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(await page.text()).toContain(`nonce="${nonce}"`);
  });

  it('lets no cache keep a page, and no browser guess what it is', async () => {
    const page = await (await web.as(KARI)).get('/');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
  });

  it('refuses a post that comes from another site', async () => {
    const forged = await web.app.request('http://localhost:3000/preferences', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'locale=en',
    });
    expect(forged.status).toBe(403);
  });

  it.each([
    ['says so itself', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }],
    ['comes from a neighbour on the domain', { 'sec-fetch-site': 'same-site' }],
    [
      'has another origin, whatever else it says',
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    ],
    [
      'has another origin than the host that it asks',
      { host: 'localhost:3000', origin: 'https://evil.example' },
    ],
    ['has an origin that is hidden', { host: 'localhost:3000', origin: 'null' }],
    ['says nothing of where it comes from', { host: 'localhost:3000' }],
  ])('refuses a post that %s', async (_what, headers) => {
    const answer = await web.app.request('http://localhost:3000/preferences', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'locale=en',
    });
    expect(answer.status).toBe(403);
  });

  it('takes a post by the name that the browser knows us by, behind a proxy with another', async () => {
    const answer = await web.app.request('http://localhost:3000/preferences', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        host: 'leder.example.no',
        origin: 'https://leder.example.no',
      },
      body: 'locale=en',
    });
    expect(answer.status).toBe(303);
  });

  it('does not let one person end the session of another', async () => {
    const kari = await web.as(KARI);
    const ola = await web.as(OLA);
    const { rows } = await platform.owner.query(
      'select id from session where person_id = $1 and ended_at is null',
      [OLA],
    );
    expect((await kari.post(`/sessions/${rows[0].id}/end`)).status).toBe(404);
    expect((await ola.get('/')).status).toBe(200);
  });

  it('shows the three languages', async () => {
    const kari = await web.as(KARI);
    await kari.post('/preferences', { locale: 'nn', returnTo: '/sessions' });
    expect(await (await kari.get('/sessions')).text()).toContain('Innloggingar');
    await kari.post('/preferences', { locale: 'en', returnTo: '/' });
    expect(await (await kari.get('/sessions')).text()).toContain('Log-ins');
    await kari.post('/preferences', { locale: 'nb', returnTo: 'https://evil.example' });
  });

  it('never leads out of the site after a choice of language', async () => {
    const kari = await web.as(KARI);
    for (const returnTo of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const answer = await kari.post('/preferences', { locale: 'nb', returnTo });
      expect(answer.headers.get('location')).toBe('/');
    }
  });
});

describe('an error', () => {
  const SECRET = 'Tordis Hemmelstad, tordis@example.no';
  const broken = new Hono<WebEnv>();
  broken.get('/secret/:token', () => {
    throw new Error(SECRET);
  });
  broken.get('/hidden/:token', () => {
    throw new NotFound(SECRET);
  });
  broken.get('/denied/:token', () => {
    throw new AccessDenied(SECRET, 'competence-adviser');
  });

  it('says nothing of what was thrown, and the log has the reference and no address', async () => {
    const lines: string[] = [];
    const log = jsonLog((line) => lines.push(line));
    const house = createTestApp({ ...platform, log }, [{ name: 'broken', publicRoutes: broken }]);
    for (const [address, status] of [
      ['/secret/a-calendar-token', 500],
      ['/hidden/a-calendar-token', 404],
      ['/denied/a-calendar-token', 403],
    ] as const) {
      const answer = await house.guest.get(address);
      expect(answer.status, address).toBe(status);
      const page = await answer.text();
      for (const word of ['Tordis', 'Hemmelstad', 'example.no']) expect(page, address).not.toContain(word);
      if (status === 500) {
        const { reference, path } = JSON.parse(lines[0] ?? '{}') as { reference: string; path: string };
        expect(page).toContain(reference);
        expect(path).toBe('/secret/:token');
      }
    }
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toContain('a-calendar-token');
  });
});

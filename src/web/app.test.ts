import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';

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
    const policy = page.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(await page.text()).toContain(`nonce="${nonce}"`);
  });

  it('refuses a post that comes from another site', async () => {
    const forged = await web.app.request('http://localhost:3000/preferences', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'locale=en',
    });
    expect(forged.status).toBe(403);
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { askForCode, otherThan } from './testing/codes.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser, type TestBrowser } from './testing/test-browser.ts';

let platform: TestPlatform;
let open: (from?: string) => TestBrowser;
let openAtOtherNode: (from?: string) => TestBrowser;

beforeAll(async () => {
  platform = await createTestPlatform();
  const settings = { trustedProxies: 1 };
  const [one, two] = [0, 1].map(() => createTestApp(platform, [login], { settings }).app);
  open = (from) => openBrowser(one!, platform.publicUrl, from);
  openAtOtherNode = (from) => openBrowser(two!, platform.publicUrl, from);
});
afterAll(() => platform.close());

/** A provider that nobody answers for, on a port that nothing listens to. */
const UNREACHABLE = {
  id: 'entra',
  name: 'Microsoft',
  issuer: 'http://127.0.0.1:1',
  clientId: 'x',
  clientSecret: 'y',
  scope: 'openid',
  parameters: {},
  levels: [],
  trustEmail: false,
};

describe('limits', () => {
  it('give one address five codes in a quarter of an hour, counted on all nodes together', async () => {
    const { email } = await aPerson(platform);
    for (const browser of [open(), openAtOtherNode(), open(), openAtOtherNode(), open()]) {
      expect((await browser.post('/login/code', { email, to: '/' })).status).toBe(303);
    }
    const answer = await openAtOtherNode().post('/login/code', { email, to: '/sessions' });
    expect(answer.status).toBe(429);
    const page = await answer.text();
    expect(page).toContain('Det er bedt om for mange koder');
    expect(page).toContain('value="/sessions"');
    expect(page).toContain(`value="${email}"`);
  });

  it('stop a network that tries one address after the other', async () => {
    const network = '203.0.113.5';
    const statuses: number[] = [];
    for (let i = 0; i < 62; i += 1) {
      const browser = i % 2 === 0 ? open(network) : openAtOtherNode(network);
      statuses.push(
        (await browser.post('/login/code', { email: `sweep${i}@kommune.example`, to: '/' })).status,
      );
    }
    expect(statuses.slice(0, 60).every((status) => status === 303)).toBe(true);
    expect(statuses.slice(60)).toEqual([429, 429]);
    expect((await open().post('/login/code', { email: 'sweep0@kommune.example', to: '/' })).status).toBe(303);
  });

  it('stop a network that begins log-ins at a provider without end', async () => {
    const settings = { trustedProxies: 1, providers: [UNREACHABLE] };
    const { app } = createTestApp(platform, [login], { settings });
    const statuses: number[] = [];
    for (let i = 0; i < 302; i += 1) {
      const browser = openBrowser(app, platform.publicUrl, '203.0.113.9');
      statuses.push((await browser.get('/login/oidc/entra')).status);
    }
    expect(new Set(statuses.slice(0, 300))).toEqual(new Set([503]));
    expect(statuses.slice(300)).toEqual([429, 429]);
  });

  it('stop a network that guesses, also when it asks for new codes all the time', async () => {
    const { email } = await aPerson(platform);
    const browser = open('203.0.113.6');
    const code = (await askForCode(platform, browser, email))!;
    const cookie = browser.cookies.get('lederloft-code')!;
    const answers = await Promise.all(
      Array.from({ length: 160 }, (_, i) => {
        const guesser = i % 2 === 0 ? open('203.0.113.6') : openAtOtherNode('203.0.113.6');
        guesser.cookies.set('lederloft-code', cookie);
        return guesser.post('/login/code/verify', { code: otherThan(code), to: '/' });
      }),
    );
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(150);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('keep neither addresses nor networks readable', async () => {
    await open('203.0.113.7').post('/login/code', { email: 'secret@kommune.example', to: '/' });
    const { rows } = await platform.owner.query('select key from rate_window');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.key).join()).not.toMatch(/203\.0\.113|kommune/);
  });
});

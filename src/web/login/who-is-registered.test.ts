import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { askForCode, otherThan } from './testing/codes.ts';
import { doJobs } from './testing/do-jobs.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser, type TestBrowser } from './testing/test-browser.ts';

let platform: TestPlatform;
let open: () => TestBrowser;

beforeAll(async () => {
  platform = await createTestPlatform();
  const settings = { trustedProxies: 1 };
  const { app } = createTestApp(platform, [login], { settings });
  open = () => openBrowser(app, platform.publicUrl);
});
afterAll(() => platform.close());

describe('who is registered', () => {
  it('cannot be found out by asking for a code', async () => {
    const { email } = await aPerson(platform);
    const unknown = 'nobody1@kommune.example';
    const [known, stranger] = [open(), open()];
    const answers = await Promise.all([
      known.post('/login/code', { email, to: '/' }),
      stranger.post('/login/code', { email: unknown, to: '/' }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(answers[0]!.headers.get('location')).toBe(answers[1]!.headers.get('location'));
    expect([...known.cookies.keys()]).toEqual([...stranger.cookies.keys()]);

    const pages = await Promise.all(
      [known, stranger].map(async (one) => (await one.get('/login/code/verify')).text()),
    );
    const without = (page: string | undefined, address: string) =>
      page?.replaceAll(address, '#').replace(/nonce="[^"]*"/g, '');
    expect(without(pages[0], email)).toBe(without(pages[1], unknown));
  });

  it('cannot be found out by trying codes, up to and past the limit, or by asking twice', async () => {
    const { email } = await aPerson(platform);
    const outcome = async (address: string) => {
      const [older, newer] = [open(), open()];
      const codes = [await askForCode(platform, older, address), await askForCode(platform, newer, address)];
      const wrong = otherThan(codes[1] ?? codes[0]);
      const seen: [number, string][] = [];
      for (const browser of [older, ...Array.from({ length: 7 }, () => newer)]) {
        const answer = await browser.post('/login/code/verify', { code: wrong, to: '/' });
        seen.push([
          answer.status,
          (await answer.text()).replaceAll(address, '#').replace(/nonce="[^"]*"/g, ''),
        ]);
      }
      return seen;
    };
    expect(await outcome(email)).toEqual(await outcome('nobody2@kommune.example'));
  });

  it('cannot be found out from the limit on codes', async () => {
    const { email } = await aPerson(platform);
    const statuses = async (address: string) => {
      const answers = [];
      for (let i = 0; i < 7; i += 1)
        answers.push((await open().post('/login/code', { email: address, to: '/' })).status);
      return answers;
    };
    expect(await statuses(email)).toEqual(await statuses('nobody3@kommune.example'));
  });

  it('cannot be seen from what the database is asked to do: nobody is looked up before the letter is written', async () => {
    const { email } = await aPerson(platform);
    for (const address of [email, 'nobody4@kommune.example'])
      await open().post('/login/code', { email: address, to: '/' });
    const { rows } = await platform.owner.query(
      'select person_id, code_hash, address is not null as waits from login_code where address = any ($1)',
      [[email, 'nobody4@kommune.example']],
    );
    expect(rows).toEqual([
      { person_id: null, code_hash: null, waits: true },
      { person_id: null, code_hash: null, waits: true },
    ]);
    await doJobs(platform.owner, platform);
    const kept = await platform.owner.query('select from login_code where address is not null');
    expect(kept.rowCount).toBe(0);
  });
});

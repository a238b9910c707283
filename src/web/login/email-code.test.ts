import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { askForCode, otherThan, standingAlone } from './testing/codes.ts';
import { doJobs } from './testing/do-jobs.ts';
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

describe('a code by e-mail', () => {
  it('logs in the one who has the mailbox, and leads where that person wanted to go', async () => {
    const { email } = await aPerson(platform, { givenName: 'Oda' });
    const browser = open();
    const code = await askForCode(platform, browser, email, '/sessions?from=mail');
    const answer = await browser.post('/login/code/verify', { code: code!, to: '/sessions?from=mail' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sessions?from=mail');
    expect(await (await browser.get('/')).text()).toContain('Hei, Oda');
  });

  it('takes the address as people type it', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    const code = await askForCode(platform, browser, `  ${email.toUpperCase()} `);
    const typed = `${code!.slice(0, 3)} ${code!.slice(3)}`;
    expect((await browser.post('/login/code/verify', { code: typed, to: '/' })).status).toBe(303);
  });

  it('works once', async () => {
    const { email } = await aPerson(platform);
    const [browser, thief] = [open(), open()];
    const code = (await askForCode(platform, browser, email))!;
    thief.cookies.set('lederloft-code', browser.cookies.get('lederloft-code')!);
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(303);
    expect((await thief.post('/login/code/verify', { code, to: '/' })).status).toBe(422);
    expect(thief.cookies.has('lederloft')).toBe(false);
  });

  it('lets only one of many in when they use it at the same moment', async () => {
    const { id, email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(platform, browser, email))!;
    const cookie = browser.cookies.get('lederloft-code')!;
    const racers = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? open() : openAtOtherNode()));
    racers.forEach((racer) => racer.cookies.set('lederloft-code', cookie));
    const answers = await Promise.all(
      racers.map((racer) => racer.post('/login/code/verify', { code, to: '/' })),
    );
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
    const sessions = await platform.owner.query('select from session where person_id = $1', [id]);
    expect(sessions.rowCount).toBe(1);
  });

  it('works only in the browser that asked for it', async () => {
    const { email } = await aPerson(platform);
    const code = (await askForCode(platform, open(), email))!;
    const stranger = open();
    const answer = await stranger.post('/login/code/verify', { code, to: '/' });
    expect(answer.status).toBe(400);
    expect(stranger.cookies.has('lederloft')).toBe(false);
  });

  it('is worth nothing after ten minutes', async () => {
    const { id, email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(platform, browser, email))!;
    const { rows } = await platform.owner.query(
      'select expires_at - created_at as lifetime from login_code where person_id = $1',
      [id],
    );
    expect(rows[0].lifetime.minutes).toBe(10);
    await platform.owner.query('update login_code set expires_at = now() where person_id = $1', [id]);
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(422);
  });

  it('ends when a new one is asked for', async () => {
    const { email } = await aPerson(platform);
    const [first, second] = [open(), open()];
    const old = (await askForCode(platform, first, email))!;
    const fresh = (await askForCode(platform, second, email))!;
    expect((await first.post('/login/code/verify', { code: old, to: '/' })).status).toBe(422);
    expect((await second.post('/login/code/verify', { code: fresh, to: '/' })).status).toBe(303);
  });

  it('is worth nothing after five wrong tries, on whichever node they came', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(platform, browser, email))!;
    const other = openAtOtherNode();
    other.cookies.set('lederloft-code', browser.cookies.get('lederloft-code')!);
    for (const one of [browser, other, browser, other, browser]) {
      expect((await one.post('/login/code/verify', { code: otherThan(code), to: '/' })).status).toBe(422);
    }
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(422);
  });

  it('is not worn out by something that is not a code', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(platform, browser, email))!;
    for (const typo of ['', '12345', '1234567', 'abcdef', '12 34']) {
      const answer = await browser.post('/login/code/verify', { code: typo, to: '/' });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('aria-invalid="true"');
    }
    await browser.post('/login/code/verify', { code: 'x', to: '/' });
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(303);
  });

  it('opens nothing for somebody who has ended', async () => {
    const { id, email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(platform, browser, email))!;
    await platform.owner.query('update person set ended_at = now() where id = $1', [id]);
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(422);
    expect(await askForCode(platform, open(), email)).toBeUndefined();
  });

  it('lies neither in the queue nor in the database, before or after the letter is written', async () => {
    const { id, email } = await aPerson(platform);
    const browser = open();
    await browser.post('/login/code', { email, to: '/' });
    const waiting = await platform.owner.query('select payload::text from graphile_worker._private_jobs');
    expect(waiting.rows.map((row) => row.payload).join()).not.toMatch(/kommune|"code"/);
    await doJobs(platform.owner, platform);
    const code = /\b\d{6}\b/.exec(platform.letters.at(-1)!.text)![0];
    const { rows } = await platform.owner.query(
      'select to_jsonb(c)::text as row from login_code c where person_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toMatch(standingAlone(code));
    expect(rows[0].row).not.toContain(email);
  });

  it('is another one when the letter has to be sent again, and the one that arrived counts', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    await browser.post('/login/code', { email, to: '/' });
    let lost: string | undefined;
    const failing = {
      ...platform,
      mail: {
        close: () => {},
        send: async (letter: { text: string }) => {
          lost = /\b\d{6}\b/.exec(letter.text)?.[0];
          throw new Error('The line broke');
        },
      },
    };
    await doJobs(platform.owner, failing);
    await platform.owner.query('update graphile_worker._private_jobs set run_at = now()');
    await doJobs(platform.owner, platform);
    const arrived = /\b\d{6}\b/.exec(platform.letters.at(-1)!.text)![0];
    if (lost !== arrived) {
      expect((await browser.post('/login/code/verify', { code: lost!, to: '/' })).status).toBe(422);
    }
    expect((await browser.post('/login/code/verify', { code: arrived, to: '/' })).status).toBe(303);
  });

  it('writes to each in the language that person has chosen', async () => {
    for (const [locale, word] of [
      ['nb', 'Skriv den inn'],
      ['nn', 'Skriv han inn'],
      ['en', 'Enter it on'],
    ] as const) {
      const { email } = await aPerson(platform, { locale });
      await askForCode(platform, open(), email);
      expect(platform.letters.at(-1)).toMatchObject({ to: email, text: expect.stringContaining(word) });
      expect(platform.letters.at(-1)!.subject).not.toMatch(/\d/);
    }
  });
});

describe('the form', () => {
  it('says beside the field what is wrong, keeps what was typed, and where the person was going', async () => {
    for (const email of ['', 'kari', 'kari@', '@kommune.no', 'a b@kommune.no']) {
      const answer = await open().post('/login/code', { email, to: '/sessions' });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain('id="error-summary"');
      expect(page).toContain('id="email-error"');
      expect(page).toContain('value="/sessions"');
    }
    expect(await (await open().post('/login/code', { email: 'kari@', to: '/' })).text()).toContain(
      'value="kari@"',
    );
  });

  it('lets a phone fill in the code', async () => {
    const browser = open();
    await browser.post('/login/code', { email: 'nobody5@kommune.example', to: '/' });
    const page = await (await browser.get('/login/code/verify')).text();
    expect(page).toMatch(/<input[^>]*autoComplete="one-time-code"[^>]*>/i);
    expect(page).toMatch(/<input[^>]*inputMode="numeric"[^>]*>/i);
  });

  it('shows an address with markup in it as text', async () => {
    const browser = open();
    await browser.post('/login/code', { email: '<b>x</b>@kommune.example', to: '/' });
    expect(await (await browser.get('/login/code/verify')).text()).not.toContain('<b>x</b>');
  });
});

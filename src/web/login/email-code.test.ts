import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
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

/** Asks for a code as a person does, and gives what stands in the letter. */
async function askForCode(browser: TestBrowser, email: string, to = '/'): Promise<string | undefined> {
  const before = platform.letters.length;
  const answer = await browser.post('/login/code', { email, to });
  expect(answer.status).toBe(303);
  await doJobs(platform.owner, platform);
  return /\b\d{6}\b/.exec(platform.letters.slice(before).at(-1)?.text ?? '')?.[0];
}

function otherThan(code: string | undefined): string {
  return String((Number(code ?? 0) + 1) % 1_000_000).padStart(6, '0');
}

describe('a code by e-mail', () => {
  it('logs in the one who has the mailbox, and leads where that person wanted to go', async () => {
    const { email } = await aPerson(platform, { givenName: 'Oda' });
    const browser = open();
    const code = await askForCode(browser, email, '/sessions?from=mail');
    const answer = await browser.post('/login/code/verify', { code: code!, to: '/sessions?from=mail' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sessions?from=mail');
    expect(await (await browser.get('/')).text()).toContain('Hei, Oda');
  });

  it('takes the address as people type it', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    const code = await askForCode(browser, `  ${email.toUpperCase()} `);
    const typed = `${code!.slice(0, 3)} ${code!.slice(3)}`;
    expect((await browser.post('/login/code/verify', { code: typed, to: '/' })).status).toBe(303);
  });

  it('works once', async () => {
    const { email } = await aPerson(platform);
    const [browser, thief] = [open(), open()];
    const code = (await askForCode(browser, email))!;
    thief.cookies.set('lederloft-code', browser.cookies.get('lederloft-code')!);
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(303);
    expect((await thief.post('/login/code/verify', { code, to: '/' })).status).toBe(422);
    expect(thief.cookies.has('lederloft')).toBe(false);
  });

  it('lets only one of many in when they use it at the same moment', async () => {
    const { id, email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(browser, email))!;
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
    const code = (await askForCode(open(), email))!;
    const stranger = open();
    const answer = await stranger.post('/login/code/verify', { code, to: '/' });
    expect(answer.status).toBe(400);
    expect(stranger.cookies.has('lederloft')).toBe(false);
  });

  it('is worth nothing after ten minutes', async () => {
    const { id, email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(browser, email))!;
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
    const old = (await askForCode(first, email))!;
    const fresh = (await askForCode(second, email))!;
    expect((await first.post('/login/code/verify', { code: old, to: '/' })).status).toBe(422);
    expect((await second.post('/login/code/verify', { code: fresh, to: '/' })).status).toBe(303);
  });

  it('is worth nothing after five wrong tries, on whichever node they came', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    const code = (await askForCode(browser, email))!;
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
    const code = (await askForCode(browser, email))!;
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
    const code = (await askForCode(browser, email))!;
    await platform.owner.query('update person set ended_at = now() where id = $1', [id]);
    expect((await browser.post('/login/code/verify', { code, to: '/' })).status).toBe(422);
    expect(await askForCode(open(), email)).toBeUndefined();
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
    expect(rows[0].row.replace(/"(id|person_id)": "[^"]*"/g, '')).not.toContain(code);
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
      await askForCode(open(), email);
      expect(platform.letters.at(-1)).toMatchObject({ to: email, text: expect.stringContaining(word) });
      expect(platform.letters.at(-1)!.subject).not.toMatch(/\d/);
    }
  });
});

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
      const codes = [await askForCode(older, address), await askForCode(newer, address)];
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

  it('stop a network that guesses, also when it asks for new codes all the time', async () => {
    const { email } = await aPerson(platform);
    const browser = open('203.0.113.6');
    const code = (await askForCode(browser, email))!;
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

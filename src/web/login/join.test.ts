import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { otherThan } from './testing/codes.ts';
import { doJobs } from './testing/do-jobs.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser, type TestBrowser } from './testing/test-browser.ts';

let platform: TestPlatform;
let open: () => TestBrowser;

beforeAll(async () => {
  platform = await createTestPlatform();
  const { app } = createTestApp(platform, [login], { settings: { trustedProxies: 1 } });
  let network = 0;
  open = () => openBrowser(app, platform.publicUrl, `10.0.0.${++network}`);
  const { id } = await aPerson(platform);
  await platform.owner.query(
    `insert into programme (id, code, name, level, entry, sequence, content) values
       ('00000000-0000-7000-8000-0000000000aa', 'p', '{}', 'master', 'application', 1, '{}')`,
  );
  await platform.owner.query(
    `insert into call (id, programme_id, kind, name, status, opens_on, deadline_on, documents_due_on, withdraw_by,
       requirements, rules, seed, created_by, published_at)
     values ('00000000-0000-7000-8000-0000000000bb', '00000000-0000-7000-8000-0000000000aa', 'open', '{}', 'published',
       current_date - 10, current_date + 10, current_date + 10, current_date + 10, '{}', '{}', 'x', $1, now())`,
    [id],
  );
});
afterAll(() => platform.close());

const callEnds = (days: number) =>
  platform.owner.query(
    `update call set deadline_on = (now() at time zone 'Europe/Oslo')::date + $1::integer`,
    [days],
  );
beforeEach(() => callEnds(10));

const people = async (email: string) =>
  (await platform.owner.query('select id, given_name, locale from person where email = $1', [email])).rows;

async function join(browser: TestBrowser, email: string, to = '/calls/1/apply') {
  const before = platform.letters.length;
  const answer = await browser.post('/join', { givenName: 'Oddny', familyName: 'Viken', email, to });
  await doJobs(platform.owner, platform);
  return { answer, code: /\b\d{6}\b/.exec(platform.letters.slice(before).at(-1)?.text ?? '')?.[0] };
}

describe('somebody who is not known here', () => {
  it('becomes a person by the code, and comes to where they were going', async () => {
    const browser = open();
    const { answer, code } = await join(browser, 'Oddny.Viken@rana.example');
    expect(answer.status).toBe(303);
    expect(await people('oddny.viken@rana.example')).toEqual([]);
    const entered = await browser.post('/login/code/verify', { code: code!, to: '/calls/1/apply' });
    expect(entered.headers.get('location')).toBe('/calls/1/apply');
    expect(await people('oddny.viken@rana.example')).toMatchObject([{ given_name: 'Oddny', locale: 'nb' }]);
    expect(await (await browser.get('/')).text()).toContain('Hei, Oddny');
    const { rows } = await platform.owner.query(
      `select address from login_code where person_id in (select id from person where email like 'oddny.viken%')`,
    );
    expect(rows).toEqual([{ address: null }]);
  });

  it('does not become one by a wrong code, by none, or by one that is too old', async () => {
    const browser = open();
    const { code } = await join(browser, 'uten.kode@rana.example');
    expect((await browser.post('/login/code/verify', { code: otherThan(code), to: '/' })).status).toBe(422);
    await platform.owner.query('update login_code set expires_at = now()');
    expect((await browser.post('/login/code/verify', { code: code!, to: '/' })).status).toBe(422);
    expect(await people('uten.kode@rana.example')).toEqual([]);
  });

  it('becomes one person, however many browsers ask at once', async () => {
    const browsers = [open(), open(), open()];
    const codes: (string | undefined)[] = [];
    for (const browser of browsers) codes.push((await join(browser, 'tre.ganger@rana.example')).code);
    const answers = await Promise.all(
      browsers.map((browser, at) => browser.post('/login/code/verify', { code: codes[at] ?? '', to: '/' })),
    );
    // A new request ends the earlier ones.
    expect(answers.map((answer) => answer.status)).toEqual([422, 422, 303]);
    expect(await people('tre.ganger@rana.example')).toHaveLength(1);
  });

  it('is told so while nothing is open, and gets no letter', async () => {
    await callEnds(-1);
    const browser = open();
    expect(await (await browser.get('/join')).text()).toContain('Ingen utlysning er åpen nå');
    const { answer, code } = await join(browser, 'for.sent@rana.example');
    expect(answer.status).toBe(200);
    expect(code).toBeUndefined();
    // The same when the call closed after the code was asked for and before the letter was written.
    await callEnds(0);
    const before = platform.letters.length;
    await browser.post('/join', {
      givenName: 'A',
      familyName: 'B',
      email: 'like.for@rana.example',
      to: '/',
    });
    await callEnds(-1);
    await doJobs(platform.owner, platform);
    expect(platform.letters).toHaveLength(before);
  });

  it('learns which fields are missing, and loses nothing that was written', async () => {
    const answer = await open().post('/join', { givenName: 'Oddny', familyName: ' ', email: 'x', to: '/' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Skriv etternavnet ditt');
    expect(page).toContain('Skriv en e-postadresse');
    expect(page).toContain('value="Oddny"');
  });
});

describe('somebody who is known', () => {
  it('is logged in as who they are, and is not renamed', async () => {
    const { id, email } = await aPerson(platform, { givenName: 'Berit' });
    const browser = open();
    const { answer, code } = await join(browser, email);
    expect(answer.status).toBe(303);
    expect((await browser.post('/login/code/verify', { code: code!, to: '/' })).status).toBe(303);
    expect(await people(email)).toMatchObject([{ id, given_name: 'Berit' }]);
  });

  it('cannot be found out by registering their address', async () => {
    const { email } = await aPerson(platform);
    const [known, stranger] = [open(), open()];
    const pages = [];
    for (const [browser, address] of [
      [known, email],
      [stranger, 'helt.ukjent@rana.example'],
    ] as const) {
      const { answer } = await join(browser, address);
      const page = await (await browser.get('/login/code/verify')).text();
      pages.push([
        answer.status,
        answer.headers.get('location'),
        page.replaceAll(address, '#').replace(/nonce="[^"]*"/g, ''),
      ]);
    }
    expect(pages[0]).toEqual(pages[1]);
  });

  it('stays out when the account is closed', async () => {
    const { id, email } = await aPerson(platform);
    await platform.owner.query('update person set ended_at = now() where id = $1', [id]);
    const { code } = await join(open(), email);
    expect(code).toBeUndefined();
  });
});

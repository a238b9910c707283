import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OidcProvider } from '../../platform/environment.ts';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { doJobs } from './testing/do-jobs.ts';
import { atProvider, type OpenIdProvider, startOpenIdProvider } from './testing/openid-provider.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser, type TestBrowser } from './testing/test-browser.ts';

let platform: TestPlatform;
let provider: OpenIdProvider;
let open: () => TestBrowser;

beforeAll(async () => {
  platform = await createTestPlatform();
  provider = await startOpenIdProvider(platform.publicUrl);
  open = browserWith([provider.settings]);
});
afterAll(async () => {
  await provider.stop();
  await platform.close();
});

function browserWith(providers: readonly OidcProvider[]): () => TestBrowser {
  const { app } = createTestApp(platform, [login], { settings: { providers, trustedProxies: 1 } });
  return () => openBrowser(app, platform.publicUrl);
}

async function start(browser: TestBrowser, to = '/'): Promise<string> {
  const answer = await browser.get(`/login/oidc/id-porten?to=${encodeURIComponent(to)}`);
  expect(answer.status).toBe(303);
  return answer.headers.get('location')!;
}

/** Somebody whom the provider knows, and who has been connected to a person here. */
async function aConnectedPerson(subject: string, givenName = 'Kari') {
  const person = await aPerson(platform, { givenName });
  await platform.owner.query(
    'insert into login_identity (provider, subject, person_id) values ($1, $2, $3)',
    ['id-porten', subject, person.id],
  );
  return person;
}

const identities = async (subject: string) =>
  (await platform.owner.query('select person_id from login_identity where subject = $1', [subject])).rows;

describe('logging in with a provider', () => {
  it('lets in the one the provider vouches for, and leads where that person wanted to go', async () => {
    const { id } = await aConnectedPerson('oda', 'Oda');
    const browser = open();
    const answer = await browser.get(
      await atProvider().logIn(await start(browser, '/sessions?from=id'), 'oda'),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sessions?from=id');
    expect(await (await browser.get('/')).text()).toContain('Hei, Oda');
    const { rows } = await platform.owner.query('select method, provider from session where person_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ method: 'openid-connect', provider: 'id-porten' }]);
  });

  it('asks with S256, state and nonce, and never puts the verifier in the address', async () => {
    const url = new URL(await start(open()));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(url.searchParams.has('code_verifier')).toBe(false);
  });

  it('gives a new session and ends the one the browser had', async () => {
    await aConnectedPerson('rotated');
    const browser = open();
    const once = atProvider();
    await browser.get(await once.logIn(await start(browser), 'rotated'));
    const before = browser.cookies.get('lederloft')!;
    await browser.get(await once.logIn(await start(browser), 'rotated'));
    const after = browser.cookies.get('lederloft')!;
    expect(after).not.toBe(before);
    const old = open();
    old.cookies.set('lederloft', before);
    expect((await old.get('/')).status).toBe(303);
    expect((await browser.get('/')).status).toBe(200);
  });

  it('works in two tabs at once', async () => {
    await aConnectedPerson('tabs');
    const browser = open();
    const [first, second] = [await start(browser, '/sessions'), await start(browser, '/')];
    const there = atProvider();
    expect((await browser.get(await there.logIn(second, 'tabs'))).headers.get('location')).toBe('/');
    expect((await browser.get(await there.logIn(first, 'tabs'))).headers.get('location')).toBe('/sessions');
  });

  it('refuses an answer with another state', async () => {
    await aConnectedPerson('state');
    const browser = open();
    const back = new URL(await atProvider().logIn(await start(browser), 'state'));
    for (const state of ['', 'x', new URL(await start(open())).searchParams.get('state')!]) {
      back.searchParams.set('state', state);
      expect((await browser.get(back.href)).status).toBe(400);
    }
    back.searchParams.delete('state');
    expect((await browser.get(back.href)).status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses a token with another nonce', async () => {
    await aConnectedPerson('nonce');
    const browser = open();
    const out = new URL(await start(browser));
    out.searchParams.set('nonce', 'of-somebody-else');
    const answer = await browser.get(await atProvider().logIn(out.href, 'nonce'));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Vi kunne ikke bruke svaret fra ID-porten');
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses a code that was asked for with another challenge', async () => {
    await aConnectedPerson('pkce');
    const browser = open();
    const out = new URL(await start(browser));
    out.searchParams.set('code_challenge', new URL(await start(open())).searchParams.get('code_challenge')!);
    expect((await browser.get(await atProvider().logIn(out.href, 'pkce'))).status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses an answer that comes a second time, also in the same browser', async () => {
    await aConnectedPerson('replay');
    const browser = open();
    const back = await atProvider().logIn(await start(browser), 'replay');
    const cookies = new Map(browser.cookies);
    expect((await browser.get(back)).status).toBe(303);
    const again = open();
    cookies.forEach((value, name) => again.cookies.set(name, value));
    const answer = await again.get(back);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Innloggingen må startes på nytt');
    expect(again.cookies.has('lederloft')).toBe(false);
  });

  it('lets one of two in when the same answer comes twice at the same moment', async () => {
    const { id } = await aConnectedPerson('twice');
    const browser = open();
    const back = await atProvider().logIn(await start(browser), 'twice');
    const answers = await Promise.all([browser.get(back), browser.get(back), browser.get(back)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 400, 400]);
    const sessions = await platform.owner.query('select from session where person_id = $1', [id]);
    expect(sessions.rowCount).toBe(1);
  });

  it('does not log the browser of one in with the answer of another', async () => {
    await aConnectedPerson('attacker');
    const attacker = open();
    const back = await atProvider().logIn(await start(attacker), 'attacker');
    const victim = open();
    await start(victim);
    expect((await victim.get(back)).status).toBe(400);
    expect(victim.cookies.has('lederloft')).toBe(false);
  });

  it('refuses an answer that is older than ten minutes', async () => {
    await aConnectedPerson('late');
    const browser = open();
    const back = await atProvider().logIn(await start(browser), 'late');
    await platform.owner.query('update login_attempt set expires_at = now()');
    expect((await browser.get(back)).status).toBe(400);
  });

  it('says that the person said no', async () => {
    const browser = open();
    const answer = await browser.get(await atProvider().cancel(await start(browser, '/sessions')));
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Du avbrøt innloggingen');
    expect(page).toContain('to=%2Fsessions');
  });

  it('turns any other no from the provider into a sentence, whatever the answer says', async () => {
    const browser = open();
    const state = new URL(await start(browser)).searchParams.get('state')!;
    const answer = await browser.get(
      `/login/oidc/id-porten/callback?error=%3Cscript%3E&error_description=%3Cscript%3Ealert(1)&state=${state}&iss=${encodeURIComponent(provider.settings.issuer)}`,
    );
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Vi kunne ikke bruke svaret');
    expect(page).not.toContain('<script>');
  });

  it('refuses an answer from another issuer', async () => {
    await aConnectedPerson('mixed');
    const browser = open();
    const back = new URL(await atProvider().logIn(await start(browser), 'mixed'));
    back.searchParams.set('iss', 'https://evil.example');
    expect((await browser.get(back.href)).status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses a log-in below the level that is asked for', async () => {
    await aConnectedPerson('weak');
    const browser = browserWith([{ ...provider.settings, levels: ['idporten-loa-high'] }])();
    const answer = await browser.get(await atProvider().logIn(await start(browser), 'weak'));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Du trenger en sikrere innlogging');
  });

  it('knows no provider that is not set up', async () => {
    for (const path of ['', '/callback', '/frontchannel-logout']) {
      expect((await open().get(`/login/oidc/made-up${path}`)).status).toBe(404);
    }
  });

  it('is offered by name on the login page', async () => {
    expect(await (await open().get('/login?to=/sessions')).text()).toContain(
      '<a href="/login/oidc/id-porten?to=%2Fsessions" class="ds-button" data-variant="primary">Logg inn med ID-porten</a>',
    );
  });
});

describe('a provider that is down', () => {
  it('gives a sentence and the other ways in, both before and in the middle of a log-in', async () => {
    const frail = await startOpenIdProvider(platform.publicUrl);
    const browser = browserWith([frail.settings])();
    const back = await atProvider().logIn(await start(browser), 'anybody');
    await frail.stop();

    const middle = await browser.get(back);
    expect(middle.status).toBe(503);
    expect(await middle.text()).toContain('Vi får ikke kontakt med ID-porten');

    const fresh = browserWith([{ ...frail.settings }])();
    const before = await fresh.get('/login/oidc/id-porten?to=/sessions');
    expect(before.status).toBe(503);
    const page = await before.text();
    expect(page).toContain('Vi får ikke kontakt med ID-porten');
    expect(page).toContain('name="email"');
  });

  it('is asked again when it is up', async () => {
    const settings = { ...provider.settings };
    const browser = browserWith([settings])();
    const { issuer } = settings;
    settings.issuer = 'http://127.0.0.1:9';
    expect((await browser.get('/login/oidc/id-porten')).status).toBe(503);
    settings.issuer = issuer;
    expect((await browser.get('/login/oidc/id-porten')).status).toBe(303);
  });
});

describe('somebody the provider knows and we do not', () => {
  it('is never made a person of', async () => {
    const count = async () => (await platform.owner.query('select from person')).rowCount;
    const before = await count();
    const browser = open();
    const answer = await browser.get(await atProvider().logIn(await start(browser), 'unknown'));
    expect(answer.headers.get('location')).toBe('/login/connect');
    const page = await (await browser.get('/login/connect')).text();
    expect(page).toContain('Spør kompetanserådgiveren');
    expect(browser.cookies.has('lederloft')).toBe(false);
    expect(await count()).toBe(before);
  });

  it('is not believed about an address, unless the provider is trusted to verify it', async () => {
    const { email } = await aPerson(platform);
    provider.accounts.set('claims-address', { email, email_verified: true });
    const browser = open();
    await browser.get(await atProvider().logIn(await start(browser), 'claims-address'));
    expect(browser.cookies.has('lederloft')).toBe(false);
    expect(await identities('claims-address')).toEqual([]);
  });

  it('is not connected by an address that is not verified, also at a provider that is trusted', async () => {
    const trusting = browserWith([{ ...provider.settings, trustEmail: true }]);
    const { email } = await aPerson(platform);
    for (const [subject, claims] of Object.entries({
      'not-verified': { email, email_verified: false },
      'not-said': { email },
      'said-in-words': { email, email_verified: 'true' },
    })) {
      provider.accounts.set(subject, claims);
      const browser = trusting();
      await browser.get(await atProvider().logIn(await start(browser), subject));
      expect(browser.cookies.has('lederloft')).toBe(false);
      expect(await identities(subject)).toEqual([]);
    }
  });

  it('is connected by a verified address at a provider that is trusted, and known the next time without it', async () => {
    const trusting = browserWith([{ ...provider.settings, trustEmail: true }]);
    const { id, email } = await aPerson(platform);
    provider.accounts.set('verified', { email: email.toUpperCase(), email_verified: true });
    const browser = trusting();
    await browser.get(await atProvider().logIn(await start(browser), 'verified'));
    expect(browser.cookies.has('lederloft')).toBe(true);
    expect(await identities('verified')).toEqual([{ person_id: id }]);

    provider.accounts.delete('verified');
    const later = open();
    await later.get(await atProvider().logIn(await start(later), 'verified'));
    expect(later.cookies.has('lederloft')).toBe(true);
  });

  it('can log in with a code, and then connect the identity', async () => {
    const { id, email } = await aPerson(platform, { givenName: 'Per' });
    const browser = open();
    await browser.get(await atProvider().logIn(await start(browser, '/sessions'), 'to-connect'));
    await logInWithCode(browser, email, '/login/connect');
    expect(await (await browser.get('/login/connect')).text()).toContain('Du er logget inn som Per Nordmann');
    const answer = await browser.post('/login/connect');
    expect(answer.headers.get('location')).toBe('/sessions');
    expect(await identities('to-connect')).toEqual([{ person_id: id }]);

    const next = open();
    await next.get(await atProvider().logIn(await start(next), 'to-connect'));
    expect(await (await next.get('/')).text()).toContain('Hei, Per');
    const traces = await platform.owner.query(
      "select action from audit_entry where person_id = $1 and action = 'identity.connected'",
      [id],
    );
    expect(traces.rowCount).toBe(1);
  });

  it('is not connected by a session that was there before the identity came', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    await logInWithCode(browser, email, '/');
    await platform.owner.query("update session set created_at = created_at - interval '1 second'");
    await browser.get(await atProvider().logIn(await start(browser), 'planted'));
    expect(await (await browser.get('/login/connect')).text()).toContain('name="email"');
    expect((await browser.post('/login/connect')).status).toBe(409);
    expect(await identities('planted')).toEqual([]);
  });

  it('is not connected without a log-in, in another browser, twice, or when the identity is somebody else’s', async () => {
    const { email } = await aPerson(platform);
    const browser = open();
    await browser.get(await atProvider().logIn(await start(browser), 'contested'));
    expect((await open().post('/login/connect')).status).toBe(409);
    const elsewhere = open();
    await logInWithCode(elsewhere, (await aPerson(platform)).email, '/');
    expect((await elsewhere.post('/login/connect')).status).toBe(409);

    const owner = await aConnectedPerson('contested');
    await logInWithCode(browser, email, '/login/connect');
    expect((await browser.post('/login/connect')).status).toBe(409);
    expect((await browser.post('/login/connect')).status).toBe(409);
    expect(await identities('contested')).toEqual([{ person_id: owner.id }]);
  });
});

describe('logging out', () => {
  it('ends the session here and at the provider, and comes back', async () => {
    await aConnectedPerson('leaver');
    const browser = open();
    const there = atProvider();
    await browser.get(await there.logIn(await start(browser), 'leaver'));
    expect(await there.isAskedToLogIn(await start(open()))).toBe(false);
    const token = browser.cookies.get('lederloft')!;

    const page = await browser.post('/logout');
    expect(page.status).toBe(200);
    const url = new URL(/^0; url=(.*)$/.exec(page.headers.get('refresh')!)![1]!);
    expect(url.searchParams.get('id_token_hint')).toBe(provider.idTokens.at(-1));
    expect(url.searchParams.get('state')).toBeTruthy();
    expect(browser.cookies.has('lederloft')).toBe(false);
    const thief = open();
    thief.cookies.set('lederloft', token);
    expect((await thief.get('/')).status).toBe(303);

    const back = await there.logOut(url.href);
    expect(back).toBe(`${platform.publicUrl}/logged-out?state=${url.searchParams.get('state')}`);
    expect(await (await browser.get(back)).text()).toContain('Du er logget ut av Lederløft og ID-porten.');
    expect(provider.events.at(-1)).toBe('logged out');
    expect(await there.isAskedToLogIn(await start(open()))).toBe(true);
  });

  it('does not say that one is logged out at the provider because an address says so', async () => {
    const page = await (await open().get('/logged-out?state=made-up')).text();
    expect(page).toContain('Du er logget ut av Lederløft.');
    expect(page).not.toContain('ID-porten');
  });

  it('keeps nothing of the id token in the database, and only sealed in the browser', async () => {
    const { id } = await aConnectedPerson('sealed');
    const browser = open();
    await browser.get(await atProvider().logIn(await start(browser), 'sealed'));
    const idToken = provider.idTokens.at(-1)!;
    const [, payload = '', signature = ''] = idToken.split('.');
    const { rows } = await platform.owner.query(
      'select to_jsonb(s)::text as row from session s where person_id = $1',
      [id],
    );
    expect(rows[0].row).not.toContain(signature.slice(0, 20));
    const cookie = browser.cookies.get('lederloft-logout')!;
    expect(cookie).not.toContain(payload.slice(0, 20));
    expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toContain(payload.slice(0, 20));
  });

  it('ends the session here also when the provider is down', async () => {
    const frail = await startOpenIdProvider(platform.publicUrl);
    await aConnectedPerson('stranded');
    const browser = browserWith([frail.settings])();
    await browser.get(await atProvider().logIn(await start(browser), 'stranded'));
    await frail.stop();
    const { app } = createTestApp(platform, [login], { settings: { providers: [{ ...frail.settings }] } });
    const later = openBrowser(app, platform.publicUrl);
    browser.cookies.forEach((value, name) => later.cookies.set(name, value));
    const page = await (await later.post('/logout')).text();
    expect(page).toContain('Vi fikk ikke kontakt med ID-porten');
    expect((await browser.get('/')).status).toBe(303);
  });

  it('at the provider ends the session here, without any cookie of ours', async () => {
    await aConnectedPerson('elsewhere');
    const browser = open();
    await browser.get(await atProvider().logIn(await start(browser), 'elsewhere'));
    const claims = JSON.parse(Buffer.from(provider.idTokens.at(-1)!.split('.')[1]!, 'base64url').toString());
    const tell = (iss: string, sid: string) =>
      open().get(`/login/oidc/id-porten/frontchannel-logout?${new URLSearchParams({ iss, sid })}`);

    await tell(provider.settings.issuer, 'another-session');
    await tell('https://evil.example', claims.sid);
    expect((await browser.get('/')).status).toBe(200);
    expect((await tell(provider.settings.issuer, claims.sid)).status).toBe(200);
    expect((await browser.get('/')).status).toBe(303);
  });
});

async function logInWithCode(browser: TestBrowser, email: string, to: string): Promise<void> {
  await browser.post('/login/code', { email, to });
  await doJobs(platform.owner, platform);
  const code = /\b\d{6}\b/.exec(platform.letters.at(-1)!.text)![0];
  expect((await browser.post('/login/code/verify', { code, to })).headers.get('location')).toBe(to);
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aHouseWithProvider,
  type HouseWithProvider,
  startAtProvider,
} from './testing/house-with-provider.ts';
import { atProvider, startOpenIdProvider } from './testing/openid-provider.ts';

let house: HouseWithProvider;
beforeAll(async () => {
  house = await aHouseWithProvider();
});
afterAll(() => house.close());

describe('logging in with a provider', () => {
  it('lets in the one the provider vouches for, and leads where that person wanted to go', async () => {
    const { id } = await house.aConnectedPerson('oda', 'Oda');
    const browser = house.open();
    const answer = await browser.get(
      await atProvider().logIn(await startAtProvider(browser, '/sessions?from=id'), 'oda'),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sessions?from=id');
    expect(await (await browser.get('/')).text()).toContain('Hei, Oda');
    const { rows } = await house.platform.owner.query(
      'select method, provider from session where person_id = $1',
      [id],
    );
    expect(rows).toEqual([{ method: 'openid-connect', provider: 'id-porten' }]);
  });

  it('asks with S256, state and nonce, and never puts the verifier in the address', async () => {
    const url = new URL(await startAtProvider(house.open()));
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
    await house.aConnectedPerson('rotated');
    const browser = house.open();
    const once = atProvider();
    await browser.get(await once.logIn(await startAtProvider(browser), 'rotated'));
    const before = browser.cookies.get('lederloft')!;
    await browser.get(await once.logIn(await startAtProvider(browser), 'rotated'));
    const after = browser.cookies.get('lederloft')!;
    expect(after).not.toBe(before);
    const old = house.open();
    old.cookies.set('lederloft', before);
    expect((await old.get('/')).status).toBe(303);
    expect((await browser.get('/')).status).toBe(200);
  });

  it('works in two tabs at once', async () => {
    await house.aConnectedPerson('tabs');
    const browser = house.open();
    const [first, second] = [
      await startAtProvider(browser, '/sessions'),
      await startAtProvider(browser, '/'),
    ];
    const there = atProvider();
    expect((await browser.get(await there.logIn(second, 'tabs'))).headers.get('location')).toBe('/');
    expect((await browser.get(await there.logIn(first, 'tabs'))).headers.get('location')).toBe('/sessions');
  });

  it('refuses an answer with another state', async () => {
    await house.aConnectedPerson('state');
    const browser = house.open();
    const back = new URL(await atProvider().logIn(await startAtProvider(browser), 'state'));
    for (const state of ['', 'x', new URL(await startAtProvider(house.open())).searchParams.get('state')!]) {
      back.searchParams.set('state', state);
      expect((await browser.get(back.href)).status).toBe(400);
    }
    back.searchParams.delete('state');
    expect((await browser.get(back.href)).status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses a token with another nonce', async () => {
    await house.aConnectedPerson('nonce');
    const browser = house.open();
    const out = new URL(await startAtProvider(browser));
    out.searchParams.set('nonce', 'of-somebody-else');
    const answer = await browser.get(await atProvider().logIn(out.href, 'nonce'));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Vi kunne ikke bruke svaret fra ID-porten');
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses a code that was asked for with another challenge', async () => {
    await house.aConnectedPerson('pkce');
    const browser = house.open();
    const out = new URL(await startAtProvider(browser));
    out.searchParams.set(
      'code_challenge',
      new URL(await startAtProvider(house.open())).searchParams.get('code_challenge')!,
    );
    expect((await browser.get(await atProvider().logIn(out.href, 'pkce'))).status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses an answer that comes a second time, also in the same browser', async () => {
    await house.aConnectedPerson('replay');
    const browser = house.open();
    const back = await atProvider().logIn(await startAtProvider(browser), 'replay');
    const cookies = new Map(browser.cookies);
    expect((await browser.get(back)).status).toBe(303);
    const again = house.open();
    cookies.forEach((value, name) => again.cookies.set(name, value));
    const answer = await again.get(back);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Innloggingen må startes på nytt');
    expect(again.cookies.has('lederloft')).toBe(false);
  });

  it('lets one of two in when the same answer comes twice at the same moment', async () => {
    const { id } = await house.aConnectedPerson('twice');
    const browser = house.open();
    const back = await atProvider().logIn(await startAtProvider(browser), 'twice');
    const answers = await Promise.all([browser.get(back), browser.get(back), browser.get(back)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 400, 400]);
    const sessions = await house.platform.owner.query('select from session where person_id = $1', [id]);
    expect(sessions.rowCount).toBe(1);
  });

  it('does not log the browser of one in with the answer of another', async () => {
    await house.aConnectedPerson('attacker');
    const attacker = house.open();
    const back = await atProvider().logIn(await startAtProvider(attacker), 'attacker');
    const victim = house.open();
    await startAtProvider(victim);
    expect((await victim.get(back)).status).toBe(400);
    expect(victim.cookies.has('lederloft')).toBe(false);
  });

  it('takes an answer from the provider that was asked, and not by way of another', async () => {
    await house.aConnectedPerson('mixed-up');
    const { settings } = house.provider;
    const browser = house.open([settings, { ...settings, id: 'entra', name: 'Microsoft' }]);
    const back = await atProvider().logIn(await startAtProvider(browser), 'mixed-up');
    const astray = await browser.get(back.replace('/id-porten/', '/entra/'));
    expect(astray.status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
    // Nor is the attempt used up by it.
    expect((await browser.get(back)).status).toBe(303);
    expect(browser.cookies.has('lederloft')).toBe(true);
  });

  it('refuses an answer that is older than ten minutes', async () => {
    await house.aConnectedPerson('late');
    const browser = house.open();
    const back = await atProvider().logIn(await startAtProvider(browser), 'late');
    await house.platform.owner.query('update login_attempt set expires_at = now()');
    expect((await browser.get(back)).status).toBe(400);
  });

  it('says that the person said no', async () => {
    const browser = house.open();
    const answer = await browser.get(await atProvider().cancel(await startAtProvider(browser, '/sessions')));
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Du avbrøt innloggingen');
    expect(page).toContain('to=%2Fsessions');
  });

  it('turns any other no from the provider into a sentence, whatever the answer says', async () => {
    const browser = house.open();
    const state = new URL(await startAtProvider(browser)).searchParams.get('state')!;
    const answer = await browser.get(
      `/login/oidc/id-porten/callback?error=%3Cscript%3E&error_description=%3Cscript%3Ealert(1)&state=${state}&iss=${encodeURIComponent(house.provider.settings.issuer)}`,
    );
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Vi kunne ikke bruke svaret');
    expect(page).not.toContain('<script>');
  });

  it('refuses an answer from another issuer', async () => {
    await house.aConnectedPerson('mixed');
    const browser = house.open();
    const back = new URL(await atProvider().logIn(await startAtProvider(browser), 'mixed'));
    back.searchParams.set('iss', 'https://evil.example');
    expect((await browser.get(back.href)).status).toBe(400);
    expect(browser.cookies.has('lederloft')).toBe(false);
  });

  it('refuses a log-in below the level that is asked for', async () => {
    await house.aConnectedPerson('weak');
    const browser = house.open([{ ...house.provider.settings, levels: ['idporten-loa-high'] }]);
    const answer = await browser.get(await atProvider().logIn(await startAtProvider(browser), 'weak'));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Du trenger en sikrere innlogging');
  });

  it('knows no provider that is not set up', async () => {
    for (const path of ['', '/callback', '/frontchannel-logout']) {
      expect((await house.open().get(`/login/oidc/made-up${path}`)).status).toBe(404);
    }
  });

  it('is offered by name on the login page', async () => {
    expect(await (await house.open().get('/login?to=/sessions')).text()).toContain(
      '<a href="/login/oidc/id-porten?to=%2Fsessions" class="ds-button" data-variant="primary">Logg inn med ID-porten</a>',
    );
  });
});

describe('a provider that is down', () => {
  it('gives a sentence and the other ways in, both before and in the middle of a log-in', async () => {
    const frail = await startOpenIdProvider(house.platform.publicUrl);
    const browser = house.open([frail.settings]);
    const back = await atProvider().logIn(await startAtProvider(browser), 'anybody');
    await frail.stop();

    const middle = await browser.get(back);
    expect(middle.status).toBe(503);
    expect(await middle.text()).toContain('Vi får ikke kontakt med ID-porten');

    const fresh = house.open([{ ...frail.settings }]);
    const before = await fresh.get('/login/oidc/id-porten?to=/sessions');
    expect(before.status).toBe(503);
    const page = await before.text();
    expect(page).toContain('Vi får ikke kontakt med ID-porten');
    expect(page).toContain('name="email"');
  });

  it('is asked again when it is up', async () => {
    const settings = { ...house.provider.settings };
    const browser = house.open([settings]);
    const { issuer } = settings;
    settings.issuer = 'http://127.0.0.1:9';
    expect((await browser.get('/login/oidc/id-porten')).status).toBe(503);
    settings.issuer = issuer;
    expect((await browser.get('/login/oidc/id-porten')).status).toBe(303);
  });
});

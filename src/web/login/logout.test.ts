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

describe('logging out', () => {
  it('ends the session here and at the provider, and comes back', async () => {
    await house.aConnectedPerson('leaver');
    const browser = house.open();
    const there = atProvider();
    await browser.get(await there.logIn(await startAtProvider(browser), 'leaver'));
    expect(await there.isAskedToLogIn(await startAtProvider(house.open()))).toBe(false);
    const token = browser.cookies.get('lederloft')!;

    const page = await browser.post('/logout');
    expect(page.status).toBe(200);
    const url = new URL(/^0; url=(.*)$/.exec(page.headers.get('refresh')!)![1]!);
    expect(url.searchParams.get('id_token_hint')).toBe(house.provider.idTokens.at(-1));
    expect(url.searchParams.get('state')).toBeTruthy();
    expect(browser.cookies.has('lederloft')).toBe(false);
    const thief = house.open();
    thief.cookies.set('lederloft', token);
    expect((await thief.get('/')).status).toBe(303);

    const back = await there.logOut(url.href);
    expect(back).toBe(`${house.platform.publicUrl}/logged-out?state=${url.searchParams.get('state')}`);
    expect(await (await browser.get(back)).text()).toContain('Du er logget ut av Lederløft og ID-porten.');
    expect(house.provider.events.at(-1)).toBe('logged out');
    expect(await there.isAskedToLogIn(await startAtProvider(house.open()))).toBe(true);
  });

  it('does not say that one is logged out at the provider because an address says so', async () => {
    const page = await (await house.open().get('/logged-out?state=made-up')).text();
    expect(page).toContain('Du er logget ut av Lederløft.');
    expect(page).not.toContain('ID-porten');
  });

  it('keeps nothing of the id token in the database, and only sealed in the browser', async () => {
    const { id } = await house.aConnectedPerson('sealed');
    const browser = house.open();
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'sealed'));
    const idToken = house.provider.idTokens.at(-1)!;
    const [, payload = '', signature = ''] = idToken.split('.');
    const { rows } = await house.platform.owner.query(
      'select to_jsonb(s)::text as row from session s where person_id = $1',
      [id],
    );
    expect(rows[0].row).not.toContain(signature.slice(0, 20));
    const cookie = browser.cookies.get('lederloft-logout')!;
    expect(cookie).not.toContain(payload.slice(0, 20));
    expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toContain(payload.slice(0, 20));
  });

  it('ends the session here also when the provider is down', async () => {
    const frail = await startOpenIdProvider(house.platform.publicUrl);
    await house.aConnectedPerson('stranded');
    const browser = house.open([frail.settings]);
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'stranded'));
    await frail.stop();
    const later = house.open([{ ...frail.settings }]);
    browser.cookies.forEach((value, name) => later.cookies.set(name, value));
    const page = await (await later.post('/logout')).text();
    expect(page).toContain('Vi fikk ikke kontakt med ID-porten');
    expect((await browser.get('/')).status).toBe(303);
  });

  it('at the provider ends the session here, without any cookie of ours', async () => {
    await house.aConnectedPerson('elsewhere');
    const browser = house.open();
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'elsewhere'));
    const claims = JSON.parse(
      Buffer.from(house.provider.idTokens.at(-1)!.split('.')[1]!, 'base64url').toString(),
    );
    const tell = (iss: string, sid: string) =>
      house.open().get(`/login/oidc/id-porten/frontchannel-logout?${new URLSearchParams({ iss, sid })}`);

    await tell(house.provider.settings.issuer, 'another-session');
    await tell('https://evil.example', claims.sid);
    expect((await browser.get('/')).status).toBe(200);
    expect((await tell(house.provider.settings.issuer, claims.sid)).status).toBe(200);
    expect((await browser.get('/')).status).toBe(303);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logInWithCode } from './testing/codes.ts';
import {
  aHouseWithProvider,
  type HouseWithProvider,
  startAtProvider,
} from './testing/house-with-provider.ts';
import { atProvider } from './testing/openid-provider.ts';
import { aPerson } from './testing/people.ts';

let house: HouseWithProvider;
beforeAll(async () => {
  house = await aHouseWithProvider();
});
afterAll(() => house.close());

describe('somebody the provider knows and we do not', () => {
  it('is never made a person of', async () => {
    const count = async () => (await house.platform.owner.query('select from person')).rowCount;
    const before = await count();
    const browser = house.open();
    const answer = await browser.get(await atProvider().logIn(await startAtProvider(browser), 'unknown'));
    expect(answer.headers.get('location')).toBe('/login/connect');
    const page = await (await browser.get('/login/connect')).text();
    expect(page).toContain('Spør kompetanserådgiveren');
    expect(browser.cookies.has('lederloft')).toBe(false);
    expect(await count()).toBe(before);
  });

  it('is not believed about an address, unless the provider is trusted to verify it', async () => {
    const { email } = await aPerson(house.platform);
    house.provider.accounts.set('claims-address', { email, email_verified: true });
    const browser = house.open();
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'claims-address'));
    expect(browser.cookies.has('lederloft')).toBe(false);
    expect(await house.connectedTo('claims-address')).toEqual([]);
  });

  it('is not connected by an address that is not verified, also at a provider that is trusted', async () => {
    const trusting = () => house.open([{ ...house.provider.settings, trustEmail: true }]);
    const { email } = await aPerson(house.platform);
    for (const [subject, claims] of Object.entries({
      'not-verified': { email, email_verified: false },
      'not-said': { email },
      'said-in-words': { email, email_verified: 'true' },
    })) {
      house.provider.accounts.set(subject, claims);
      const browser = trusting();
      await browser.get(await atProvider().logIn(await startAtProvider(browser), subject));
      expect(browser.cookies.has('lederloft')).toBe(false);
      expect(await house.connectedTo(subject)).toEqual([]);
    }
  });

  it('is connected by a verified address at a provider that is trusted, and known the next time without it', async () => {
    const trusting = () => house.open([{ ...house.provider.settings, trustEmail: true }]);
    const { id, email } = await aPerson(house.platform);
    house.provider.accounts.set('verified', { email: email.toUpperCase(), email_verified: true });
    const browser = trusting();
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'verified'));
    expect(browser.cookies.has('lederloft')).toBe(true);
    expect(await house.connectedTo('verified')).toEqual([id]);

    house.provider.accounts.delete('verified');
    const later = house.open();
    await later.get(await atProvider().logIn(await startAtProvider(later), 'verified'));
    expect(later.cookies.has('lederloft')).toBe(true);
  });

  it('can log in with a code, and then connect the identity', async () => {
    const { id, email } = await aPerson(house.platform, { givenName: 'Per' });
    const browser = house.open();
    await browser.get(await atProvider().logIn(await startAtProvider(browser, '/sessions'), 'to-connect'));
    await logInWithCode(house.platform, browser, email, '/login/connect');
    expect(await (await browser.get('/login/connect')).text()).toContain('Du er logget inn som Per Nordmann');
    const answer = await browser.post('/login/connect');
    expect(answer.headers.get('location')).toBe('/sessions');
    expect(await house.connectedTo('to-connect')).toEqual([id]);

    const next = house.open();
    await next.get(await atProvider().logIn(await startAtProvider(next), 'to-connect'));
    expect(await (await next.get('/')).text()).toContain('Hei, Per');
    const traces = await house.platform.owner.query(
      "select action from audit_entry where person_id = $1 and action = 'identity.connected'",
      [id],
    );
    expect(traces.rowCount).toBe(1);
  });

  it('is not connected by a session that was there before the identity came', async () => {
    const { email } = await aPerson(house.platform);
    const browser = house.open();
    await logInWithCode(house.platform, browser, email, '/');
    await house.platform.owner.query("update session set created_at = created_at - interval '1 second'");
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'planted'));
    expect(await (await browser.get('/login/connect')).text()).toContain('name="email"');
    expect((await browser.post('/login/connect')).status).toBe(409);
    expect(await house.connectedTo('planted')).toEqual([]);
  });

  it('is not connected without a log-in, in another browser, twice, or when the identity is somebody else’s', async () => {
    const { email } = await aPerson(house.platform);
    const browser = house.open();
    await browser.get(await atProvider().logIn(await startAtProvider(browser), 'contested'));
    expect((await house.open().post('/login/connect')).status).toBe(409);
    const elsewhere = house.open();
    await logInWithCode(house.platform, elsewhere, (await aPerson(house.platform)).email, '/');
    expect((await elsewhere.post('/login/connect')).status).toBe(409);

    const owner = await house.aConnectedPerson('contested');
    await logInWithCode(house.platform, browser, email, '/login/connect');
    expect((await browser.post('/login/connect')).status).toBe(409);
    expect((await browser.post('/login/connect')).status).toBe(409);
    expect(await house.connectedTo('contested')).toEqual([owner.id]);
  });
});

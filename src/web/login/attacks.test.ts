import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLog } from '../../platform/log.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { askForCode, logInWithCode, otherThan, standingAlone } from './testing/codes.ts';
import { doJobs } from './testing/do-jobs.ts';
import {
  aHouseWithProvider,
  type HouseWithProvider,
  startAtProvider,
} from './testing/house-with-provider.ts';
import { atProvider, startOpenIdProvider } from './testing/openid-provider.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser } from './testing/test-browser.ts';

let house: HouseWithProvider;
beforeAll(async () => {
  house = await aHouseWithProvider();
});
afterAll(() => house.close());

describe('a session that an attacker has put in the browser', () => {
  it('is not taken over by the one who logs in, whether it is made up or real', async () => {
    const attacker = house.open();
    await logInWithCode(house.platform, attacker, (await aPerson(house.platform)).email);
    for (const planted of ['made-up-token', attacker.cookies.get('lederloft')!]) {
      const victim = house.open();
      victim.cookies.set('lederloft', planted);
      await logInWithCode(house.platform, victim, (await aPerson(house.platform)).email);
      expect(victim.cookies.get('lederloft')).not.toBe(planted);
      const thief = house.open();
      thief.cookies.set('lederloft', planted);
      expect((await thief.get('/')).status).toBe(303);
    }
  });

  it('is not taken over by the one who logs in with a provider', async () => {
    await house.aConnectedPerson('victim');
    const victim = house.open();
    victim.cookies.set('lederloft', 'made-up-token');
    await victim.get(await atProvider().logIn(await startAtProvider(victim), 'victim'));
    expect(victim.cookies.get('lederloft')).toMatch(/^[\w-]{43}$/);
  });
});

describe('an address to go to afterwards', () => {
  it('never leads out of the site, whichever way one logs in', async () => {
    const { email } = await aPerson(house.platform);
    await house.aConnectedPerson('redirected');
    await house.platform.owner.query("insert into instance (kind) values ('demo') on conflict do nothing");
    const invented = await aPerson(house.platform);
    await house.platform.owner.query("insert into demo_person values ($1, 1, 'participant', 'Hov')", [
      invented.id,
    ]);
    const demo = createTestApp({ ...house.platform, mode: 'demo' }, [login]).app;

    for (const to of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/.//evil.example',
      '/\t/evil.example',
    ]) {
      const landing = (answer: Response) =>
        new URL(answer.headers.get('location')!, house.platform.publicUrl).href;
      const front = `${house.platform.publicUrl}/`;

      const browser = house.open();
      expect(await (await browser.get(`/login?to=${encodeURIComponent(to)}`)).text()).not.toContain(
        'evil.example',
      );
      const asked = await browser.post('/login/code', { email, to });
      expect(new URL(landing(asked)).searchParams.get('to')).toBe('/');
      await doJobs(house.platform.owner, house.platform);
      const code = /\b\d{6}\b/.exec(house.platform.letters.at(-1)!.text)![0];
      expect(landing(await browser.post('/login/code/verify', { code, to }))).toBe(front);
      expect(landing(await browser.get(`/login?to=${encodeURIComponent(to)}`))).toBe(front);

      const other = house.open();
      const back = await atProvider().logIn(await startAtProvider(other, to), 'redirected');
      expect(landing(await other.get(back))).toBe(front);

      const visitor = openBrowser(demo, house.platform.publicUrl);
      expect(landing(await visitor.post('/login/demo', { personId: invented.id, to }))).toBe(front);

      await house.platform.owner.query('delete from rate_window');
    }
  });
});

describe('a form on another site', () => {
  it('can neither log anybody in or out, nor ask for codes, nor connect an identity', async () => {
    const { email } = await aPerson(house.platform);
    const { app } = createTestApp(house.platform, [login]);
    const browser = house.open();
    await logInWithCode(house.platform, browser, email);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const path of [
      '/login/code',
      '/login/code/verify',
      '/login/demo',
      '/login/connect',
      '/logout',
      '/sessions/end-others',
    ]) {
      for (const headers of [
        { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example' },
        { origin: 'null', 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        {},
      ]) {
        const answer = await app.request(`${house.platform.publicUrl}${path}`, {
          method: 'POST',
          headers: { cookie, ...headers },
          body: new URLSearchParams({ email, code: '123456', to: '/' }),
        });
        expect([path, answer.status]).toEqual([path, 403]);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
    expect((await browser.get('/')).status).toBe(200);
  });
});

describe('the cookies', () => {
  it('are out of reach for script and other sites, and under https bound to this host by name', async () => {
    const publicUrl = 'https://lederloft.example';
    const provider = await startOpenIdProvider(publicUrl);
    const platform = { ...house.platform, publicUrl };
    const settings = { providers: [provider.settings], trustedProxies: 1 };
    const browser = openBrowser(createTestApp(platform, [login], { settings }).app, publicUrl);
    await house.aConnectedPerson('secure');
    const { email } = await aPerson(house.platform);
    const lines: string[] = [];
    const seen = async (asked: Promise<Response>) => {
      const answer = await asked;
      lines.push(...answer.headers.getSetCookie());
      return answer;
    };
    await seen(browser.post('/login/code', { email, to: '/' }));
    const start = (await seen(browser.get('/login/oidc/id-porten'))).headers.get('location')!;
    await seen(browser.get(await atProvider().logIn(start, 'nobody-knows')));
    const again = (await seen(browser.get('/login/oidc/id-porten'))).headers.get('location')!;
    await seen(browser.get(await atProvider().logIn(again, 'secure')));
    await seen(browser.post('/logout'));
    await provider.stop();

    const names = new Set(lines.map((line) => line.slice(0, line.indexOf('='))));
    expect([...names].sort()).toEqual([
      '__Host-lederloft',
      '__Host-lederloft-code',
      '__Host-lederloft-identity',
      '__Host-lederloft-leaving',
      '__Host-lederloft-login',
      '__Secure-lederloft-logout',
    ]);
    for (const line of lines.filter((one) => !/Max-Age=0/i.test(one))) {
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).not.toMatch(/; Domain=/i);
    }
    for (const line of lines) {
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(line.startsWith('__Host-') ? /; Path=\/(;|$)/ : /; Path=\/logout(;|$)/);
    }
  });

  it('that cannot be ours are as good as none', async () => {
    const browser = house.open();
    for (const name of [
      'lederloft',
      'lederloft-code',
      'lederloft-login',
      'lederloft-identity',
      'lederloft-logout',
      'lederloft-leaving',
    ]) {
      browser.cookies.set(name, '%00%ff../..;'.replace(';', ''));
    }
    expect((await browser.get('/login')).status).toBe(200);
    expect((await browser.get('/login/connect')).status).toBe(400);
    expect((await browser.get('/login/code/verify')).status).toBe(303);
    expect((await browser.get('/login/oidc/id-porten/callback?state=x&code=y')).status).toBe(400);
    expect((await browser.get('/logged-out?state=x')).status).toBe(200);
    expect((await browser.post('/logout')).status).toBe(303);
  });
});

describe('what is written in the log', () => {
  it('holds no code, token, address or name, through log-ins that succeed, fail and break', async () => {
    const lines: string[] = [];
    const platform = { ...house.platform, log: jsonLog((line) => lines.push(line)) };
    const settings = { providers: [house.provider.settings], trustedProxies: 1 };
    const { app } = createTestApp(platform, [login], { settings });
    const secrets = new Set<string>();
    const browser = openBrowser(app, platform.publicUrl, '203.0.113.77');
    const remember = () => browser.cookies.forEach((value) => secrets.add(value));

    const { email } = await aPerson(house.platform, {
      givenName: 'Hemmelig',
      email: 'hemmelig@kommune.example',
    });
    const code = (await askForCode(house.platform, browser, email))!;
    remember();
    await browser.post('/login/code/verify', { code: otherThan(code), to: '/' });
    await browser.post('/login/code/verify', { code, to: '/' });
    remember();

    await house.aConnectedPerson('hemmelig-sub', 'Hemmelig');
    const start = new URL(await startAtProvider(browser));
    const back = await atProvider().logIn(start.href, 'hemmelig-sub');
    [...start.searchParams, ...new URL(back).searchParams].forEach(([name, value]) => {
      if (['state', 'nonce', 'code', 'code_challenge'].includes(name)) secrets.add(value);
    });
    await browser.get(back);
    remember();
    await browser.get(back);
    const forged = new URL(await startAtProvider(browser));
    forged.searchParams.set('nonce', 'forged');
    await browser.get(await atProvider().logIn(forged.href, 'hemmelig-sub'));
    await browser.get(
      `/login/oidc/id-porten/callback?error=hemmelig@kommune.example&state=${new URL(await startAtProvider(browser)).searchParams.get('state')}&iss=${house.provider.settings.issuer}`,
    );

    const broken = {
      ...platform,
      db: { ...platform.db, gate: () => Promise.reject(new Error('The database is away')) },
    };
    const inTrouble = openBrowser(createTestApp(broken, [login], { settings }).app, platform.publicUrl);
    expect((await inTrouble.post('/login/code', { email, to: '/' })).status).toBe(500);
    expect((await inTrouble.get(back)).status).toBe(400);
    inTrouble.cookies.set('lederloft-login', browser.cookies.get('lederloft-login')!);
    expect((await inTrouble.get(back)).status).toBe(500);

    house.provider.idTokens.forEach((token) => secrets.add(token));
    const log = lines.join('');
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(
      expect.arrayContaining(['login.answer-refused', 'request.failed']),
    );
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log).not.toMatch(standingAlone(code));
    expect(log).not.toMatch(/hemmelig|203\.0\.113/i);
  });
});

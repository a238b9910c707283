import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../kernel/ids.ts';
import { nobody } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login } from './index.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser, type TestBrowser } from './testing/test-browser.ts';

let platform: TestPlatform;
let invented: PersonId;
let other: PersonId;

beforeAll(async () => {
  platform = await createTestPlatform();
  invented = (await aPerson(platform, { givenName: 'Oda' })).id;
  other = (await aPerson(platform, { givenName: 'Per' })).id;
  await platform.owner.query(
    "insert into demo_person (person_id, sequence, role, place) values ($1, 1, 'competence-adviser', 'Gjøvik')",
    [invented],
  );
});
afterAll(() => platform.close());

async function databaseIs(kind: 'demo' | 'real'): Promise<void> {
  await platform.owner.query('delete from instance');
  await platform.owner.query('insert into instance (kind) values ($1)', [kind]);
}
beforeEach(() => databaseIs('demo'));

function browserIn(mode: Platform['mode']): TestBrowser {
  return openBrowser(createTestApp({ ...platform, mode }, [login]).app, platform.publicUrl);
}

describe('a demo', () => {
  it('lets one be any of its people, listed by role and place', async () => {
    const browser = browserIn('demo');
    const page = await (await browser.get('/login?to=/sessions')).text();
    expect(page).toContain('Kompetanserådgiver');
    expect(page).toContain('Oda Nordmann');
    expect(page).toContain('Gjøvik');
    expect(page).not.toContain('Per Nordmann');
    const answer = await browser.post('/login/demo', { personId: invented, to: '/sessions' });
    expect(answer.headers.get('location')).toBe('/sessions');
    expect(await (await browser.get('/')).text()).toContain('Hei, Oda');
  });

  it('lets one become somebody else without logging out', async () => {
    await platform.owner.query("insert into demo_person values ($1, 2, 'participant', 'Hov')", [other]);
    const browser = browserIn('demo');
    await browser.post('/login/demo', { personId: invented, to: '/' });
    expect((await browser.get('/login')).status).toBe(200);
    await browser.post('/login/demo', { personId: other, to: '/' });
    expect(await (await browser.get('/')).text()).toContain('Hei, Per');
    await platform.owner.query('delete from demo_person where person_id = $1', [other]);
  });

  it('says what is missing when nobody has been loaded', async () => {
    await platform.owner.query('delete from demo_person');
    expect(await (await browserIn('demo').get('/login')).text()).toContain('Her er ingen personer ennå');
    await platform.owner.query("insert into demo_person values ($1, 1, 'competence-adviser', 'Gjøvik')", [
      invented,
    ]);
  });

  it('sends no letters to the addresses of invented people', async () => {
    const browser = browserIn('demo');
    expect((await browser.post('/login/code', { email: 'oda@kommune.example', to: '/' })).status).toBe(404);
    expect((await browser.get('/login/code/verify')).status).toBe(404);
  });
});

describe('becoming somebody without proof', () => {
  const tryIt = async (mode: Platform['mode'], personId: string) => {
    const browser = browserIn(mode);
    const { status } = await browser.post('/login/demo', { personId, to: '/' });
    return { status, loggedIn: browser.cookies.has('lederloft') };
  };
  const refused = { status: 404, loggedIn: false };

  it('is refused when the program is not in demo mode, also on a demo world', async () => {
    expect(await tryIt('real', invented)).toEqual(refused);
    expect(await (await browserIn('real').get('/login')).text()).not.toContain('Oda Nordmann');
  });

  it('is refused when the database is not a demo world, also in demo mode', async () => {
    await databaseIs('real');
    expect(await tryIt('demo', invented)).toEqual(refused);
    expect(await (await browserIn('demo').get('/login')).text()).not.toContain('Oda Nordmann');
    await platform.owner.query('delete from instance');
    expect(await tryIt('demo', invented)).toEqual(refused);
  });

  it('is refused for a person who is not one of the people of the demo', async () => {
    expect(await tryIt('demo', other)).toEqual(refused);
    expect(await tryIt('demo', '00000000-0000-7000-8000-999999999999')).toEqual(refused);
    expect(await tryIt('demo', 'not an id')).toEqual(refused);
  });

  describe('by the web role itself, past all of our code', () => {
    const open = (who: PersonId) =>
      platform.db.gate<{ opened: boolean }>(
        "select gate.open_demo_session(gen_random_uuid(), sha256($2::bytea), $1, 'x', '1 hour') as opened",
        [who, Buffer.from(`${Math.random()}`)],
      );

    it('is refused in a real database and for other people', async () => {
      expect(await open(invented)).toEqual([{ opened: true }]);
      expect(await open(other)).toEqual([{ opened: false }]);
      await databaseIs('real');
      expect(await open(invented)).toEqual([{ opened: false }]);
    });

    it('is refused through the door that needs proof', async () => {
      await expect(
        platform.db.gate("select gate.open_session(gen_random_uuid(), '\\x01', $1, 'demo', 'x', '1 hour')", [
          invented,
        ]),
      ).rejects.toMatchObject({ code: '42501' });
    });

    it('cannot make the database a demo world, or a person one of its people', async () => {
      await databaseIs('real');
      for (const text of [
        "update instance set kind = 'demo'",
        'delete from instance',
        "insert into instance (only_row, kind) values (true, 'demo') on conflict do nothing",
      ]) {
        await expect(platform.db.gate(text, [])).rejects.toMatchObject({ code: '42501' });
      }
      await expect(
        platform.db.gate("insert into demo_person values ($1, 9, 'participant', 'x')", [other]),
      ).rejects.toMatchObject({ code: '42501' });
      await expect(
        platform.db.gate(
          `insert into session (id, token_hash, person_id, method, device, expires_at)
           values (gen_random_uuid(), '\\x02', $1, 'demo', 'x', now() + interval '1 hour')`,
          [other],
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });

    it('cannot put tables of its own before the real ones', async () => {
      await databaseIs('real');
      const opened = await platform.db.transaction({ scope: nobody }, async (tx) => {
        await sql`create temporary table instance (kind text) on commit drop`.execute(tx);
        await sql`insert into pg_temp.instance values ('demo')`.execute(tx);
        await sql`create temporary table demo_person (person_id uuid, sequence int, role text, place text) on commit drop`.execute(
          tx,
        );
        await sql`insert into pg_temp.demo_person values (${other}, 1, 'participant', 'x')`.execute(tx);
        await sql`grant select on pg_temp.instance, pg_temp.demo_person to lederloft_trusted`.execute(tx);
        const { rows } = await sql<{ opened: boolean }>`
            select gate.open_demo_session(gen_random_uuid(), '\\x03', ${other}, 'x', '1 hour') as opened`.execute(
          tx,
        );
        return rows;
      });
      expect(opened).toEqual([{ opened: false }]);
    });
  });
});

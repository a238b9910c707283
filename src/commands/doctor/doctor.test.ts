import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '../../platform/database/migrate.ts';
import { readEnvironment, type Settings } from '../../platform/environment.ts';
import { openPlatform } from '../../platform/open-platform.ts';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { startOpenIdProvider } from '../../web/login/testing/openid-provider.ts';
import { checkClock, checkTimeZone } from './clock.ts';
import { checkMigrations, checkServer, checkSorting } from './database.ts';
import { checkMasterKey } from './keys.ts';
import { checkMail } from './mail.ts';
import { checkQueue } from './queue.ts';
import { checkNobody, checkRowRules, checkWebRole } from './row-rules.ts';
import { checkNode } from './runtime.ts';
import { checkDataFolder, checkDisk } from './storage.ts';
import { checkProviders, checkPublicUrl } from './web.ts';

let folder: string;
let platform: TestPlatform;
let owner: pg.Pool;
let web: pg.Pool;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doctor-'));
  platform = await createTestPlatform();
  owner = platform.owner;
  web = poolAs('lederloft_app');
});
afterAll(async () => {
  await web.end();
  await platform.close();
  await rm(folder, { recursive: true });
});

function poolAs(role: string): pg.Pool {
  const pool = new pg.Pool({ ...platform.ownerSettings, options: `-c role=${role}`, max: 1 });
  pool.on('error', () => {});
  return pool;
}

const settings = (variables: Record<string, string>): Settings =>
  readEnvironment({ LEDERLOFT_DATA: folder, ...variables });

const migrations = () => readMigrations(path.join(PROJECT_ROOT, 'migrations'));

/** Does something in a transaction that is not kept, and looks meanwhile. */
async function meanwhile<Value>(change: string, look: (inside: pg.Pool) => Promise<Value>): Promise<Value> {
  const inside = new pg.Pool({ ...platform.ownerSettings, max: 1 });
  inside.on('error', () => {});
  try {
    await inside.query('begin');
    await inside.query(change);
    const seen = await look(inside);
    await inside.query('rollback');
    return seen;
  } finally {
    await inside.end();
  }
}

describe('the doctor finds a healthy house healthy, and finds that', () => {
  it('the Node.js is too old, or another than it is tested on', () => {
    expect(checkNode('v24.21.0').status).toBe('ok');
    expect(checkNode('v22.12.0').status).toBe('warn');
    expect(checkNode('v26.0.0').status).toBe('warn');
    expect(checkNode('v20.18.3').status).toBe('fail');
    expect(checkNode('v18.20.0').status).toBe('fail');
  });

  it('others may change the data folder', async () => {
    const here = path.join(folder, 'data');
    expect((await checkDataFolder(here)).status).toBe('ok');
    await mkdir(here, { mode: 0o700 });
    expect((await checkDataFolder(here)).status).toBe('ok');
    await chmod(here, 0o777);
    expect(await checkDataFolder(here)).toMatchObject({ status: 'fail', mend: `chmod 700 ${here}` });
  });

  it('the disk is soon full', async () => {
    expect((await checkDisk(folder, { failBelow: 0, warnBelow: 0 })).status).toBe('ok');
    expect((await checkDisk(folder, { failBelow: 0, warnBelow: Infinity })).status).toBe('warn');
    expect((await checkDisk(folder, { failBelow: Infinity, warnBelow: Infinity })).status).toBe('fail');
  });

  it('the database keeps text in an encoding that cannot hold names', async () => {
    expect(await checkServer(owner)).toMatchObject({ status: 'ok' });
    const name = `ll_test_${randomBytes(6).toString('hex')}`;
    await owner.query(`create database ${name} encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'
      locale_provider libc template template0`);
    const { connectionString, ...rest } = platform.ownerSettings;
    const url = connectionString === undefined ? undefined : new URL(connectionString);
    if (url !== undefined) url.pathname = `/${name}`;
    const ascii = new pg.Pool(
      url === undefined ? { ...rest, database: name } : { connectionString: url.href },
    );
    expect(await checkServer(ascii)).toMatchObject({ status: 'fail' });
    await ascii.end();
    await owner.query(`drop database ${name}`);
  });

  it('the server cannot sort in Norwegian', async () => {
    expect((await checkSorting(owner)).status).toBe('ok');
    expect((await checkSorting(owner, 'no-such-x-icu')).status).toBe('fail');
    expect((await checkSorting(owner, 'C')).says).toContain('Aurskog, Zoo, Ås');
  });

  it('migrations wait, were changed, or come from a newer program', async () => {
    const all = await migrations();
    expect((await checkMigrations(owner, all)).status).toBe('ok');
    const one = { name: '2099-01-01-0000_later', sql: '', sha256: 'x' };
    expect((await checkMigrations(owner, [...all, one])).says).toContain(
      `1 of ${all.length + 1} migrations wait`,
    );
    expect((await checkMigrations(owner, all.slice(1))).says).toContain('does not know');
    const changed = all.map((migration, i) => (i === 0 ? { ...migration, sha256: 'y' } : migration));
    expect((await checkMigrations(owner, changed)).says).toContain('was changed');
  });

  it('the row rules of a table are off, or not forced on its owner', async () => {
    expect(await checkRowRules(owner)).toMatchObject({ status: 'ok' });
    const off = 'alter table employee disable row level security';
    expect(await meanwhile(off, checkRowRules)).toMatchObject({
      status: 'fail',
      says: expect.stringContaining('off for employee:') as string,
    });
    expect(await meanwhile('alter table person no force row level security', checkRowRules)).toMatchObject({
      status: 'fail',
      mend: 'alter table person enable row level security, force row level security;',
    });
    expect((await meanwhile('create table forgotten (name text)', checkRowRules)).says).toContain(
      'forgotten',
    );
  });

  it('the web role could pass by the row rules', async () => {
    expect(await checkWebRole(web, 'demo')).toMatchObject({ status: 'ok' });
    expect(await checkWebRole(web, 'real')).toMatchObject({ status: 'warn' });
    expect(await checkWebRole(owner, 'demo')).toMatchObject({ status: 'fail' });
    const name = `ll_test_${randomBytes(6).toString('hex')}`;
    await owner.query(`create role ${name} bypassrls`);
    const strong = poolAs(name);
    expect(await checkWebRole(strong, 'demo')).toMatchObject({ status: 'fail' });
    await owner.query(`alter role ${name} nobypassrls; grant lederloft_app to ${name}`);
    expect(await checkWebRole(strong, 'demo')).toMatchObject({ status: 'ok' });
    // The row rules let the trusted role through, and so everybody who is one of it.
    await owner.query(`grant lederloft_trusted to ${name}`);
    expect(await checkWebRole(strong, 'demo')).toMatchObject({ status: 'fail' });
    const connections = {
      owner: platform.ownerSettings,
      app: { ...platform.ownerSettings, options: `-c role=${name}` },
    };
    await expect(
      openPlatform(settings({ LEDERLOFT_MODE: 'demo' }), connections, platform.log),
    ).rejects.toThrow('could pass by the row rules');
    await strong.end();
    await owner.query(`drop role ${name}`);
  });

  it('a rule lets everybody see a row', async () => {
    await owner.query(`insert into person (id, given_name, family_name, email)
      values (gen_random_uuid(), 'Ola', 'Nordmann', 'ola@example.no')`);
    expect(await checkNobody(web)).toMatchObject({ status: 'ok' });
    await owner.query('create policy careless on person to lederloft_app using (true)');
    expect((await checkNobody(web)).says).toContain('sees rows of person.');
    await owner.query('drop policy careless on person');
  });

  it('the clocks differ by more than two seconds', async () => {
    const after = (seconds: number) => () => new Date(Date.now() + seconds * 1000);
    expect((await checkClock(owner)).status).toBe('ok');
    expect((await checkClock(owner, after(30))).status).toBe('fail');
    expect((await checkClock(owner, after(-30))).status).toBe('fail');
  });

  it('the time zone of Norway is not known, or keeps another time', async () => {
    expect((await checkTimeZone(owner)).status).toBe('ok');
    expect((await checkTimeZone(owner, 'Europe/Nowhere')).status).toBe('fail');
    expect((await checkTimeZone(owner, 'Europe/London')).says).toContain('It is 12,13 and 12,13');
  });

  it('the master key is missing, broken, open to others, or another than the one that sealed', async () => {
    const file = path.join(folder, 'master.key');
    const here = settings({ LEDERLOFT_MODE: 'demo' });
    expect(await checkMasterKey(here, owner)).toMatchObject({ status: 'ok' });

    const { rows } = await owner.query<{ id: string }>('select id from person limit 1');
    const person = rows[0]!.id as never;
    const scope = { person, staff: [], municipal: [], units: [], cohorts: [] };
    const who = {
      scope: { ...scope, programme: false, officer: false, national: false, administrator: false },
    };
    await platform.db.transaction(who, (tx) => platform.keys.seal(tx, person, 'place', 'text'));
    expect(await checkMasterKey(here, owner)).toMatchObject({
      status: 'fail',
      says: 'There is no master key.',
    });

    await writeFile(file, 'AAAA', { mode: 0o600 });
    expect((await checkMasterKey(here, owner)).says).toContain('does not hold a key of 32 bytes');
    await writeFile(file, Buffer.alloc(32, 8).toString('base64'));
    expect((await checkMasterKey(here, owner)).says).toContain('is not the one that sealed');
    await writeFile(file, Buffer.alloc(32, 7).toString('base64'));
    expect(await checkMasterKey(here, owner)).toMatchObject({
      status: 'ok',
      says: 'The master key opens what is sealed.',
    });
    expect(await checkMasterKey(settings({ LEDERLOFT_MODE: 'real' }), owner)).toMatchObject({
      status: 'warn',
    });
    await chmod(file, 0o640);
    expect((await checkMasterKey(here, owner)).says).toContain('can be read by other users (640)');
    await rm(file);
    const server = settings({ DATABASE_URL: 'postgres://localhost/x' });
    expect(await checkMasterKey(server, undefined)).toMatchObject({ status: 'fail' });
  });

  it('the mail server is not there, or refuses the login', async () => {
    const server = new SMTPServer({
      authOptional: false,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth: ({ password }, _, done) =>
        password === 'right' ? done(null, { user: 'us' }) : done(new Error('No, secret-of-the-server')),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.server.address() as { port: number };
    const at = (password: string) =>
      settings({ SMTP_URL: `smtp://us:${password}@127.0.0.1:${address.port}` });
    expect(await checkMail(at('right'))).toMatchObject({ status: 'ok' });
    const refused = await checkMail(at('wrong'));
    expect(refused).toMatchObject({ status: 'fail', mend: expect.stringContaining('password') as string });
    expect(JSON.stringify(refused)).not.toMatch(/us:wrong|secret-of-the-server/);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect((await checkMail(at('right'))).status).toBe('fail');
    expect((await checkMail(settings({ LEDERLOFT_MODE: 'real' }))).status).toBe('warn');
    expect((await checkMail(settings({}))).status).toBe('ok');
  });

  it('a login provider does not answer as one', async () => {
    const provider = await startOpenIdProvider('https://lederloft.example');
    const oidc = (issuer: string) =>
      settings({
        LEDERLOFT_OIDC: JSON.stringify([{ ...provider.settings, issuer }]),
        LEDERLOFT_MODE: 'real',
      });
    expect(await checkProviders(oidc(provider.settings.issuer))).toMatchObject([{ status: 'ok' }]);
    await provider.stop();
    expect(await checkProviders(oidc(provider.settings.issuer))).toMatchObject([{ status: 'fail' }]);

    const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    expect(await checkProviders(oidc(`http://127.0.0.1:${port}`))).toMatchObject([{ status: 'fail' }]);
    other.close();
    expect(await checkProviders(settings({ LEDERLOFT_MODE: 'real' }))).toMatchObject([{ status: 'warn' }]);
    expect(await checkProviders(settings({}))).toMatchObject([{ status: 'ok' }]);
  });

  it('jobs wait, fail, or were given up', async () => {
    expect(await checkQueue(owner)).toMatchObject({ status: 'ok' });
    await owner.query(`select graphile_worker.add_job('letter', '{}')`);
    expect(await checkQueue(owner)).toMatchObject({ status: 'ok' });
    const change = (to: string) => owner.query(`update graphile_worker._private_jobs set ${to}`);
    await change(`attempts = 2, run_at = now() + interval '1 hour'`);
    expect(await checkQueue(owner)).toMatchObject({ status: 'warn' });
    await change(`attempts = 0, run_at = now() - interval '1 hour'`);
    expect((await checkQueue(owner)).says).toBe('A job has waited for 60 minutes.');
    await change(`attempts = max_attempts`);
    const { status, mend = '' } = await checkQueue(owner);
    expect(status).toBe('fail');
    await owner.query(mend.slice(mend.indexOf('update ')));
    expect(await checkQueue(owner)).toMatchObject({ status: 'ok' });
  });

  it('the address is not https, or a proxy is not reckoned with', () => {
    const real = (variables: Record<string, string>) =>
      checkPublicUrl(settings({ LEDERLOFT_MODE: 'real', ...variables })).status;
    expect(real({ PUBLIC_URL: 'https://x.no', TRUST_PROXY: '1' })).toBe('ok');
    expect(real({ PUBLIC_URL: 'https://x.no' })).toBe('warn');
    expect(real({ PUBLIC_URL: 'http://x.no', TRUST_PROXY: '1' })).toBe('fail');
    expect(real({})).toBe('fail');
    expect(checkPublicUrl(settings({})).status).toBe('ok');
    expect(checkPublicUrl(settings({ HOST: '0.0.0.0' })).status).toBe('warn');
  });
});

import { readFileSync, realpathSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { Connection } from './doorway.ts';
import { startEmbeddedPostgres } from './embedded.ts';
import { findServer } from './find-server.ts';
import { openDataFolder } from './folders.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

async function ask(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a first start', () => {
  it('gives a durable PostgreSQL that listens on a private socket alone and sorts in Norwegian', async () => {
    const data = path.join(bench.folder(), 'data');
    const { connection, joined, stop } = await startEmbeddedPostgres(data);

    expect(joined).toBe(false);
    expect(connection).toMatchObject({ user: 'lederloft_owner', database: 'postgres' });
    const [settings] = await ask(
      connection,
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
              current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens,
              current_setting('max_connections')::int as connections, current_setting('server_encoding') as encoding,
              (select rolsuper from pg_roles where rolname = current_user) as superuser`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      listens: '',
      connections: 80,
      encoding: 'UTF8',
      superuser: true,
    });
    const sorted = await ask(
      connection,
      `select name from unnest(array['Ås', 'Aurskog', 'Ørsta', 'Zoo', 'Ærlig']) as name order by name`,
    );
    expect(sorted.map(({ name }) => name)).toEqual(['Aurskog', 'Zoo', 'Ærlig', 'Ørsta', 'Ås']);
    await stop();
  });

  it('counts æ, ø and å as letters in the trigram index, so that a search for Ås is not one for s', async () => {
    const data = path.join(bench.folder(), 'data');
    const { connection, stop } = await startEmbeddedPostgres(data);
    await ask(connection, 'create extension pg_trgm');
    const [row] = await ask(
      connection,
      `select similarity('Ås', 'Øs') as other, upper('æøå') as upper, 'ÆRLIG' ilike 'ærlig' as same`,
    );
    expect(row).toMatchObject({ upper: 'ÆØÅ', same: true });
    expect(row?.other).toBeLessThan(0.5);
    await stop();
  });

  it('makes the folders on the way open as usual, but the data folder closed', async () => {
    const base = bench.folder();
    const { stop } = await startEmbeddedPostgres(path.join(base, 'on', 'the', 'data'));
    expect(statSync(path.join(base, 'on', 'the')).mode & 0o055).toBe(0o055);
    expect(statSync(path.join(base, 'on', 'the', 'data')).mode & 0o077).toBe(0);
    await stop();
  });
});

describe('stopping', () => {
  it('ends the server and keeps the data for the next start', async () => {
    const data = await bench.dataFolder();
    const first = await startEmbeddedPostgres(data);
    await ask(first.connection, `create table kept as select 'kept'::text as word`);
    await first.stop();
    expect(findServer(openDataFolder(data))).toBeUndefined();

    const second = await startEmbeddedPostgres(data);
    expect(second.joined).toBe(false);
    expect(await ask(second.connection, 'select word from kept')).toEqual([{ word: 'kept' }]);
    await second.stop();
  });

  it('twice counts once: the second use of the same process keeps the server', async () => {
    const data = await bench.dataFolder();
    const first = await startEmbeddedPostgres(data);
    const second = await startEmbeddedPostgres(data);
    expect(second.joined).toBe(true);

    await Promise.all([first.stop(), first.stop()]);
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(findServer(openDataFolder(data))).toBeUndefined();
  });
});

describe('the data folder', () => {
  it('is the same by its own path and through a link', async () => {
    const base = bench.folder();
    await bench.dataFolder(path.join(base, 'data'));
    symlinkSync(path.join(base, 'data'), path.join(base, 'link'));
    const first = await startEmbeddedPostgres(path.join(base, 'data'));
    const second = await startEmbeddedPostgres(path.join(base, 'link'));
    expect(second.joined).toBe(true);
    expect(second.connection).toEqual(first.connection);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('may be moved while the server runs: whoever comes next finds the same server', async () => {
    const base = bench.folder();
    const first = await startEmbeddedPostgres(await bench.dataFolder(path.join(base, 'before')));
    renameSync(path.join(base, 'before'), path.join(base, 'data'));

    const second = await startEmbeddedPostgres(path.join(base, 'data'));
    expect(second.joined).toBe(true);
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    await first.stop();
    expect(findServer(openDataFolder(path.join(base, 'data')))).toBeUndefined();
  });

  it('may have a path that is too long for a socket, and a comma and a quote in its name', async () => {
    const deep = path.join(bench.folder(), ...Array.from({ length: 12 }, () => 'very-long'), 'data');
    const { connection, stop } = await startEmbeddedPostgres(await bench.dataFolder(deep));
    expect(connection.host.startsWith(realpathSync(path.dirname(deep)))).toBe(false);
    await stop();

    const name = `Kari's data, "new" og gammel`;
    const odd = await startEmbeddedPostgres(await bench.dataFolder(path.join(bench.folder(), name)));
    expect(await ask(odd.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await odd.stop();
  });
});

it('puts a log of more than 10 MB aside when the server starts', async () => {
  const data = await bench.dataFolder();
  writeFileSync(path.join(data, 'postgres.log'), 'x'.repeat(10 * 1024 * 1024 + 1));
  const { stop } = await startEmbeddedPostgres(data);
  expect(statSync(path.join(data, 'postgres.log')).size).toBeLessThan(100_000);
  expect(statSync(path.join(data, 'postgres.log.1')).size).toBeGreaterThan(10 * 1024 * 1024);
  await stop();
});

describe('the environment', () => {
  it('with settings for another PostgreSQL does not lead it astray', async () => {
    const env = {
      ...process.env,
      PGPORT: '6543',
      PGHOST: 'db.example.org',
      PGSSLMODE: 'require',
      PGDATA: '/nowhere',
      PGUSER: 'someone',
    };
    const user = await bench.user(await bench.dataFolder(), { env });
    expect(await user.ask('select current_user::text as who')).toEqual([{ who: 'lederloft_owner' }]);
    await user.end('stop');
  });

  it('and the secrets in it are not passed on to the server', async () => {
    const data = await bench.dataFolder();
    const user = await bench.user(data, { env: { ...process.env, SESSION_SECRET: 'hemmelig' } });
    const server = findServer(openDataFolder(data));
    const passedOn = readFileSync(`/proc/${server?.pid}/environ`, 'utf8').split('\0');
    expect(passedOn).toContain('LC_ALL=C');
    expect(passedOn.join()).not.toContain('hemmelig');
    await user.end('stop');
  });
});

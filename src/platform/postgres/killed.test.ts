import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findServer } from './find-server.ts';
import { openDataFolder } from './folders.ts';
import { identityOf } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { ends } from './server-end.ts';
import type { DatabaseProcess } from './testing/workbench.ts';
import { openWorkbench } from './testing/workbench.ts';

/** A busy machine may need longer than a second, and what is waited for may last only half of one. */
const PATIENCE = { timeout: 30_000, interval: 10 };

const bench = openWorkbench();
afterAll(() => bench.clear());

function serverOf(data: string): ProcessIdentity {
  const server = findServer(openDataFolder(data));
  if (server === undefined) throw new Error('No server runs.');
  return server;
}

async function killServer(data: string): Promise<void> {
  const server = serverOf(data);
  process.kill(server.pid, 'SIGKILL');
  await ends(server, 10_000);
}

/** A process in a new folder, and a row that it was told is saved. */
async function userWithSavedRow(): Promise<{ data: string; user: DatabaseProcess }> {
  const data = await bench.dataFolder();
  const user = await bench.user(data);
  await user.ask('create table saved as select 42 as number');
  return { data, user };
}

async function expectSavedRow(data: string, expected: { joined: boolean }): Promise<void> {
  const next = await bench.user(data);
  expect(next.joined).toBe(expected.joined);
  expect(await next.ask('select number from saved')).toEqual([{ number: 42 }]);
  await next.end('stop');
}

function halfMadeIn(data: string): string[] {
  return existsSync(data) ? readdirSync(data).filter((name) => name.startsWith('pg.new-')) : [];
}

describe('the next start comes back with the data', () => {
  it('when the process that started the server was killed', async () => {
    const { data, user } = await userWithSavedRow();
    await user.end('SIGKILL');
    await expectSavedRow(data, { joined: true });
  });

  it('when the server was killed', async () => {
    const { data } = await userWithSavedRow();
    await killServer(data);
    await expectSavedRow(data, { joined: false });
  });

  it('when both were killed, three times over', async () => {
    const { data, user } = await userWithSavedRow();
    let current = user;
    for (let round = 0; round < 3; round++) {
      await Promise.all([killServer(data), current.end('SIGKILL')]);
      current = await bench.user(data);
      expect(current.joined).toBe(false);
      expect(await current.ask('select number from saved')).toEqual([{ number: 42 }]);
    }
    await current.end('stop');
  });

  it('when the killed server lies as a zombie, because its parent has not noticed', async () => {
    const { data, user } = await userWithSavedRow();
    user.child.kill('SIGSTOP');
    await killServer(data);
    await expectSavedRow(data, { joined: false });
    await user.end('SIGKILL');
  });

  it('when the server was killed in the middle of a long query, which itself lives on', async () => {
    const { data, user } = await userWithSavedRow();
    // Does not wait for anything, so it does not see that the server is gone.
    user.begin('select count(*) from generate_series(1, 100000000000)');
    const watcher = await bench.user(data);
    const longQuery = `select pid from pg_stat_activity where query like '%generate_series%' and pid <> pg_backend_pid()`;
    await expect.poll(() => watcher.ask(longQuery), PATIENCE).toHaveLength(1);
    const [row] = await watcher.ask(longQuery);
    await killServer(data);
    expect(identityOf(Number(row?.pid))).toBeDefined();

    await expectSavedRow(data, { joined: false });
    expect(identityOf(Number(row?.pid))).toBeUndefined();
  });

  it('when the number the killed server left behind belongs to another program by now', async () => {
    const { data, user } = await userWithSavedRow();
    await user.end('stop');
    const { cluster, socket } = openDataFolder(data);
    const left = [process.pid, cluster, 0, 5432, socket, '', '', 'ready'].join('\n');
    writeFileSync(path.join(cluster, 'postmaster.pid'), left);
    mkdirSync(socket, { mode: 0o700, recursive: true });
    writeFileSync(path.join(socket, '.s.PGSQL.5432.lock'), left);
    await expectSavedRow(data, { joined: false });
  });

  it('when only the lock of its socket was left behind', async () => {
    const { data, user } = await userWithSavedRow();
    await user.end('stop');
    const { socket } = openDataFolder(data);
    mkdirSync(socket, { mode: 0o700, recursive: true });
    writeFileSync(path.join(socket, '.s.PGSQL.5432.lock'), `${process.pid}\n`);
    await expectSavedRow(data, { joined: false });
  });

  it('when the first start of all was killed while it made the database', async () => {
    const data = path.join(bench.folder(), 'data');
    const first = bench.run('database-process', [data]);
    await expect.poll(() => halfMadeIn(data), PATIENCE).toHaveLength(1);
    first.kill('SIGKILL');

    const next = await bench.user(data);
    expect(next.joined).toBe(false);
    expect(await next.ask('select 1 as one')).toEqual([{ one: 1 }]);
    await next.end('stop');
    expect(halfMadeIn(data)).toEqual([]);
  });
});

it('five that come at once after a crash get one server, with the data', async () => {
  const { data, user } = await userWithSavedRow();
  await Promise.all([killServer(data), user.end('SIGKILL')]);
  const users = await Promise.all(Array.from({ length: 5 }, () => bench.user(data)));
  expect(users.filter(({ joined }) => !joined)).toHaveLength(1);
  for (const next of users) expect(await next.ask('select number from saved')).toEqual([{ number: 42 }]);
  await Promise.all(users.map((next) => next.end('stop')));
});

it('a copy of the folder taken while the server runs gets a server of its own', async () => {
  const { data, user } = await userWithSavedRow();
  await user.ask('checkpoint');
  const copy = path.join(bench.folder(), 'data');
  await cp(path.join(data, 'pg'), path.join(copy, 'pg'), { recursive: true });

  const other = await bench.user(copy);
  expect(other.joined).toBe(false);
  expect(serverOf(copy)).not.toEqual(serverOf(data));
  await other.end('stop');
  expect(await user.ask('select number from saved')).toEqual([{ number: 42 }]);
  await user.end('stop');
});

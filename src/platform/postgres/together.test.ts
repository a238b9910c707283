import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findServer } from './find-server.ts';
import { openDataFolder } from './folders.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

const WHICH_SERVER = `select pg_postmaster_start_time()::text as started, system_identifier::text as system
                        from pg_control_system()`;

function serverOf(data: string): ReturnType<typeof findServer> {
  return findServer(openDataFolder(data));
}

describe.each([2, 5])('%i first starts at the same instant', (count) => {
  it('make one database, run one server, and all get in', async () => {
    const data = path.join(bench.folder(), 'data');
    const users = await Promise.all(Array.from({ length: count }, () => bench.user(data)));

    expect(users.filter((user) => !user.joined)).toHaveLength(1);
    const servers = await Promise.all(users.map((user) => user.ask(WHICH_SERVER)));
    expect(new Set(servers.map((rows) => JSON.stringify(rows))).size).toBe(1);
    expect(readdirSync(data).filter((name) => name.startsWith('pg'))).toEqual(['pg']);

    await Promise.all(users.map((user) => user.end('stop')));
    expect(serverOf(data)).toBeUndefined();
  });
});

describe.each(['stop', 'SIGTERM', 'SIGKILL'] as const)('of two processes, the end of one by %s', (how) => {
  it.each(['the one that started the server', 'the one that joined'])('%s', async (who) => {
    const data = await bench.dataFolder();
    const starter = await bench.user(data);
    const joiner = await bench.user(data);
    expect(joiner.joined).toBe(true);
    const [leaving, staying] =
      who === 'the one that joined' ? [joiner, starter] : ([starter, joiner] as const);
    const before = await staying.ask(WHICH_SERVER);

    await leaving.end(how);

    expect(await staying.ask(WHICH_SERVER)).toEqual(before);
    await staying.end('stop');
    expect(serverOf(data)).toBeUndefined();
  });
});

it('the last to stop shuts the server down, also when all stop at the same instant', async () => {
  const data = await bench.dataFolder();
  const users = [await bench.user(data), await bench.user(data), await bench.user(data)];
  await Promise.all(users.map((user) => user.end('SIGTERM')));
  expect(serverOf(data)).toBeUndefined();
});

it('when all were killed the server stays up, and the next to come joins it and may shut it down', async () => {
  const data = await bench.dataFolder();
  const killed = [await bench.user(data), await bench.user(data)];
  const before = await killed[0]?.ask(WHICH_SERVER);
  await Promise.all(killed.map((user) => user.end('SIGKILL')));
  expect(serverOf(data)).toBeDefined();

  const next = await bench.user(data);
  expect(next.joined).toBe(true);
  expect(await next.ask(WHICH_SERVER)).toEqual(before);
  await next.end('stop');
  expect(serverOf(data)).toBeUndefined();
});

it('one that comes while the last is stopping gets a server, whichever of the two it is', async () => {
  const data = await bench.dataFolder();
  let last = await bench.user(data);
  await last.ask('create table kept as select 1 as one');
  for (let round = 0; round < 3; round++) {
    const [next] = await Promise.all([bench.user(data), last.end('stop')]);
    expect(await next.ask('select one from kept')).toEqual([{ one: 1 }]);
    last = next;
  }
  await last.end('stop');
});

import { chmodSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findServer } from './find-server.ts';
import { openDataFolder } from './folders.ts';
import { hasUserNamespaces, isRoot, throughOrdinaryUser } from './testing/system.ts';
import { openWorkbench } from './testing/workbench.ts';
import { findNobody, readSystemUsers } from './users-of-system.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

/** `unshare` is not found, as in an image without it; the system's refusal takes the same road. */
const withoutUserNamespaces = { env: { ...process.env, PATH: bench.folder() } };

function serverUser(data: string): number {
  return statSync(`/proc/${findServer(openDataFolder(data))?.pid}`).uid;
}

describe.runIf(isRoot && hasUserNamespaces)('root, where user namespaces are allowed', () => {
  it('runs the server in a folder closed to all others, and its files stay those of root', async () => {
    const data = path.join(bench.folder(0o700), 'data');
    const user = await bench.user(data);
    expect(serverUser(data)).toBe(0);
    expect(statSync(path.join(data, 'pg')).uid).toBe(0);
    await user.end('stop');
  });
});

describe.runIf(isRoot)('root, where user namespaces are refused', () => {
  it('runs the server as nobody, who can enter the database and the socket and nothing else of ours', async () => {
    const data = path.join(bench.folder(), 'data');
    const user = await bench.user(data, withoutUserNamespaces);
    const nobody = findNobody()?.uid;

    expect(serverUser(data)).toBe(nobody);
    expect(await user.ask('select 1 as one')).toEqual([{ one: 1 }]);
    const owners = ['.', 'pg', 'socket', 'lock', 'users', 'postgres.log'].map(
      (name) => statSync(path.join(data, name)).uid,
    );
    expect(owners).toEqual([0, nobody, nobody, 0, 0, 0]);
    const open = ['pg', 'socket', 'lock', 'users', 'postgres.log'].filter(
      (name) => (statSync(path.join(data, name)).mode & 0o077) !== 0,
    );
    expect(open).toEqual([]);
    await user.end('stop');
  });

  it('lets others join, survives kill -9 of all, and the last one stops it', async () => {
    const data = await bench.dataFolder();
    const first = await bench.user(data, withoutUserNamespaces);
    await first.ask('create table saved as select 42 as number');
    await first.end('SIGKILL');
    const second = await bench.user(data, withoutUserNamespaces);
    expect(second.joined).toBe(true);

    const server = findServer(openDataFolder(data));
    if (server === undefined) throw new Error('No server runs.');
    process.kill(server.pid, 'SIGKILL');
    await second.end('SIGKILL');

    const third = await bench.user(data, withoutUserNamespaces);
    expect(third.joined).toBe(false);
    expect(await third.ask('select number from saved')).toEqual([{ number: 42 }]);
    await third.end('stop');
    expect(findServer(openDataFolder(data))).toBeUndefined();
  });

  it.runIf(hasUserNamespaces)(
    'takes over a database made where they were allowed, and gives it back',
    async () => {
      const data = path.join(bench.folder(), 'data');
      const before = await bench.user(data);
      await before.ask('create table saved as select 42 as number');
      await before.end('stop');

      const between = await bench.user(data, withoutUserNamespaces);
      expect(serverUser(data)).toBe(findNobody()?.uid);
      expect(await between.ask('select number from saved')).toEqual([{ number: 42 }]);
      await between.end('stop');

      const after = await bench.user(data);
      expect(serverUser(data)).toBe(0);
      expect(await after.ask('select number from saved')).toEqual([{ number: 42 }]);
      await after.end('stop');
    },
  );

  it('says what to do when nobody cannot reach the data folder', async () => {
    const closed = bench.folder(0o700);
    const refusal = await bench.refusal(path.join(closed, 'data'), withoutUserNamespaces);
    expect(refusal).toMatchObject({
      kind: 'root-refused',
      message: expect.stringMatching(/nobody cannot reach .*ordinary user.*DATABASE_URL/),
    });
  });
});

describe.runIf(!isRoot || hasUserNamespaces)('an ordinary user', () => {
  it('runs the server under its own name', async () => {
    const base = bench.folder();
    chmodSync(base, 0o777);
    const data = path.join(base, 'data');
    const user = await bench.user(data, { through: throughOrdinaryUser });
    expect(serverUser(data)).toBe(statSync(data).uid);
    expect(await user.ask('select 1 as one')).toEqual([{ one: 1 }]);
    await user.end('stop');
  });
});

it('reads the number of nobody as files show it, also where it is written as negative', () => {
  const macOS = ['##', '# User Database', '##', 'nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false'];
  expect(readSystemUsers(macOS.join('\n'))).toEqual([{ name: 'nobody', uid: 4294967294, gid: 4294967294 }]);
});

import { statSync } from 'node:fs';
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

async function one(connection: Connection): Promise<unknown> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query('select 1 as one')).rows[0];
  } finally {
    await client.end();
  }
}

/** The road that Windows takes: TCP with a password, and pg_ctl. All of it but the operating system can be tried elsewhere. */
describe('without unix sockets', () => {
  it('listens on this machine only, to those who know the password', async () => {
    const data = path.join(bench.folder(), 'data');
    const { connection, stop } = await startEmbeddedPostgres(data, 'win32');

    expect(connection.host).toBe('127.0.0.1');
    expect(await one(connection)).toEqual({ one: 1 });
    await expect(one({ ...connection, password: 'guessed' })).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(path.join(data, 'password')).mode & 0o077).toBe(0);
    await stop();
  });

  it('lets a second use join, and the last one stops the server', async () => {
    const data = path.join(bench.folder(), 'data');
    const first = await startEmbeddedPostgres(data, 'win32');
    const second = await startEmbeddedPostgres(data, 'win32');
    expect(second.joined).toBe(true);
    expect(second.connection).toEqual(first.connection);

    await first.stop();
    expect(await one(second.connection)).toEqual({ one: 1 });
    await second.stop();
    expect(findServer(openDataFolder(data))).toBeUndefined();

    const again = await startEmbeddedPostgres(data, 'win32');
    expect(again.joined).toBe(false);
    expect(await one(again.connection)).toEqual({ one: 1 });
    await again.stop();
  });
});

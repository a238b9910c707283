import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded.ts';
import { openDataFolder } from './folders.ts';
import {
  hasOwnMounts,
  hasUserNamespaces,
  isRoot,
  throughOrdinaryUser,
  throughSmallDisk,
} from './testing/system.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

describe('the start is refused with a sentence', () => {
  it('when the database was made by another major version, and its files are left as they are', async () => {
    const data = path.join(bench.folder(), 'data');
    mkdirSync(path.join(data, 'pg'), { recursive: true });
    writeFileSync(path.join(data, 'pg', 'PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres(data)).rejects.toMatchObject({
      kind: 'other-major-version',
      message: expect.stringMatching(/PostgreSQL 17.*PostgreSQL 18.*backup.*DATABASE_URL/),
    });
    expect(existsSync(path.join(data, 'postgres.log'))).toBe(false);
  });

  it('when something else lies where the database would be', async () => {
    const data = path.join(bench.folder(), 'data');
    mkdirSync(path.join(data, 'pg'), { recursive: true });
    writeFileSync(path.join(data, 'pg', 'holiday.jpg'), 'a picture');
    await expect(startEmbeddedPostgres(data)).rejects.toMatchObject({ kind: 'foreign-folder' });
    expect(existsSync(path.join(data, 'pg', 'holiday.jpg'))).toBe(true);
  });

  it('when the data folder is a file', async () => {
    const data = path.join(bench.folder(), 'a-file');
    writeFileSync(data, '');
    await expect(startEmbeddedPostgres(data)).rejects.toMatchObject({ kind: 'folder-not-writable' });
  });

  it('when the folder of its socket is open to others', async () => {
    const data = path.join(bench.folder(), 'data');
    mkdirSync(data);
    const { socket } = openDataFolder(data);
    mkdirSync(socket);
    chmodSync(socket, 0o777);
    await expect(startEmbeddedPostgres(data)).rejects.toMatchObject({ kind: 'unsafe-socket-folder' });
  });

  it('when PostgreSQL itself refuses, with its own words', async () => {
    const data = await bench.dataFolder();
    writeFileSync(path.join(data, 'pg', 'postgresql.conf'), 'shared_buffers = mye\n');
    await expect(startEmbeddedPostgres(data)).rejects.toMatchObject({
      kind: 'server-failed',
      message: expect.stringMatching(/configuration file .*postgres\.log/),
    });
  });
});

describe.runIf(!isRoot || hasUserNamespaces)('a folder that may not be written to', () => {
  it('is named, with what to do', async () => {
    const base = bench.folder();
    chmodSync(base, 0o555);
    const refusal = await bench.refusal(path.join(base, 'data'), { through: throughOrdinaryUser });
    expect(refusal).toMatchObject({
      kind: 'folder-not-writable',
      message: expect.stringMatching(new RegExp(`${base}/data.*DATABASE_URL`)),
    });
  });
});

describe.runIf(hasOwnMounts)('a disk that is full', () => {
  it.each([2, 20])('is named, with what to do, when only %i MB are left for a first start', async (size) => {
    const base = bench.folder();
    const refusal = await bench.refusal(path.join(base, 'data'), { through: throughSmallDisk(base, size) });
    expect(refusal).toMatchObject({
      kind: 'disk-full',
      message: expect.stringMatching(/make room.*DATABASE_URL/),
    });
  });
});

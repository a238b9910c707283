import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { MIGRATION_LOCK } from '../database/migrate.ts';
import { ranMigrations, refuseHiddenRows, SAME_WORDS, sequencesOf, tablesOf } from './contents.ts';
import { copyOut, type WriteChunk } from './copy.ts';
import { BackupRefused, END_OF_ROWS, FORMAT, FORMAT_VERSION, type Header, line } from './format.ts';

export type BackupReport = { header: Header; sha256: string; bytes: number };

/**
 * Writes everything that the database holds at one moment to a file. Those who work in it go on meanwhile. The file gets
 * its name when it is whole and on the disk, and only its owner can read it.
 *
 * @throws BackupRefused when there is nothing to back up, or the file is there already
 */
export async function writeBackup(
  owner: pg.Pool,
  file: string,
  program: string,
  progress: (table: string, rows: number) => void = () => {},
): Promise<BackupReport> {
  if (await isThere(file)) throw isThereAlready(file);
  const unfinished = `${file}.${process.pid}.part`;
  const client = await owner.connect();
  // A connection that was left in the middle of something is of no use to the next one.
  let broken = true;
  try {
    const { header, sha256 } = await inOneMoment(client, () => write(client, unfinished, program, progress));
    await putOnDisk(unfinished);
    await giveName(unfinished, file);
    await putOnDisk(path.dirname(path.resolve(file)));
    broken = false;
    return { header, sha256, bytes: (await stat(file)).size };
  } finally {
    client.release(broken);
    await rm(unfinished, { force: true });
  }
}

/** A snapshot of a database whose schema stands still. */
async function inOneMoment<Value>(client: pg.ClientBase, work: () => Promise<Value>): Promise<Value> {
  // Taken before the snapshot, so that the list of migrations and the tables agree.
  await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
  await client.query('begin isolation level repeatable read read only');
  await client.query(SAME_WORDS);
  const value = await work();
  await client.query('commit');
  await client.query('select pg_advisory_unlock_shared($1)', [MIGRATION_LOCK]);
  return value;
}

async function write(
  client: pg.ClientBase,
  file: string,
  program: string,
  progress: (table: string, rows: number) => void,
): Promise<{ header: Header; sha256: string }> {
  const migrations = await ranMigrations(client);
  if (migrations === undefined) throw new BackupRefused('There is no Lederløft in this database.');
  const jobsLeftOut = await waitingJobs(client);
  await refuseHiddenRows(client);
  await client.query('set local role lederloft_trusted');
  const header = await headerOf(client, program, migrations, jobsLeftOut);

  const hash = createHash('sha256');
  const packed = createGzip();
  const stored = pipeline(packed, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  // It is waited for below; until then a disk that is full must not be an error that nobody hears.
  stored.catch(() => {});
  const put = (chunk: Buffer) => {
    hash.update(chunk);
    if (packed.destroyed) return stored; // it tells why
    return packed.write(chunk) ? undefined : once(packed, 'drain');
  };
  await put(line(header));
  for (const table of header.tables) {
    await put(line({ table: table.name }));
    await copyTable(client, table, put);
    progress(table.name, table.rows);
  }
  const sha256 = hash.digest('hex');
  packed.end(line({ sha256 }));
  await stored;
  return { header, sha256 };
}

async function headerOf(
  client: pg.ClientBase,
  program: string,
  migrations: Header['migrations'],
  jobsLeftOut: number,
): Promise<Header> {
  const tables: Header['tables'] = [];
  for (const { name, columns } of await tablesOf(client)) {
    const counted = await client.query<{ rows: string }>(`select count(*) as rows from public."${name}"`);
    tables.push({ name, columns, rows: Number(counted.rows[0]?.rows) });
  }
  const { rows } = await client.query<{ kind: Header['kind'] | null; server: string }>(
    `select (select kind from public.instance) as kind, current_setting('server_version') as server`,
  );
  if (!rows[0]?.kind) throw new BackupRefused('The database has never been started, so it holds nothing.');
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    program,
    createdAt: new Date().toISOString(),
    kind: rows[0].kind,
    server: rows[0].server,
    migrations,
    tables,
    sequences: await sequencesOf(client),
    jobsLeftOut,
  };
}

async function copyTable(
  client: pg.ClientBase,
  { name, columns, rows }: Header['tables'][number],
  put: WriteChunk,
): Promise<void> {
  const list = columns.map((column) => `"${column}"`).join();
  const copied = await copyOut(client, `copy (select ${list} from public."${name}") to stdout`, put);
  if (copied !== rows) throw new Error(`${name} gave ${copied} rows and should have given ${rows}`);
  await put(END_OF_ROWS);
}

/** Asked as the owner: the queue is not the trusted role's to read. */
async function waitingJobs(client: pg.ClientBase): Promise<number> {
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('graphile_worker.jobs') is not null as there`,
  );
  if (there.rows[0]?.there !== true) return 0;
  const { rows } = await client.query<{ jobs: string }>(
    'select count(*) as jobs from graphile_worker.jobs where attempts < max_attempts',
  );
  return Number(rows[0]?.jobs);
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Never in the place of another file, also not of one that has come while this one was written. */
async function giveName(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw isThereAlready(file);
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    // A file system that gives a file one name only.
    if (await isThere(file)) throw isThereAlready(file);
    await rename(unfinished, file);
  }
}

function isThereAlready(file: string): BackupRefused {
  return new BackupRefused(`${file} is there already. Give the backup a new name.`);
}

async function putOnDisk(place: string): Promise<void> {
  // Windows opens no folders; there the file system sees to the name.
  if (process.platform === 'win32' && (await stat(place)).isDirectory()) return;
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { loadDemoWorld } from '../../../../stories/demo-world.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { type Migration, readMigrations } from '../../database/migrate.ts';
import { nobody } from '../../database/scope.ts';
import { PROJECT_ROOT } from '../../project-root.ts';
import { createScratchDatabase, inDatabase, serverForTests } from '../../testing/scratch-database.ts';
import { createTestPlatform, type TestPlatform } from '../../testing/test-platform.ts';
import { BackupRefused, checkBackup, restoreBackup, writeBackup } from '../index.ts';
import type { CheckedBackup } from '../restore-backup.ts';

export type BackupBench = {
  folder: string;
  migrations: readonly Migration[];
  /** The demo world, with a row of every awkward kind added. */
  world: pg.Pool;
  /** A backup of that world. */
  good: string;
  emptyDatabase(): Promise<pg.Pool>;
  /** A database in which nothing has been made at all, and whose owner is an ordinary role. */
  bareDatabaseOfAnOrdinaryOwner(): Promise<pg.Pool>;
  restore(
    into: pg.Pool,
    file: string,
    given?: Partial<Parameters<typeof checkBackup>[1]>,
  ): Promise<CheckedBackup>;
  clear(): Promise<void>;
};

export async function openBackupBench(): Promise<BackupBench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  const migrations = await readMigrations(path.join(PROJECT_ROOT, 'migrations'));
  const platform = await createTestPlatform();
  const doors: (() => Promise<void>)[] = [() => platform.close()];
  await fill(platform);
  const good = path.join(folder, 'good.backup');
  await writeBackup(platform.owner, good, '1.2.3');

  return {
    folder,
    migrations,
    world: platform.owner,
    good,
    emptyDatabase: async () => {
      const scratch = await createScratchDatabase();
      const pool = open(scratch.owner);
      doors.push(async () => {
        await pool.end();
        await scratch.drop();
      });
      return pool;
    },
    bareDatabaseOfAnOrdinaryOwner: async () => {
      const server = await serverForTests();
      const admin = open(server);
      const name = `ll_test_${randomBytes(6).toString('hex')}`;
      await admin.query(`create role ${name} createrole`);
      await admin.query(`grant lederloft_app, lederloft_trusted to ${name} with admin option`);
      await admin.query(`create database ${name} owner ${name}`);
      const pool = open({ ...inDatabase(server, name), options: `-c role=${name}` });
      doors.push(async () => {
        await pool.end();
        await admin.query(`drop database ${name} with (force)`);
        await admin.query(`drop role ${name}`);
        await admin.end();
      });
      return pool;
    },
    restore: async (into, file, given = {}) => {
      const backup = await checkBackup(file, { kind: 'demo', migrations, ...given });
      await restoreBackup(into, backup);
      return backup;
    },
    clear: async () => {
      for (const close of doors) await close();
      await rm(folder, { recursive: true });
    },
  };
}

const AWKWARD = 'Tab\there, line\nbreak, \\. and \\N, «æøå», 𝔘, quote " and \r carriage';

async function fill({ owner, db, keys }: TestPlatform): Promise<void> {
  await owner.query(`insert into instance (kind) values ('demo')`);
  const client = await owner.connect();
  await loadDemoWorld(client, '2026-11-24' as LocalDate).finally(() => client.release());
  const { rows } = await owner.query<{ id: PersonId }>('select id from person order by id limit 1');
  const person = rows[0]!.id;
  for (const text of [AWKWARD, '\\.', '', '\\N']) {
    await owner.query(
      `insert into audit_entry (person_id, action, object_id, details) values ($1, 'a', $2, $3)`,
      [person, text, JSON.stringify({ text })],
    );
  }
  await owner.query('insert into owner_key (owner_id, wrapped_key) values (gen_random_uuid(), $1)', [
    randomBytes(1_000_000),
  ]);
  await owner.query(`insert into rate_window (key, window_ends_at, hits) values ('x', now(), 1)`);
  await owner.query(`select graphile_worker.add_job('letter', '{}')`);
  await db.transaction({ scope: { ...nobody, person } }, (tx) => keys.seal(tx, person, 'place', 'secret'));
}

function open(settings: pg.ClientConfig): pg.Pool {
  // Rows are compared as text, in which an instant reads as the session's own time of day.
  const options = `${settings.options ?? ''} -c TimeZone=Europe/Oslo`;
  const pool = new pg.Pool({ ...settings, max: 3, options });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Every row of every table that a backup should hold, as a hash for each table. */
export async function fingerprints(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(`
    select tablename as name from pg_tables where schemaname = 'public'
      and tablename not in ('schema_migration', 'rate_window', 'login_attempt', 'waiting_identity') order by 1`);
  const client = await pool.connect();
  const found: Record<string, string> = {};
  await client.query('begin');
  await client.query('set local role lederloft_trusted');
  for (const { name } of rows) {
    const hashed = await client.query<{ n: string; hash: string | null }>(
      `select count(*) as n, md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash from "${name}" t`,
    );
    found[name] = `${hashed.rows[0]!.n} ${hashed.rows[0]!.hash}`;
  }
  await client.query('commit');
  client.release();
  return found;
}

/** What holds the tables together and guards them. */
export async function rules(pool: pg.Pool) {
  const ask = async (text: string) => (await pool.query<{ line: string }>(text)).rows.map((row) => row.line);
  return {
    constraints: await ask(
      `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated as line
       from pg_constraint where connamespace = 'public'::regnamespace order by 1`,
    ),
    rowRules: await ask(
      `select relname || relrowsecurity || relforcerowsecurity as line from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    ),
  };
}

export async function isEmpty(pool: pg.Pool): Promise<boolean> {
  return Object.entries(await fingerprints(pool)).every(
    ([name, print]) => name === 'dated_setting' || name === 'competence_item' || print.startsWith('0 '),
  );
}

/** What a refused attempt says. */
export const refusal = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof BackupRefused) return error.message;
    throw error;
  }
  throw new Error('It was not refused');
};

import type pg from 'pg';
import { migrate, MIGRATION_LOCK, type Migration } from '../database/migrate.ts';
import {
  type ForeignKey,
  foreignKeysOf,
  ranMigrations,
  SAME_WORDS,
  type TableContents,
  tablesOf,
} from './contents.ts';
import { copyIn } from './copy.ts';
import { BackupRefused, type Header } from './format.ts';
import { readBackup, readThrough } from './read-backup.ts';

/** A backup that has been read to its end and may be restored here, as far as can be told without the database. */
export type CheckedBackup = {
  file: string;
  header: Header;
  sha256: string;
  /** What its database had run, and all that this program has. */
  known: readonly Migration[];
  migrations: readonly Migration[];
};

/**
 * What a first start puts into a database before anybody has been there, and what tells that somebody has. The backup brings
 * its own.
 */
const FILLED_BY_START: ReadonlyMap<string, string> = new Map([
  ['instance', 'false'],
  ['dated_setting', 'false'],
  ['catalogue_source', 'false'],
  ['programme', 'false'],
  ['course', 'false'],
  ['course_version', 'false'],
  // Those of the country come with the tables; a municipality or a region adds its own.
  ['competence_item', 'municipality_code is not null or region_id is not null'],
]);

/**
 * Reads a backup to its end, so that nothing is begun with one that is not whole.
 *
 * @throws BackupRefused when it is cut off, altered, of another kind than `kind`, or newer than the program
 */
export async function checkBackup(
  file: string,
  { kind, migrations }: { kind: Header['kind']; migrations: readonly Migration[] },
): Promise<CheckedBackup> {
  const { header, sha256 } = await readThrough(file);
  refuseOtherKind(header, kind);
  return { file, header, sha256, known: migrationsOf(header, migrations), migrations };
}

/**
 * Puts a backup into an empty database, in one transaction: all of it is there, or nothing is. Migrations that have come
 * since the backup was taken are run afterwards.
 *
 * @throws BackupRefused when the database is not empty, or the file is no longer the one that was checked
 */
export async function restoreBackup(
  owner: pg.Pool,
  backup: CheckedBackup,
  progress: (table: string, rows: number) => void = () => {},
): Promise<void> {
  const client = await owner.connect();
  let broken = true;
  try {
    await refuseOtherSchema(client, backup.known);
    await migrate(client, backup.known);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query('begin');
    await client.query(SAME_WORDS);
    await load(client, backup, progress);
    await client.query('commit');
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await migrate(client, backup.migrations);
    await client.query('analyze');
    broken = false;
  } finally {
    // A connection that is thrown away takes its unfinished transaction with it.
    client.release(broken);
  }
}

function refuseOtherKind(header: Header, kind: Header['kind']): void {
  if (header.kind === kind) return;
  throw new BackupRefused(
    header.kind === 'demo'
      ? 'This is the backup of a demo world. It is restored in demo mode only: set LEDERLOFT_MODE=demo.'
      : 'This is the backup of real data. It is restored in real mode only: set LEDERLOFT_MODE=real.',
  );
}

/** The migrations that the backup's database had run, as this program has them. */
function migrationsOf(header: Header, migrations: readonly Migration[]): readonly Migration[] {
  const ran = new Map(header.migrations.map(({ name, sha256 }) => [name, sha256]));
  const known = migrations.filter(({ name, sha256 }) => ran.get(name) === sha256);
  if (known.length === header.migrations.length) return known;
  throw new BackupRefused(
    `The backup was taken by version ${header.program}, whose migrations this version does not have. Restore it with that version, and upgrade afterwards.`,
  );
}

/** Looked at before anything is migrated: a database in use, of an older version, is not to be changed in passing. */
async function refuseOtherSchema(client: pg.ClientBase, known: readonly Migration[]): Promise<void> {
  const ran = await ranMigrations(client);
  if (ran === undefined || ran.length === known.length) return; // `migrate` looks at them one by one
  throw new BackupRefused(
    `The database has run ${ran.length} migrations and the backup's had run ${known.length}. Restore into a new, empty database; nothing was changed.`,
  );
}

async function load(
  client: pg.ClientBase,
  { file, header, sha256 }: CheckedBackup,
  progress: (table: string, rows: number) => void,
): Promise<void> {
  const tables = await tablesOf(client);
  const keys = await foreignKeysOf(client);
  refuseOtherColumns(header, tables);
  await lift(client, tables, keys);
  await refuseOtherStamp(client, header);
  await refuseWhereSomebodyHasBeen(client, tables);

  const read = await readBackup(file, {
    header: async () => {},
    rows: async (table, rows) => {
      const list = table.columns.map((column) => `"${column}"`).join();
      const copied = await copyIn(client, `copy public."${table.name}" (${list}) from stdin`, rows);
      if (copied !== table.rows) {
        throw new BackupRefused(`${table.name} should have ${table.rows} rows and has ${copied}.`);
      }
      progress(table.name, copied);
    },
  });
  if (read.sha256 !== sha256) throw new BackupRefused(`${file} was changed while it was being read.`);
  for (const [name, next] of Object.entries(header.sequences)) {
    // Unlike setval, this belongs to the transaction.
    await client.query(`alter sequence public."${name}" restart with ${next}`);
  }
  await putBack(client, tables, keys);
}

/**
 * Rows come table by table, so what ties tables together waits until all are there. The owner of the tables, who is
 * under the row rules too, may copy rows in only while they are not forced on it. All of it belongs to the transaction,
 * and nobody else can read the tables meanwhile.
 */
async function lift(client: pg.ClientBase, tables: readonly TableContents[], keys: readonly ForeignKey[]) {
  const list = tables.map((table) => `public."${table.name}"`).join();
  await client.query(`lock table ${list} in access exclusive mode`);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint "${name}"`);
  for (const { name } of tables.filter((table) => table.forced)) {
    await client.query(`alter table public."${name}" no force row level security`);
  }
  for (const { name } of tables) await client.query(`alter table public."${name}" disable trigger user`);
}

async function putBack(client: pg.ClientBase, tables: readonly TableContents[], keys: readonly ForeignKey[]) {
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint "${name}" ${definition}`);
  }
  for (const { name } of tables) await client.query(`alter table public."${name}" enable trigger user`);
  for (const { name } of tables.filter((table) => table.forced)) {
    await client.query(`alter table public."${name}" force row level security`);
  }
}

async function refuseOtherStamp(client: pg.ClientBase, header: Header): Promise<void> {
  const { rows } = await client.query<{ kind: string }>('select kind from public.instance');
  if (rows[0] === undefined || rows[0].kind === header.kind) return;
  throw new BackupRefused(
    `The backup is ${header.kind} and the database was first started as ${rows[0].kind}, which it stays. Restore into a new, empty database.`,
  );
}

async function refuseWhereSomebodyHasBeen(
  client: pg.ClientBase,
  tables: readonly TableContents[],
): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(
      `select from public."${name}" where ${FILLED_BY_START.get(name) ?? 'true'} limit 1`,
    );
    if (rowCount === 0) continue;
    throw new BackupRefused(
      `The database is not empty: there are rows in ${name}. Restore into a new, empty database; nothing was changed.`,
    );
  }
  for (const { name } of tables.filter(({ name: filled }) => FILLED_BY_START.has(filled)))
    await client.query(`delete from public."${name}"`);
}

function refuseOtherColumns(header: Header, tables: readonly TableContents[]): void {
  const told = new Map(header.tables.map(({ name, columns }) => [name, columns]));
  const here = new Map(tables.map(({ name, columns }) => [name, columns]));
  const wrong = [...new Set([...told.keys(), ...here.keys()])].filter(
    (name) => told.get(name)?.join() !== here.get(name)?.join(),
  );
  if (wrong.length === 0) return;
  throw new BackupRefused(`The backup and the database differ in ${wrong.join(', ')}; nothing was changed.`);
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';

export type Migration = { name: string; sql: string; sha256: string };

/** Migrations in the order of their names, which begin with the day and time they were written. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(path.join(folder, file), 'utf8');
      return {
        name: file.slice(0, -'.sql'.length),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}

export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** Held by whoever changes the schema. Any number will do, as long as everybody uses the same. */
export const MIGRATION_LOCK = 7_295_216;

/**
 * Runs the migrations that the database has not seen, each in its own transaction, and gives their names. Several
 * processes may call it at once: one runs, the others wait and find nothing left to do.
 *
 * @throws MigrationError when a migration was changed after it ran, or the database is newer than the program
 */
export async function migrate(client: pg.ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await client.query(`create table if not exists schema_migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
    const done = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from schema_migration',
    );
    refuseSurprises(migrations, done.rows);

    const seen = new Set(done.rows.map((row) => row.name));
    const fresh = migrations.filter((migration) => !seen.has(migration.name));
    for (const migration of fresh) await run(client, migration);
    return fresh.map((migration) => migration.name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

function refuseSurprises(
  migrations: readonly Migration[],
  done: readonly { name: string; sha256: string }[],
): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.sha256]));
  for (const row of done) {
    const sha256 = known.get(row.name);
    if (sha256 === undefined) {
      throw new MigrationError(
        `The database has run ${row.name}, which this program does not know. Start a newer version of the program.`,
      );
    }
    if (sha256 !== row.sha256) {
      throw new MigrationError(
        `${row.name} was changed after the database ran it. Put the file back as it was and write a new migration.`,
      );
    }
  }
}

async function run(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
}

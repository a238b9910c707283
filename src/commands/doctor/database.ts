import type pg from 'pg';
import type { Migration } from '../../platform/database/migrate.ts';
import { fail, type Finding, ok } from './finding.ts';

const OLDEST = 15;

export async function checkServer(owner: pg.Pool): Promise<Finding> {
  const { rows } = await owner.query<{ version: string; number: number; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::integer as number,
       current_setting('server_encoding') as encoding`,
  );
  const { version = '?', number = 0, encoding = '?' } = rows[0] ?? {};
  if (Math.floor(number / 10_000) < OLDEST) {
    return fail('database', `PostgreSQL ${version} is too old.`, `Upgrade the server to ${OLDEST} or newer.`);
  }
  if (encoding !== 'UTF8') {
    return fail(
      'database',
      `The database keeps text as ${encoding}, which cannot hold all names.`,
      `Make a new one with «create database … encoding 'UTF8' template template0», and restore a backup into it.`,
    );
  }
  return ok('database', `PostgreSQL ${version} answers.`);
}

export async function checkMigrations(owner: pg.Pool, migrations: readonly Migration[]): Promise<Finding> {
  const { rows: found } = await owner.query<{ there: boolean }>(
    `select to_regclass('public.schema_migration') is not null as there`,
  );
  const ran = found[0]?.there
    ? (await owner.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration')).rows
    : [];
  const known = new Map(migrations.map((migration) => [migration.name, migration.sha256]));
  const unknown = ran.filter((row) => !known.has(row.name));
  if (unknown.length > 0) {
    return fail(
      'migrations',
      `The database has run ${unknown.map((row) => row.name).join(', ')}, which this program does not know.`,
      'Start the version of the program that was used last, or a newer one.',
    );
  }
  const altered = ran.filter((row) => known.get(row.name) !== row.sha256);
  if (altered.length > 0) {
    return fail(
      'migrations',
      `${altered.map((row) => row.name).join(', ')} was changed after the database ran it.`,
      'Put the file in migrations/ back as it was released.',
    );
  }
  const waiting = migrations.length - ran.length;
  return waiting === 0
    ? ok('migrations', `All ${ran.length} migrations have been run.`)
    : fail(
        'migrations',
        `${waiting} of ${migrations.length} migrations wait.`,
        'Take a backup, and run «lederloft migrate». The next start does it too.',
      );
}

const SORTED = ['Aurskog', 'Zoo', 'Ærlig', 'Ørsta', 'Ås'];

/** Names stand in the order of a Norwegian telephone list, whatever language the server was set up in. */
export async function checkSorting(owner: pg.Pool, collation = 'nb-NO-x-icu'): Promise<Finding> {
  const mend =
    'Use a PostgreSQL that was built with ICU, as the packages of Debian, Red Hat and the clouds are.';
  try {
    const { rows } = await owner.query<{ sorted: string[] }>(
      `select array(select name from unnest($1::text[]) as name order by name collate "${collation}") as sorted`,
      [SORTED.toReversed()],
    );
    if (rows[0]?.sorted.join() === SORTED.join()) return ok('sorting', 'Æ, ø and å are sorted last.');
    return fail('sorting', `Names are sorted ${rows[0]?.sorted.join(', ')}.`, mend);
  } catch {
    return fail('sorting', `The server does not know how to sort names in Norwegian (${collation}).`, mend);
  }
}

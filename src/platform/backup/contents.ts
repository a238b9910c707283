import type pg from 'pg';
import { BackupRefused } from './format.ts';

export type TableContents = { name: string; columns: string[]; protected: boolean; forced: boolean };

/** How the values are written, whatever the server or the user is set to; both ends say the same. */
export const SAME_WORDS = `set local client_encoding = 'UTF8'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres'; set local timezone = 'UTC'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;

/**
 * The tables with their columns. Those that a crash may empty (attempts, counters) are left out, and so is the list of
 * migrations, which has a place of its own.
 */
export async function tablesOf(client: pg.ClientBase): Promise<TableContents[]> {
  const { rows } = await client.query<TableContents>(`
    select c.relname as name, c.relrowsecurity as protected, c.relforcerowsecurity as forced,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relpersistence = 'p' and c.relname <> 'schema_migration'
    order by c.relname`);
  return rows;
}

/**
 * Refuses where the role that backups run as would be shown only some of the rows: the row rules leave rows out
 * without a word, and the backup would look whole.
 */
export async function refuseHiddenRows(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
      and (not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
            and p.polcmd = '*' and pg_get_expr(p.polqual, c.oid) = 'true'
            and p.polroles = array[(select oid from pg_roles where rolname = 'lederloft_trusted')])
        or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('*', 'r')))
    order by c.relname`);
  if (rows.length === 0) return;
  throw new BackupRefused(
    `The row rules may hide rows of ${rows.map((row) => row.name).join(', ')} from lederloft_trusted. Protect these tables with scope.protect.`,
  );
}

/** The sequences that number rows, and the number that each gives next. */
export async function sequencesOf(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' order by c.relname`);
  const next: Record<string, string> = {};
  for (const { name } of rows) {
    const state = await client.query<{ next: string }>(
      `select (last_value + is_called::integer)::text as next from public."${name}"`,
    );
    next[name] = state.rows[0]?.next ?? '1';
  }
  return next;
}

export type ForeignKey = { table: string; name: string; definition: string };

export async function foreignKeysOf(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select k.conrelid::regclass::text as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace
    order by k.conrelid::regclass::text, k.conname`);
  return rows;
}

export type RanMigration = { name: string; sha256: string };

/** What the database has run, in order; undefined when it has never been Lederløft's. */
export async function ranMigrations(client: pg.ClientBase): Promise<RanMigration[] | undefined> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.schema_migration') is not null as there`,
  );
  if (rows[0]?.there !== true) return undefined;
  const ran = await client.query<RanMigration>(
    'select name, sha256 from public.schema_migration order by name',
  );
  return ran.rows;
}

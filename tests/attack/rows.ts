import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Belonging } from './belongings.ts';

const REFUSED = '42501';

/** Ends a transaction that went through, so that nothing is kept of it. */
class Succeeded extends Error {}

/** Tries each way of writing to these rows as this actor, and says which of them the database let through. */
export async function tryToWrite(
  platform: TestPlatform,
  who: Scoped,
  { table, where, belongs }: Belonging,
): Promise<readonly string[]> {
  const { rows } = await platform.owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from "${table}" t where ${where} limit 1`,
  );
  const [found] = rows;
  if (found === undefined) return [];
  const columns = await ownColumns(platform, table);
  const copy = { ...found.row, ...(columns.includes('id') ? { id: uuid() } : {}) };
  const names = columns.map((name) => `"${name}"`).join();
  const attempts: Readonly<Record<string, string>> = {
    update: `update "${table}" set "${await writable(platform, table)}" = "${await writable(platform, table)}" where ${where}`,
    delete: `delete from "${table}" where ${where}`,
    insert: `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", $row)`,
  };
  const succeeded: string[] = [];
  for (const [how, text] of Object.entries(attempts)) {
    const touched = await platform.db
      .transaction(who, async (tx) => {
        const [before = '', after] = text.split('$row');
        const statement =
          after === undefined
            ? sql.raw(text)
            : sql`${sql.raw(before)}${JSON.stringify(copy)}::jsonb${sql.raw(after)}`;
        const result = await statement.execute(tx);
        throw new Succeeded(String(result.numAffectedRows ?? 0n));
      })
      .catch((error: Error & { code?: string }) => {
        if (error instanceof Succeeded) return `${error.message} rows`;
        return error.code === REFUSED ? undefined : `an error that is no refusal: ${error.message}`;
      });
    if (touched !== undefined && touched !== '0 rows')
      succeeded.push(`${how} ${table} (${belongs}): ${touched}`);
  }
  return succeeded;
}

/** The columns that a statement may give a value: not those that the database numbers by itself. */
async function ownColumns(platform: TestPlatform, table: string): Promise<readonly string[]> {
  const { rows } = await platform.owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attidentity <> 'a' and attgenerated = ''`,
    [table],
  );
  return rows.map((row) => row.name);
}

/** A column that the web role may change, so that it is the row rule and no column right that stands in the way. */
async function writable(platform: TestPlatform, table: string): Promise<string> {
  const columns = await ownColumns(platform, table);
  const { rows } = await platform.owner.query<{ name: string }>(
    `select c as name from unnest($2::text[]) c where has_column_privilege('lederloft_app', $1, c, 'update') limit 1`,
    [table, columns],
  );
  return rows[0]?.name ?? columns[0] ?? '';
}

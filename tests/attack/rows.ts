import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Belonging } from './belongings.ts';

const REFUSED = '42501';
/** Keys that hold row and person together refuse in the own name what the row rules leave to them. */
const BY_A_KEY = ['23503', '23505'];

/** Ends a transaction that went through, so that nothing is kept of it. */
class Succeeded extends Error {}

/** Tries each way of writing to these rows as this actor, and says which of them the database let through. */
export async function tryToWrite(
  platform: TestPlatform,
  who: Scoped,
  one: Belonging,
): Promise<readonly string[]> {
  const { table, where, belongs } = one;
  const { rows } = await platform.owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from "${table}" t where ${where} limit 1`,
  );
  const [found] = rows;
  if (found === undefined) return [];
  const columns = await ownColumns(platform, table);
  const copy = { ...found.row, ...(columns.includes('id') ? { id: uuid() } : {}) };
  const names = columns.map((name) => `"${name}"`).join();
  const insert = `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", $row)`;
  const attempts: Readonly<Record<string, string>> = {
    update: `update "${table}" set "${await writable(platform, table)}" = "${await writable(platform, table)}" where ${where}`,
    delete: `delete from "${table}" where ${where}`,
    insert,
    'insert in the own name': insert,
  };
  const succeeded: string[] = [];
  for (const [how, text] of Object.entries(attempts)) {
    const row =
      how === 'insert in the own name' && 'person_id' in copy
        ? { ...copy, person_id: who.scope.person }
        : copy;
    if (how === 'insert in the own name' && (row === copy || !(await isVictims(platform, one, row))))
      continue;
    const touched = await platform.db
      .transaction(who, async (tx) => {
        const [before = '', after] = text.split('$row');
        const statement =
          after === undefined
            ? sql.raw(text)
            : sql`${sql.raw(before)}${JSON.stringify(row)}::jsonb${sql.raw(after)}`;
        const result = await statement.execute(tx);
        throw new Succeeded(String(result.numAffectedRows ?? 0n));
      })
      .catch((error: Error & { code?: string }) => {
        if (error instanceof Succeeded) return `${error.message} rows`;
        const refused = error.code === REFUSED || (row !== copy && BY_A_KEY.includes(error.code ?? ''));
        return refused ? undefined : `an error that is no refusal: ${error.message}`;
      });
    if (touched !== undefined && touched !== '0 rows')
      succeeded.push(`${how} ${table} (${belongs}): ${touched}`);
  }
  return succeeded;
}

/**
 * Whether the row would stand among the victim's. A line about what one has done may name any municipality: those who
 * act in several write lines for each, and the line says who wrote it.
 */
async function isVictims(
  platform: TestPlatform,
  { table, where, belongs }: Belonging,
  row: Record<string, unknown>,
): Promise<boolean> {
  if (belongs === 'traces' || row.person_id === null) return false;
  const { rowCount } = await platform.owner.query(
    `select from jsonb_populate_record(null::"${table}", $1::jsonb) t where ${where}`,
    [JSON.stringify(row)],
  );
  return rowCount === 1;
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

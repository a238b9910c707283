import pg from 'pg';
import type { Scoped } from '../../src/platform/database/database.ts';
import { beginWithScope } from '../../src/platform/database/scope.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Belonging } from './belongings.ts';

/**
 * Writes without looking. A statement that names no column to read meets no rule for reading, so what its own rule lets
 * through it changes, also rows that the one who sends it could never find. Each attempt is taken back.
 */
export async function tryToWriteBlindly(
  platform: TestPlatform,
  { scope }: Scoped,
  { table, where, belongs }: Belonging,
): Promise<readonly string[]> {
  const client = await platform.owner.connect();
  const touched: string[] = [];
  try {
    for (const statement of [...(await updates(client, table, where)), `delete from "${table}"`]) {
      // Nobody's keys may stand in the way, or the refusal would be theirs and not that of the row rules. Rows of the
      // attacker's own may well be changed; it is the victim's that are counted, those that nobody has touched.
      const untouched = `select count(*)::integer as n from "${table}" t where (${where}) and xmin::text <> pg_current_xact_id()::xid::text`;
      const results = (await client
        .query(
          `${beginWithScope('begin', scope)}; set local session_replication_role = replica; ${untouched};
          set local role lederloft_app; ${statement}; reset role; ${untouched}; rollback`,
        )
        .catch(() => client.query('rollback'))) as unknown as readonly pg.QueryResult<{ n?: number }>[];
      const [before, after] = Array.isArray(results)
        ? results.flatMap((result) => (result.rows[0]?.n === undefined ? [] : [result.rows[0].n]))
        : [];
      if (before !== after)
        touched.push(`blindly ${statement.slice(0, 90)} (${belongs}): ${before} → ${after}`);
    }
  } finally {
    client.release();
  }
  return touched;
}

/** Every column that may be written, set to what a row of the victim's has, once for each state that its rows are in. */
async function updates(client: pg.ClientBase, table: string, where: string): Promise<readonly string[]> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute a
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity <> 'a' and attgenerated = ''
       and has_column_privilege('lederloft_app', attrelid, attnum, 'update')
       and not exists (select from pg_index i where i.indrelid = attrelid and i.indisunique and attnum = any (i.indkey))`,
    [table],
  );
  if (columns.length === 0) return [];
  const { rows: patterns } = await client.query<{ row: string }>(
    `select distinct on (to_jsonb(t) ->> 'status') to_jsonb(t)::text as row from "${table}" t where ${where}`,
  );
  return patterns.flatMap(({ row }) => {
    const pattern = `jsonb_populate_record(null::"${table}", ${pg.escapeLiteral(row)}::jsonb)`;
    const set = (names: readonly string[]) =>
      `update "${table}" set (${names.join()}) = (select ${names.map((name) => `p.${name}`).join()} from ${pattern} p)`;
    const names = columns.map(({ name }) => name);
    // All of them, and the last alone: the others may be what a rule for writing looks at.
    return [set(names), set(names.slice(-1))];
  });
}

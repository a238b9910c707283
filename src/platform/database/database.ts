import { Kysely } from 'kysely';
import pg from 'pg';
import { BatchingSocket } from './batching-socket.ts';
import type { Log } from '../log.ts';
import { dialectOver, statementName } from './dialect.ts';
import { beginWithScope, type Scope } from './scope.ts';
import type { Tables } from './tables.ts';
import { readTypes } from './types.ts';

declare const writable: unique symbol;

/** A transaction that reads. */
export type ReadTx = Kysely<Tables>;
/** A transaction that may write; only an action can hold one, so a view that writes does not compile. */
export type Tx = ReadTx & { readonly [writable]: true };

/** Anything that knows within which limits it acts: usually the actor. */
export type Scoped = { scope: Scope };

export type Database = {
  /** One change: everything in `work` is saved durably together, or nothing is. */
  transaction<Value>(who: Scoped, work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** One reading of a single moment. */
  read<Value>(who: Scoped, work: (tx: ReadTx) => Promise<Value>): Promise<Value>;
  /** A single statement outside any scope; for the gate, which lets functions answer and not tables. */
  gate<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

export function openDatabase(settings: pg.PoolConfig, log: Log): Database {
  // The day in the database is the day in Norway, wherever the server stands.
  // Planning a statement under the row rules costs more than running it, so each is planned once a connection.
  const options = `${settings.options ?? ''} -c TimeZone=Europe/Oslo -c plan_cache_mode=force_generic_plan`;
  const pool = new pg.Pool({
    ...settings,
    options,
    pipeline: true,
    stream: () => new BatchingSocket(),
    types: readTypes(),
  });
  // Without a listener a server that goes away would take the process with it.
  pool.on('error', (error) => log.error('database.connection-lost', { error }));

  return {
    transaction: (who, work) => within(pool, WRITING, who.scope, (tx) => work(tx as Tx)),
    read: (who, work) => within(pool, READING, who.scope, work),
    gate: async (text, values) => {
      const name = statementName(text);
      const query = { ...(name === undefined ? {} : { name }), text, values: [...values] };
      return (await pool.query<never>(query)).rows;
    },
    close: () => pool.end(),
  };
}

/**
 * The same database, in which readings by this reader share the transaction that is open: a page that is put together
 * from several readings then asks once, and all of them see one moment.
 */
export function sharingRead(db: Database, who: Scoped, tx: ReadTx): Database {
  return { ...db, read: (reader, work) => (reader.scope === who.scope ? work(tx) : db.read(reader, work)) };
}

type Kind = { begin: string; saves: boolean };
const WRITING: Kind = { begin: 'begin', saves: true };
const READING: Kind = { begin: 'begin isolation level repeatable read read only', saves: false };

async function within<Value>(
  pool: pg.Pool,
  { begin, saves }: Kind,
  scope: Scope,
  work: (tx: ReadTx) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // In flight before the first statement of the work, and on one connection order is kept. If it failed alone,
    // the row rules would show nothing; still we wait for it before the answer counts.
    const opened = client.query(beginWithScope(begin, scope));
    opened.catch(() => {});
    const value = await work(new Kysely<Tables>({ dialect: dialectOver(client) }));
    await opened;
    const committed = client.query('commit');
    // A reading has nothing to save, so nobody waits for its end: the next user of the connection comes after it.
    if (saves) await committed;
    else committed.catch(() => {});
    return value;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

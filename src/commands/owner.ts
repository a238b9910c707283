import process from 'node:process';
import pg from 'pg';
import type { Settings } from '../platform/environment.ts';
import { jsonLog, type Log } from '../platform/log.ts';
import { type DatabaseServer, startDatabaseServer } from '../platform/open-platform.ts';

export const log: Log = jsonLog((line) => process.stderr.write(line));

export type Owner = { server: DatabaseServer; pool: pg.Pool; leave(): Promise<void> };

/** The database as its owner: the server, started or joined, and connections that may change everything. */
export async function openAsOwner(settings: Settings): Promise<Owner> {
  const server = await startDatabaseServer(settings);
  const pool = new pg.Pool({ ...server.connections.owner, max: 6 });
  let leaving = false;
  pool.on('error', (error) => {
    // Connections that say goodbye while the server is told to stop may hear of it; nobody else needs to.
    if (!leaving) log.error('database.connection-lost', { error });
  });
  pool.on('connect', (client) => client.on('error', () => {})); // the pool's own listener has told of it
  return {
    server,
    pool,
    leave: async () => {
      leaving = true;
      await pool.end();
      await server.stop();
    },
  };
}

/**
 * Works on the database as its owner and leaves it. Ctrl-C ends at once: what is not finished is undone by the database,
 * and an embedded server that nobody else uses is stopped.
 */
export async function asOwner<Value>(
  settings: Settings,
  work: (pool: pg.Pool, server: DatabaseServer) => Promise<Value>,
): Promise<Value> {
  const owner = await openAsOwner(settings);
  const stop = (signal: NodeJS.Signals) => {
    void owner.server.stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(owner.pool, owner.server);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await owner.leave();
  }
}

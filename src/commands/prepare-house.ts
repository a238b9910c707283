import pg from 'pg';
import { catalogue, loadCatalogue } from '../modules/programme/index.ts';
import type { Settings } from '../platform/environment.ts';
import type { Log } from '../platform/log.ts';
import { type DatabaseServer, prepareDatabase, startDatabaseServer } from '../platform/open-platform.ts';
import { loadDemoOnce } from './demo.ts';

export type PreparedHouse = {
  server: DatabaseServer;
  owner: pg.Pool;
  migrated: string[];
  leave(): Promise<void>;
};

/** Brings the database up and up to date: server, migrations, queue, catalogue, and the demo world where it belongs. */
export async function prepareHouse(
  settings: Settings,
  log: Log,
  announce: (line: string) => void,
): Promise<PreparedHouse> {
  const server = await startDatabaseServer(settings);
  const owner = new pg.Pool({ ...server.connections.owner, max: 6 });
  owner.on('error', (error) => log.error('database.connection-lost', { error }));
  owner.on('connect', (client) => client.on('error', () => {})); // the pool's own listener has told of it
  const leave = async () => {
    await owner.end();
    await server.stop();
  };
  try {
    const migrated = await prepareDatabase(owner, settings.mode);
    await fillCatalogue(owner);
    if (settings.mode === 'demo') await loadDemoOnce(owner, announce);
    return { server, owner, migrated, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function fillCatalogue(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    const loaded = await loadCatalogue(client, catalogue);
    if (!loaded.ok) throw new Error(`The catalogue has faults: ${JSON.stringify(loaded.failure)}`);
  } finally {
    client.release();
  }
}

import type pg from 'pg';
import { catalogue, loadCatalogue } from '../modules/programme/index.ts';
import type { Settings } from '../platform/environment.ts';
import { type DatabaseServer, prepareDatabase } from '../platform/open-platform.ts';
import { loadDemoOnce } from './load-demo.ts';
import { openAsOwner } from './owner.ts';

export type PreparedHouse = {
  server: DatabaseServer;
  owner: pg.Pool;
  migrated: string[];
  leave(): Promise<void>;
};

/** Brings the database up and up to date: server, migrations, queue, catalogue, and the demo world where it belongs. */
export async function prepareHouse(
  settings: Settings,
  announce: (line: string) => void,
): Promise<PreparedHouse> {
  const { server, pool: owner, leave } = await openAsOwner(settings);
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

import { prepareBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { openDataFolder } from './folders.ts';
import { withLock } from './lock.ts';
import { enter, presentIn } from './presence.ts';
import { connectionTo, findServer, launchServer, shutDown, untilReady } from './server.ts';
import type { Connection } from './server.ts';

export interface EmbeddedPostgres {
  /** superuser connection settings for pg: { host: <socket folder>, user: 'lederloft_owner', database: 'postgres' } */
  connection: Connection;
  /** true when another live process already ran the server and this one joined it */
  joined: boolean;
  /** release this process's use; the server stops only when the last user has released (or died) */
  stop(): Promise<void>;
}

/** Starts PostgreSQL on the files in `dataFolder`, or joins the server that another process runs there. */
export async function startEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const folders = openDataFolder(dataFolder);
  return withLock(folders.lock, async () => {
    const use = await enter(folders.users);
    try {
      const running = findServer(folders);
      if (running === undefined) {
        const binaries = prepareBinaries();
        await ensureCluster(folders, binaries);
        await untilReady(folders, await launchServer(folders, binaries));
      } else {
        await untilReady(folders, running);
      }
      return {
        connection: connectionTo(folders),
        joined: running !== undefined,
        stop: () =>
          withLock(folders.lock, async () => {
            await use.leave();
            if ((await presentIn(folders.users)).length > 0) return;
            const server = findServer(folders);
            if (server !== undefined) await shutDown(server);
          }),
      };
    } catch (error) {
      await use.leave();
      throw error;
    }
  });
}

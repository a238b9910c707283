import { existsSync } from 'node:fs';
import { doorwayFor } from './doorway.ts';
import type { Connection } from './doorway.ts';
import { explainSystemError } from './explain.ts';
import { findServer } from './find-server.ts';
import { openDataFolder } from './folders.ts';
import type { Folders } from './folders.ts';
import { withLock } from './lock.ts';
import { enter, presentIn } from './presence.ts';
import type { Presence } from './presence.ts';
import { isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { raiseServer } from './raise-server.ts';
import type { RunningServer } from './raise-server.ts';
import { serverControlFor } from './server.ts';

export interface EmbeddedPostgres {
  /** superuser connection settings for pg: { host: <socket folder>, user: 'lederloft_owner', database: 'postgres' } */
  connection: Connection;
  /** true when the server already ran and this process joined it */
  joined: boolean;
  /** release this process's use; the server stops only when the last user has released (or died) */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the files in `dataFolder`, or joins the server that already runs there. The folder should hold nothing
 * else. Throws `EmbeddedPostgresError` with a sentence for the one who runs the program.
 *
 * A process that ends without `stop()` takes nothing from the others, but leaves the server running if it was the last.
 * Whose road is taken, that of Unix or of Windows, can be told so that the second may be tried without Windows.
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<EmbeddedPostgres> {
  return explained(dataFolder, () => {
    const folders = openDataFolder(dataFolder);
    return withLock(folders.lock, () => use(folders, platform));
  });
}

async function explained<Value>(dataFolder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw explainSystemError(error, dataFolder);
  }
}

async function use(folders: Folders, platform: NodeJS.Platform): Promise<EmbeddedPostgres> {
  const presence = await enter(folders.users);
  try {
    const running = await raiseServer(folders, platform);
    let stopped: Promise<void> | undefined;
    return {
      connection: running.connection,
      joined: running.joined,
      stop: () => (stopped ??= explained(folders.data, () => release(folders, platform, presence, running))),
    };
  } catch (error) {
    await presence.leave();
    throw error;
  }
}

async function release(
  folders: Folders,
  platform: NodeJS.Platform,
  presence: Presence,
  { server }: RunningServer,
): Promise<void> {
  const shutDown = async (running: ProcessIdentity) => {
    await serverControlFor(folders, platform).shutDown(running);
    doorwayFor(folders, platform).close();
  };
  // Someone has removed the whole folder; the server would notice within a minute and end by itself.
  if (!existsSync(folders.data)) return isAlive(server) ? shutDown(server) : undefined;

  await withLock(folders.lock, async () => {
    await presence.leave();
    const others = await presentIn(folders.users);
    // Not always the one we began with: another may have been started after a crash.
    const current = findServer(folders);
    if (others.length === 0 && current !== undefined) await shutDown(current);
  });
}

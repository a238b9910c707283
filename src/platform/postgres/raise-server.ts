import { setTimeout as sleep } from 'node:timers/promises';
import { preparePrograms } from './binaries.ts';
import { clearRemains } from './clear-remains.ts';
import { ensureCluster } from './cluster.ts';
import { doorwayFor } from './doorway.ts';
import type { Connection, Doorway } from './doorway.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { explainServerOutput } from './explain.ts';
import { findServer } from './find-server.ts';
import type { Folders } from './folders.ts';
import { logSince, logSize, turnLogOver } from './log-file.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { untilReady } from './readiness.ts';
import { ownerFor } from './run-as.ts';
import { serverControlFor } from './server.ts';

const MAX_CONNECTIONS = 80;
const LAUNCHES = 10;

export interface RunningServer {
  readonly server: ProcessIdentity;
  readonly connection: Connection;
  readonly joined: boolean;
}

/** Gives the server of this folder, running: the one that lives, or a new one. Call it under the lock. */
export async function raiseServer(folders: Folders, platform: NodeJS.Platform): Promise<RunningServer> {
  const doorway = doorwayFor(folders, platform);
  for (let launches = 1; ; launches++) {
    const running = findServer(folders);
    if (running !== undefined) {
      if ((await untilReady(doorway, running)) === 'ready') return present(doorway, running, true);
      continue; // it was on its way down
    }

    await clearRemains(folders);
    turnLogOver(folders.log);
    const logged = logSize(folders.log);
    const server = await launch(folders, platform, doorway);
    if (server !== undefined && (await untilReady(doorway, server)) === 'ready') {
      return present(doorway, server, false);
    }

    const output = logSince(folders.log, logged);
    // A server whose starter was killed at once may hold the files a moment before it can be found.
    const heldByAnother = /already exists|pre-existing shared memory block/.test(output);
    if (!heldByAnother || launches >= LAUNCHES) throw explainServerOutput(output, folders.data);
    await sleep(300);
  }
}

async function launch(
  folders: Folders,
  platform: NodeJS.Platform,
  doorway: Doorway,
): Promise<ProcessIdentity | undefined> {
  const programs = await preparePrograms(folders.data);
  await ensureCluster(folders, programs, doorway.authentication);
  return serverControlFor(folders, platform).launch(programs, [
    `cluster_name=${folders.title}`,
    `max_connections=${MAX_CONNECTIONS}`,
    ...(await doorway.settings(ownerFor(programs.runAs))),
  ]);
}

function present(doorway: Doorway, server: ProcessIdentity, joined: boolean): RunningServer {
  const connection = doorway.connection();
  if (connection === undefined)
    throw new EmbeddedPostgresError('server-failed', 'PostgreSQL does not say where it listens.');
  return { server, connection, joined };
}

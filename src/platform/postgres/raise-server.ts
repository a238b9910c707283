import { setTimeout as sleep } from 'node:timers/promises';
import { preparePrograms } from './binaries.ts';
import { clearRemains, endOrphans } from './clear-remains.ts';
import { ensureCluster } from './cluster.ts';
import { doorwayFor } from './doorway.ts';
import type { Connection, Doorway } from './doorway.ts';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './errors.ts';
import { explainServerOutput } from './explain.ts';
import { findServer } from './find-server.ts';
import type { Folders } from './folders.ts';
import { handOver } from './hand-over.ts';
import { holding, whetherHeld } from './held.ts';
import { logSince, logSize, turnLogOver } from './log-file.ts';
import { forgetOtherPlaces } from './presence.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { untilReady } from './readiness.ts';
import { ownerFor } from './run-as.ts';
import { serverControlFor } from './server.ts';

const MAX_CONNECTIONS = 80;
const ATTEMPTS = 10;
const PAUSE_MS = 300;

export interface RunningServer {
  readonly server: ProcessIdentity;
  readonly connection: Connection;
  readonly joined: boolean;
}

/** Gives the server of this folder, running: the one that lives, or a new one. Call it under the lock. */
export async function raiseServer(folders: Folders, platform: NodeJS.Platform): Promise<RunningServer> {
  const doorway = doorwayFor(folders, platform);
  for (let attempt = 1; ; attempt++) {
    const running = findServer(folders);
    if (running === undefined) {
      const server = await launch(folders, platform, doorway);
      if (server !== 'held-by-another') return present(doorway, server, false);
      if (attempt === ATTEMPTS) throw heldElsewhere(folders);
      // A server whose starter was killed at once holds the files a moment before it can be found.
      await sleep(PAUSE_MS);
    } else if ((await untilReady(doorway, running)) === 'ready') {
      return present(doorway, running, true);
    }
  }
}

async function launch(
  folders: Folders,
  platform: NodeJS.Platform,
  doorway: Doorway,
): Promise<ProcessIdentity | 'held-by-another'> {
  const programs = await preparePrograms(folders.data);
  await ensureCluster(folders, programs, doorway.authentication);
  await endOrphans(folders);
  const held = await whetherHeld(folders.cluster);
  if (held === 'held') return 'held-by-another';

  handOver(folders.cluster, programs.runAs);
  clearRemains(folders);
  turnLogOver(folders.log);
  const logged = logSize(folders.log);
  const settings = [
    `cluster_name=${folders.title}`,
    `max_connections=${MAX_CONNECTIONS}`,
    ...(await doorway.settings(ownerFor(programs.runAs))),
  ];
  const prefix = held === 'free' ? holding(folders.cluster) : [];
  const server = await serverControlFor(folders, platform).launch(programs, settings, prefix);
  if (server !== undefined && (await untilReady(doorway, server)) === 'ready') {
    if (held === 'free') await forgetOtherPlaces(folders.users);
    return server;
  }

  const output = logSince(folders.log, logged);
  // Silent, when another was quicker to take hold of the files; else in PostgreSQL's words for it.
  const beaten = output.trim() === '' || /already exists|pre-existing shared memory block/.test(output);
  if (beaten) return 'held-by-another';
  throw explainServerOutput(output, folders.data);
}

function heldElsewhere(folders: Folders): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'busy',
    `The database in ${folders.data} is open in another container or by another program: stop that one first, or ${USE_OWN_SERVER}. The file postgres.log there says more.`,
  );
}

function present(doorway: Doorway, server: ProcessIdentity, joined: boolean): RunningServer {
  const connection = doorway.connection();
  if (connection === undefined) {
    throw new EmbeddedPostgresError('server-failed', 'PostgreSQL does not say where it listens.');
  }
  return { server, connection, joined };
}

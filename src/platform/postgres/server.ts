import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.ts';
import { OWNER } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Folders } from './folders.ts';
import { commandLineOf, identityOf, isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { asAllowedUser } from './run-as.ts';

export interface Connection {
  host: string;
  port?: number;
  user: string;
  database: string;
}

export function connectionTo(folders: Folders): Connection {
  return { host: folders.socket, user: OWNER, database: 'postgres' };
}

/** The postmaster that has this cluster open, if one lives. */
export function findServer(folders: Folders): ProcessIdentity | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(path.join(folders.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
  const identity = identityOf(pid);
  return identity !== undefined && commandLineOf(pid)?.includes(folders.cluster) ? identity : undefined;
}

export async function launchServer(folders: Folders, binaries: Binaries): Promise<ProcessIdentity> {
  clearTracesOfTheDead(folders);
  mkdirSync(folders.socket, { recursive: true, mode: 0o700 });
  const log = openSync(folders.log, 'a', 0o600);
  const { program, args } = asAllowedUser({
    program: binaries.postgres,
    args: [
      ['-D', folders.cluster],
      ['-c', 'listen_addresses='],
      ['-c', `unix_socket_directories="${folders.socket}"`],
      ['-c', 'unix_socket_permissions=0700'],
      ['-c', 'max_connections=80'],
    ].flat(),
  });
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  child.unref();
  const identity = child.pid === undefined ? undefined : identityOf(child.pid);
  if (identity === undefined)
    throw new EmbeddedPostgresError('server-failed', `PostgreSQL did not start. See ${folders.log}.`);
  return identity;
}

export async function untilReady(folders: Folders, server: ProcessIdentity): Promise<void> {
  while (!(await answers(folders))) {
    if (!isAlive(server)) {
      throw new EmbeddedPostgresError(
        'server-failed',
        `PostgreSQL stopped while starting. See ${folders.log}.`,
      );
    }
    await sleep(10);
  }
}

export async function shutDown(server: ProcessIdentity): Promise<void> {
  if (isAlive(server)) process.kill(server.pid, 'SIGINT');
  while (isAlive(server)) await sleep(5);
}

async function answers(folders: Folders): Promise<boolean> {
  const client = new pg.Client(connectionTo(folders));
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL takes a zombie, or another process that got the number, for itself and refuses to start. */
function clearTracesOfTheDead(folders: Folders): void {
  rmSync(path.join(folders.cluster, 'postmaster.pid'), { force: true });
  rmSync(path.join(folders.socket, '.s.PGSQL.5432'), { force: true });
  rmSync(path.join(folders.socket, '.s.PGSQL.5432.lock'), { force: true });
}

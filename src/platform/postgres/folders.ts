import { mkdirSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** Everything the launcher keeps, in one folder of its own. */
export interface Folders {
  readonly data: string;
  readonly cluster: string;
  readonly socket: string;
  readonly lock: string;
  readonly users: string;
  readonly log: string;
}

/** The kernel gives a socket's path 108 bytes on Linux and 104 on macOS, the file name `/.s.PGSQL.5432` included. */
const LONGEST_SOCKET_FOLDER = 85;

export function openDataFolder(dataFolder: string): Folders {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  // Two names of one folder must lead to one server.
  const data = realpathSync(dataFolder);
  return {
    data,
    cluster: path.join(data, 'pg'),
    socket: socketFolderFor(data),
    lock: path.join(data, 'lock'),
    users: path.join(data, 'users'),
    log: path.join(data, 'postgres.log'),
  };
}

export function socketFolderFor(data: string): string {
  const inside = path.join(data, 'socket');
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER) return inside;
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `lederloft-${hash}`);
}

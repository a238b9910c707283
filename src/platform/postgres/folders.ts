import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { socketFolderFor } from './socket-folder.ts';

/** Everything the launcher keeps, in one folder that it has to itself. */
export interface Folders {
  readonly data: string;
  readonly cluster: string;
  readonly socket: string;
  readonly lock: string;
  readonly users: string;
  readonly log: string;
  /** The name the server carries in the list of processes, so that it is known again by whoever looks there. */
  readonly title: string;
}

export function openDataFolder(dataFolder: string): Folders {
  if (!existsSync(dataFolder)) {
    mkdirSync(path.dirname(path.resolve(dataFolder)), { recursive: true });
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  }
  const data = realpathSync(dataFolder);
  // The folder's own number rather than its path: it stays when the folder is moved or seen by two paths, and a copy gets another.
  const { dev, ino } = statSync(data, { bigint: true });
  const hash = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16);
  return {
    data,
    cluster: path.join(data, 'pg'),
    socket: socketFolderFor(data, hash),
    lock: path.join(data, 'lock'),
    users: path.join(data, 'users'),
    log: path.join(data, 'postgres.log'),
    title: `lederloft-${hash}`,
  };
}

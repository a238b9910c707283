import type { Folders } from './folders.ts';
import { loopbackDoorway } from './loopback-doorway.ts';
import { socketDoorway } from './socket-doorway.ts';

/** Superuser settings for `pg`. Port and ssl are said aloud, or `pg` would take them from PGPORT and PGSSLMODE. */
export interface Connection {
  host: string;
  port: number;
  user: string;
  database: string;
  ssl: false;
  /** Only where the server listens on TCP, that is on Windows. */
  password?: string;
}

/** How clients come in to the server, and only ours. */
export interface Doorway {
  /** For initdb: who is let in. */
  authentication(): string[];
  /** For the server: where it listens. */
  settings(owner: { uid: number; gid: number } | undefined): Promise<string[]>;
  /** Throws if the way in is not safe; undefined while the server has not said where it listens. */
  connection(): Connection | undefined;
  /** Clears away what `settings` made, when the server has stopped. */
  close(): void;
}

export function doorwayFor(folders: Folders, platform: NodeJS.Platform): Doorway {
  return platform === 'win32' ? loopbackDoorway(folders) : socketDoorway(folders);
}

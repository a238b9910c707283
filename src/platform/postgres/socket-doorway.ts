import { existsSync, rmSync } from 'node:fs';
import { OWNER } from './cluster.ts';
import type { Doorway } from './doorway.ts';
import type { Folders } from './folders.ts';
import { assertPrivate, makeSocketFolder } from './socket-folder.ts';

const PORT = 5432;

/** A socket in a folder that no other user can enter: whoever reaches it may come in, and nothing listens on the network. */
export function socketDoorway(folders: Folders): Doorway {
  return {
    authentication: () => ['--auth-local=trust', '--auth-host=reject'],
    settings: async (owner) => {
      makeSocketFolder(folders.socket, owner);
      return [
        'listen_addresses=',
        `port=${PORT}`,
        // Quoted, as this is a list, and a comma in the path would split it.
        `unix_socket_directories="${folders.socket.replaceAll('"', '""')}"`,
        'unix_socket_permissions=0700',
      ];
    },
    connection: () => {
      if (!existsSync(folders.socket)) return undefined;
      assertPrivate(folders.socket);
      return { host: folders.socket, port: PORT, user: OWNER, database: 'postgres', ssl: false };
    },
    close: () => rmSync(folders.socket, { recursive: true, force: true }),
  };
}

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { OWNER } from './cluster.ts';
import type { Doorway } from './doorway.ts';
import type { Folders } from './folders.ts';
import { readPostmasterFile } from './postmaster-file.ts';

const HOST = '127.0.0.1';

/**
 * TCP on this machine alone, for Windows. Every user of the machine can reach the port, so a long random password is asked
 * for; it lies in a file beside the data. Run by our tests on Linux; never yet on Windows itself.
 */
export function loopbackDoorway(folders: Folders): Doorway {
  const passwordFile = path.join(folders.data, 'password');
  return {
    authentication: () => {
      writeFileSync(passwordFile, randomBytes(32).toString('hex'), { mode: 0o600 });
      return ['--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    },
    settings: async () => [
      `listen_addresses=${HOST}`,
      `port=${await freePort()}`,
      'unix_socket_directories=',
    ],
    connection: () => {
      const port = readPostmasterFile(folders.cluster)?.port;
      if (port === undefined) return undefined;
      const password = readFileSync(passwordFile, 'utf8').trim();
      return { host: HOST, port, user: OWNER, database: 'postgres', ssl: false, password };
    },
    close: () => {},
  };
}

/** Another program may take the port before the server does; the server then ends, and the start says so. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

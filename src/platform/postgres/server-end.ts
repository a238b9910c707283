import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors.ts';
import type { Folders } from './folders.ts';
import { isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

export async function ends(server: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (isAlive(server)) {
    if (Date.now() > deadline) return false;
    await sleep(5);
  }
  return true;
}

export function wouldNotStop(server: ProcessIdentity, folders: Folders): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'server-failed',
    `PostgreSQL (process ${server.pid}) would not stop: end it by hand. The file ${folders.log} says more.`,
  );
}

import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Folders } from './folders.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { answersToSignals, isAlive, processesTitled } from './process-identity.ts';

/**
 * Clears up after a server that was killed. Call it under the lock, when no server lives.
 *
 * The server's own children outlive it, one in the middle of a long query for as long as the query takes, and PostgreSQL rightly
 * refuses to open the files beside them. They are ended, as nobody can reach them any more.
 */
export async function clearRemains(folders: Folders): Promise<void> {
  const file = readPostmasterFile(folders.cluster);
  if (file !== undefined) {
    for (const orphan of processesTitled(`postgres: ${folders.title}: `)) {
      process.kill(orphan.pid, 'SIGKILL');
      while (isAlive(orphan)) await sleep(5);
    }
    // PostgreSQL itself sees through a number that no process has. It is deceived by one that answers: a zombie nobody has
    // buried, or another program that has got the number. Only then is the file taken away, as it guards the others too.
    if (answersToSignals(file.pid)) rmSync(path.join(folders.cluster, 'postmaster.pid'), { force: true });
  }
  for (const name of ['.s.PGSQL.5432.lock', '.s.PGSQL.5432']) {
    rmSync(path.join(folders.socket, name), { force: true });
  }
}

import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Folders } from './folders.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { answersToSignals, commandLineOf, isAlive, parentOf, processesTitled } from './process-identity.ts';

/**
 * Ends the children that have outlived a killed server, one in the middle of a long query for as long as the query takes. Nobody
 * can reach them any more, and PostgreSQL rightly refuses to open the files beside them.
 */
export async function endOrphans(folders: Folders): Promise<void> {
  if (readPostmasterFile(folders.cluster) === undefined) return;
  for (const child of processesTitled(`postgres: ${folders.title}: `)) {
    const parent = commandLineOf(parentOf(child.pid) ?? 0) ?? '';
    // One whose parent still is a server of this folder belongs to another container, which we may see into.
    if (parent.includes(`cluster_name=${folders.title} `)) continue;
    process.kill(child.pid, 'SIGKILL');
    while (isAlive(child)) await sleep(5);
  }
}

/** Takes away the files of a killed server that would deceive the next one. Only when it is sure that no server lives. */
export function clearRemains(folders: Folders): void {
  const file = readPostmasterFile(folders.cluster);
  // PostgreSQL itself sees through a number that no process has. It is deceived by one that answers: a zombie nobody has
  // buried, or another program that has got the number. Only then is the file taken away, as it guards the others too.
  if (file !== undefined && answersToSignals(file.pid)) {
    rmSync(path.join(folders.cluster, 'postmaster.pid'), { force: true });
  }
  for (const name of ['.s.PGSQL.5432.lock', '.s.PGSQL.5432']) {
    rmSync(path.join(folders.socket, name), { force: true });
  }
}

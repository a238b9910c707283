import type { Folders } from './folders.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { commandLineOf, identityOf } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/**
 * The living server of this folder, if there is one. The file that a server leaves behind when it is killed names a number
 * that may be a zombie's, or another program's by now, so the process itself is asked who it is.
 */
export function findServer(folders: Folders): ProcessIdentity | undefined {
  const file = readPostmasterFile(folders.cluster);
  const identity = file === undefined ? undefined : identityOf(file.pid);
  if (identity === undefined) return undefined;
  return isServerOf(folders, commandLineOf(identity.pid) ?? '') ? identity : undefined;
}

/** By title, which holds when the folder has been moved, or by path, as some file systems number their folders anew. */
function isServerOf(folders: Folders, commandLine: string): boolean {
  // Windows tells the program's name only.
  if (process.platform === 'win32') return /postgres\.exe/i.test(commandLine);
  return (
    commandLine.includes(` cluster_name=${folders.title} `) || commandLine.includes(` -D ${folders.cluster} `)
  );
}

import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ownerFor } from './run-as.ts';
import type { RunAs } from './run-as.ts';

/** As root the server may run under another name than last time, in a container above all; its files must follow. */
export function handOver(folder: string, runAs: RunAs): void {
  if (process.getuid?.() !== 0) return;
  const owner = ownerFor(runAs) ?? { uid: 0, gid: 0 };
  if (lstatSync(folder).uid !== owner.uid) giveAll(folder, owner);
}

/** The folder itself comes last, so that one broken off midway is begun again. */
function giveAll(entry: string, owner: { uid: number; gid: number }): void {
  if (lstatSync(entry).isDirectory()) {
    for (const name of readdirSync(entry)) giveAll(path.join(entry, name), owner);
  }
  lchownSync(entry, owner.uid, owner.gid);
}

import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, constants, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Copies a folder so that every user may read it, whatever the modes were, and so that it is there in full or not at all. */
export function copyForAll(
  source: string,
  target: string,
  { but, finish }: { but: (name: string) => boolean; finish: (copy: string) => void },
): void {
  const aside = `${target}.new-${randomUUID()}`;
  try {
    copyFolder(source, aside, but);
    finish(aside);
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

function copyFolder(source: string, target: string, but: (name: string) => boolean): void {
  mkdirSync(target);
  chmodSync(target, 0o755);
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    if (entry.isDirectory()) copyFolder(from, to, but);
    else if (entry.isFile() && !but(entry.name)) {
      copyFileSync(from, to, constants.COPYFILE_FICLONE);
      chmodSync(to, 0o644);
    }
  }
}

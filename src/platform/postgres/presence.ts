import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { thisPlace } from './place.ts';
import { identityOf, isAlive } from './process-identity.ts';

/**
 * A folder with one empty file per process that is present. Who and since when stands in the file's name, so a file
 * is never seen half written, and the file of a process that was killed can be told from one that lives.
 */
export interface Presence {
  readonly name: string;
  leave(): Promise<void>;
}

export function newPresenceName(): string {
  const self = identityOf(process.pid);
  if (self === undefined) throw new Error('This process cannot find itself among the running processes.');
  return [self.pid, self.birth, thisPlace(), randomUUID()].join('.');
}

export async function enter(folder: string, name: string = newPresenceName()): Promise<Presence> {
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, '', { mode: 0o600 });
  return { name, leave: () => rm(file, { force: true }) };
}

/**
 * The names of the living, sorted. The files of the dead are cleared away: the dead do not come back. Of those from another
 * place we cannot tell, so they neither count nor go.
 */
export async function presentIn(folder: string): Promise<string[]> {
  const present: string[] = [];
  for (const { name, pid, birth, place } of await entriesIn(folder)) {
    if (place !== thisPlace()) continue;
    if (isAlive({ pid, birth })) present.push(name);
    else await rm(path.join(folder, name), { force: true });
  }
  return present.sort();
}

/** Clears away those from another place, once it is known that they are gone. */
export async function forgetOtherPlaces(folder: string): Promise<void> {
  for (const { name, place } of await entriesIn(folder)) {
    if (place !== thisPlace()) await rm(path.join(folder, name), { force: true });
  }
}

export function pidIn(name: string): number {
  return Number(name.split('.')[0]);
}

async function entriesIn(
  folder: string,
): Promise<{ name: string; pid: number; birth: string; place: string }[]> {
  return (await namesIn(folder)).flatMap((name) => {
    const [pid, birth, place, id] = name.split('.');
    return birth === undefined || place === undefined || id === undefined
      ? []
      : [{ name, pid: Number(pid), birth, place }];
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // Someone has removed the folder, and with it all who were present.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

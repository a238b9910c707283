import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import { findNobody } from './users-of-system.ts';

/** The kernel gives a socket's path 108 bytes on Linux and 104 on macOS, with the file name `/.s.PGSQL.5432` included. */
const LONGEST_FOLDER = 85;

/**
 * Beside the data, where nobody else can make a folder of that name first. Only when that path is too long for a socket, in
 * the folder for temporary files, where `assertPrivate` must see that the folder is truly ours.
 */
export function socketFolderFor(data: string, hash: string, temporary: string = os.tmpdir()): string {
  const inside = path.join(data, 'socket');
  if (Buffer.byteLength(inside) <= LONGEST_FOLDER) return inside;
  const short = path.join(temporary, `lederloft-${hash}`);
  return Buffer.byteLength(short) <= LONGEST_FOLDER ? short : path.join('/tmp', `lederloft-${hash}`);
}

/** Makes the folder if it is missing. An owner is given where the server runs as another user than we do. */
export function makeSocketFolder(folder: string, owner?: { uid: number; gid: number }): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    assertPrivate(folder);
  }
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
}

/**
 * The server lets in everyone who reaches its socket, so the folder is the lock on the door: it must be a real folder, owned
 * by us or by the user our server runs as, and closed to all others.
 */
export function assertPrivate(folder: string, trusted: readonly number[] = trustedOwners()): void {
  const found = lstatSync(folder);
  const wrong = !found.isDirectory()
    ? 'is not a folder'
    : !trusted.includes(found.uid)
      ? `belongs to another user (${found.uid})`
      : (found.mode & 0o077) !== 0
        ? `is open to other users (mode ${(found.mode & 0o777).toString(8)})`
        : undefined;
  if (wrong === undefined) return;
  throw new EmbeddedPostgresError(
    'unsafe-socket-folder',
    `The folder ${folder} for the database's socket ${wrong}, so others could reach the database. Remove it and start again.`,
  );
}

function trustedOwners(): number[] {
  const self = process.getuid?.() ?? 0;
  const nobody = self === 0 ? findNobody() : undefined;
  return nobody === undefined ? [self] : [self, nobody.uid];
}

import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Programs } from './binaries.ts';
import { runToEnd } from './command.ts';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './errors.ts';
import { explainServerOutput } from './explain.ts';
import type { Folders } from './folders.ts';
import { handOver } from './hand-over.ts';
import { commandAs } from './run-as.ts';

export const OWNER = 'lederloft_owner';

/**
 * What counts as a letter, for the trigram index: with plain C, æ, ø and å would be thrown away and «Ås» found by its s.
 * Sorting and upper and lower case come from ICU (nb-NO) and are the same everywhere. Systems differ in what they have.
 */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  linux: ['C.UTF-8', 'en_US.UTF-8', 'nb_NO.UTF-8', 'C'],
  darwin: ['en_US.UTF-8', 'C.UTF-8', 'C'],
};

/** Makes the database's files when there are none, or makes sure that those there are fit these programs. */
export async function ensureCluster(
  folders: Folders,
  programs: Programs,
  authentication: () => readonly string[],
): Promise<void> {
  const version = await versionOf(folders.cluster);
  if (version === undefined) {
    await create(folders, programs, authentication);
  } else if (version !== programs.binaries.majorVersion) {
    throw new EmbeddedPostgresError(
      'other-major-version',
      `The database in ${folders.data} was made by PostgreSQL ${version}, and this program brings PostgreSQL ${programs.binaries.majorVersion}: take a backup with the program that made it and restore it into a new folder, or ${USE_OWN_SERVER}.`,
    );
  }
}

async function create(
  folders: Folders,
  programs: Programs,
  authentication: () => readonly string[],
): Promise<void> {
  await clearHalfMade(folders.data);
  // Made aside and renamed, so a cluster is there in full or not at all. The name is new each time: an initdb whose starter
  // was killed may still be writing to the old one.
  const aside = path.join(folders.data, `pg.new-${randomUUID()}`);
  mkdirSync(aside, { mode: 0o700 });
  handOver(aside, programs.runAs);
  try {
    await initialise(aside, folders, programs, authentication);
    await rename(aside, folders.cluster);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    throw new EmbeddedPostgresError(
      'foreign-folder',
      `The folder ${folders.cluster} holds something else than a database: move it away, or choose another data folder.`,
      { cause: error },
    );
  }
  saveEntries(folders.data);
}

async function initialise(
  target: string,
  folders: Folders,
  programs: Programs,
  authentication: () => readonly string[],
): Promise<void> {
  let output = '';
  for (const letters of LETTERS[process.platform] ?? ['C']) {
    const command = commandAs(programs.runAs, programs.binaries.initdb, [
      `--pgdata=${target}`,
      `--username=${OWNER}`,
      ...authentication(),
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=nb-NO',
      '--locale=C',
      `--lc-ctype=${letters}`,
      '--no-instructions',
    ]);
    const outcome = await runToEnd(command);
    if (outcome.code === 0) return;
    output = outcome.output;
    if (!/invalid locale name/.test(output)) break;
  }
  throw explainServerOutput(output, folders.data);
}

async function versionOf(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function clearHalfMade(data: string): Promise<void> {
  for (const name of await readdir(data)) {
    if (name.startsWith('pg.new-'))
      await rm(path.join(data, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A rename is only on the disk when its folder is. */
function saveEntries(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

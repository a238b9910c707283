import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError, type Settings } from './environment.ts';

const KEY_BYTES = 32;

/** Where the key lies when the settings do not give one. */
export function masterKeyFile(settings: Settings): string {
  return path.join(settings.dataFolder, 'master.key');
}

/**
 * The key from the settings or the file; undefined where there is none yet. Nothing is made.
 *
 * @throws EnvironmentError when what is there cannot be a key
 */
export async function findMasterKey(settings: Settings): Promise<Buffer | undefined> {
  if (settings.masterKey !== undefined) {
    if (settings.masterKey.length === KEY_BYTES) return settings.masterKey;
    throw new EnvironmentError(
      'LEDERLOFT_MASTER_KEY must be 32 bytes in base64. «lederloft keys generate» makes one.',
    );
  }
  const file = masterKeyFile(settings);
  try {
    const key = Buffer.from(await readFile(file, 'utf8'), 'base64');
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
  throw new EnvironmentError(`${file} does not hold a key of 32 bytes. Put your copy of it back.`);
}

/**
 * The key that wraps every other key: from the settings, or from a file that only the owner of the data folder can
 * read. It is made by itself only together with the embedded database, because on a server a lost file would lose
 * what other nodes have sealed.
 *
 * @throws EnvironmentError when a server is given and no key is
 */
export async function readMasterKey(settings: Settings): Promise<Buffer> {
  if (settings.masterKey === undefined && settings.databaseUrl !== undefined && settings.mode === 'real') {
    throw new EnvironmentError(
      'LEDERLOFT_MASTER_KEY is missing. Make one with «lederloft keys generate», keep a copy outside the server, and give every node the same.',
    );
  }
  const found = await findMasterKey(settings);
  if (found !== undefined) return found;
  await makeKeyFile(masterKeyFile(settings));
  return readMasterKey(settings);
}

/**
 * Written aside and on the disk before it gets its name: a key that is half there, or gone after a power cut, would
 * open nothing that was sealed with it. When two start at once, the name goes to one and both read that one.
 */
async function makeKeyFile(file: string): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(KEY_BYTES).toString('base64'));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside);
  }
}

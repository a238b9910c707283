import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError, type Settings } from './environment.ts';

/**
 * The key that wraps every other key: from the settings, or from a file that only the owner of the data folder can
 * read. It is made by itself only together with the embedded database, because on a server a lost file would lose
 * what other nodes have sealed.
 *
 * @throws EnvironmentError when a server is given and no key is
 */
export async function readMasterKey(settings: Settings): Promise<Buffer> {
  if (settings.masterKey !== undefined) {
    if (settings.masterKey.length === 32) return settings.masterKey;
    throw new EnvironmentError(
      'LEDERLOFT_MASTER_KEY must be 32 bytes in base64, such as: openssl rand -base64 32',
    );
  }
  if (settings.databaseUrl !== undefined && settings.mode === 'real') {
    throw new EnvironmentError(
      'LEDERLOFT_MASTER_KEY is missing. Make one with «openssl rand -base64 32», keep a copy outside the server, and give every node the same.',
    );
  }
  const file = path.join(settings.dataFolder, 'master.key');
  try {
    return Buffer.from(await readFile(file, 'utf8'), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  // `wx`: when two start at once, one writes and the other reads what was written.
  await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import { asAllowedUser } from './run-as.ts';

export const OWNER = 'lederloft_owner';

/** Makes the cluster's files when there are none. Call it under the lock. */
export async function ensureCluster(folders: Folders, binaries: Binaries): Promise<void> {
  if (existsSync(path.join(folders.cluster, 'PG_VERSION'))) return;
  await clearHalfMade(folders.data);

  // Made aside and renamed, so a cluster is there in full or not at all. The name is new each time: an initdb whose starter was
  // killed may still be writing to the old one.
  const aside = path.join(folders.data, `pg.new-${randomUUID()}`);
  const { program, args } = asAllowedUser({
    program: binaries.initdb,
    args: [
      `--pgdata=${aside}`,
      `--username=${OWNER}`,
      '--auth-local=trust',
      '--auth-host=reject',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=nb-NO',
      '--locale=C',
      '--no-instructions',
    ],
  });
  await promisify(execFile)(program, args);
  await rename(aside, folders.cluster);
}

async function clearHalfMade(data: string): Promise<void> {
  for (const name of await readdir(data)) {
    if (name.startsWith('pg.new-'))
      await rm(path.join(data, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

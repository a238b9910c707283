import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { readMigrations } from '../../platform/database/migrate.ts';
import type { Settings } from '../../platform/environment.ts';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import { sayWhatFailed } from '../ending.ts';
import { asOwner } from '../owner.ts';
import { checkClock, checkTimeZone } from './clock.ts';
import { checkMigrations, checkServer, checkSorting } from './database.ts';
import { fail, type Finding, ok } from './finding.ts';
import { checkMasterKey } from './keys.ts';
import { checkMail } from './mail.ts';
import { checkQueue } from './queue.ts';
import { checkNobody, checkRowRules, checkWebRole } from './row-rules.ts';
import { checkNode } from './runtime.ts';
import { checkDataFolder, checkDisk } from './storage.ts';
import { checkProviders, checkPublicUrl } from './web.ts';

/** Looks at everything that Lederløft stands on. Nothing is changed, and no database is made. */
export async function examine(settings: Settings): Promise<Finding[]> {
  return [
    checkNode(process.version),
    await checkDataFolder(settings.dataFolder),
    await checkDisk(settings.dataFolder),
    ...(await examineDatabase(settings)),
    await checkMail(settings),
    ...(await checkProviders(settings)),
    checkPublicUrl(settings),
  ];
}

async function examineDatabase(settings: Settings): Promise<Finding[]> {
  const isMade =
    settings.databaseUrl !== undefined ||
    existsSync(path.join(settings.dataFolder, 'postgres', 'pg', 'PG_VERSION'));
  if (!isMade) {
    return [
      ok('database', 'There is no database yet; the first start makes it.'),
      await checkMasterKey(settings, undefined),
    ];
  }
  try {
    return await asOwner(settings, (owner, server) => lookInside(settings, owner, server.connections.app));
  } catch (error) {
    const says =
      sayWhatFailed(error) ?? `The database does not answer as it should: ${(error as Error).message}`;
    return [
      fail('database', says, 'The rest of the database could not be looked at.'),
      await checkMasterKey(settings, undefined),
    ];
  }
}

async function lookInside(settings: Settings, owner: pg.Pool, app: pg.PoolConfig): Promise<Finding[]> {
  const migrations = await readMigrations(path.join(PROJECT_ROOT, 'migrations'));
  const about = [
    await checkServer(owner),
    await checkSorting(owner),
    await checkClock(owner),
    await checkTimeZone(owner),
  ];
  const current = await checkMigrations(owner, migrations);
  // What comes below looks at tables, and those of another version may not be there.
  if (current.status !== 'ok') return [...about, current, await checkMasterKey(settings, undefined)];

  const web = new pg.Pool({ ...app, max: 1 });
  web.on('error', () => {});
  try {
    return [
      ...about,
      current,
      await checkRowRules(owner),
      await checkWebRole(web, settings.mode),
      await checkNobody(web),
      await checkMasterKey(settings, owner),
      await checkQueue(owner),
    ];
  } finally {
    await web.end();
  }
}

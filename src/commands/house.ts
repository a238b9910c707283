import process from 'node:process';
import type pg from 'pg';
import type { Scoped } from '../platform/database/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { openPlatform } from '../platform/open-platform.ts';
import type { Platform } from '../platform/platform.ts';
import { trace } from '../platform/audit.ts';
import { tell } from './output.ts';
import { log } from './owner.ts';
import { prepareHouse } from './prepare-house.ts';

/** Works in the house as it is when it serves, brought up to date first, and leaves it. */
export async function inHouse<Value>(
  work: (platform: Platform, owner: pg.Pool) => Promise<Value>,
): Promise<Value> {
  const settings = readEnvironment(process.env);
  const house = await prepareHouse(settings, tell);
  try {
    const platform = await openPlatform(settings, house.server.connections, log);
    try {
      return await work(platform, house.owner);
    } finally {
      await platform.close();
    }
  } finally {
    await house.leave();
  }
}

/**
 * Leaves a line that it was the command line, and nobody who has logged in, before it is done. What is done leaves its
 * own line together with the deed, with no person on it.
 */
export async function traceCommand(
  { db }: Platform,
  who: Scoped,
  ...line: [action: `cli.${string}`, object: string, about?: Parameters<typeof trace>[4]]
): Promise<void> {
  const [action, object, about] = line;
  await db.transaction(who, (tx) => trace(tx, who, action, object, about));
}

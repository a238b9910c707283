import type { LocalDate } from '../kernel/local-date.ts';
import { type Database, type Scoped, sharingRead } from './database/database.ts';
import type { Keys } from './keys.ts';
import type { Log } from './log.ts';
import type { Mail } from './mail.ts';
import type { Scanner } from './scanner.ts';

/** What the rooms stand on. Everything that is not the same twice (time, chance, the outside) is reached through it. */
export type Platform = {
  db: Database;
  keys: Keys;
  mail: Mail;
  scanner: Scanner;
  log: Log;
  mode: 'demo' | 'real';
  /** The address that users and mail see, without a slash at the end. */
  publicUrl: string;
  /** The PxWeb interface that published figures are fetched from, without a slash at the end. */
  statbank: string;
  now(): Date;
  /** The day it is in Norway. */
  readonly today: LocalDate;
};

/**
 * Several readings as one: what is read in `work` comes from the same moment and in the same transaction. For a page that is
 * put together from what several rooms tell, not for work that takes long.
 */
export function atOneMoment<Value>(
  platform: Platform,
  who: Scoped,
  work: (platform: Platform) => Promise<Value>,
): Promise<Value> {
  return platform.db.read(who, (tx) =>
    work({ ...platform, today: platform.today, db: sharingRead(platform.db, who, tx) }),
  );
}

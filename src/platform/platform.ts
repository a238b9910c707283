import type { LocalDate } from '../kernel/local-date.ts';
import type { Database } from './database/database.ts';
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

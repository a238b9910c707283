import pg from 'pg';
import { dayInNorway, type LocalDate } from '../../kernel/local-date.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { jsonLog, type Log } from '../log.ts';
import { createKeys } from '../keys.ts';
import type { Letter } from '../mail.ts';
import type { Platform } from '../platform.ts';
import { noScanner } from '../scanner.ts';
import { createScratchDatabase, inDatabase, serverForTests } from './scratch-database.ts';

export type TestPlatform = Platform & {
  /** Past the row rules, for arranging a test and for looking at what was saved. */
  owner: pg.Pool;
  /** Connection settings of the owner, for starting a process of its own on this database. */
  ownerSettings: pg.ClientConfig;
  /** Letters that have been handed over to the mail system. */
  letters: Letter[];
  /** Moves the clock. */
  setNow(instant: Date): void;
  close(): Promise<void>;
};

/** A platform on a new database of its own, with a clock that stands still at the given day. */
export async function createTestPlatform(
  today: LocalDate | Date = new Date('2026-11-24T09:00:00Z'),
): Promise<TestPlatform> {
  const scratch = await createScratchDatabase();
  // The day is the day in Norway here too: in the last hours of a day in UTC it is tomorrow there.
  const owner = new pg.Pool({ ...scratch.owner, max: 4, options: '-c TimeZone=Europe/Oslo' });
  // Dropping the database at the end cuts the connections that are still open.
  owner.on('error', () => {});
  owner.on('connect', (client) => client.on('error', () => {}));
  const db: Database = openDatabase({ ...(await appSettings(scratch.name)), max: 8 }, testLog);
  let now = today instanceof Date ? today : new Date(`${today}T09:00:00Z`);
  const letters: Letter[] = [];

  return {
    db,
    owner,
    ownerSettings: scratch.owner,
    letters,
    keys: createKeys(Buffer.alloc(32, 7)),
    mail: { send: async (letter) => void letters.push(letter), close: () => {} },
    scanner: noScanner,
    log: testLog,
    mode: 'real',
    publicUrl: 'http://localhost:3000',
    // Nobody listens there: a test that fetches starts a service of its own.
    statbank: 'http://127.0.0.1:9',
    now: () => now,
    get today() {
      return dayInNorway(now);
    },
    setNow: (instant) => {
      now = instant;
    },
    close: async () => {
      await db.close();
      await owner.end();
      await scratch.drop();
    },
  };
}

/** The web role on the server: neither owner nor able to pass by the row rules. */
export async function appSettings(database: string): Promise<pg.PoolConfig> {
  const settings = inDatabase(await serverForTests(), database);
  return { ...settings, options: '-c role=lederloft_app' };
}

/** Silent unless somebody looks for what went wrong: LEDERLOFT_TEST_LOG=1 npm test */
export const testLog: Log = jsonLog((line) => {
  if (process.env.LEDERLOFT_TEST_LOG !== undefined) process.stderr.write(line);
});

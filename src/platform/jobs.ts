import { Logger, makeWorkerUtils, parseCronItems, run, type TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from './database/database.ts';
import type { Log } from './log.ts';
import type { Platform } from './platform.ts';

/** Work done later by any node. The payload holds ids; what they point to is read when the work is done. */
export type Job = (payload: Record<string, string>, platform: Platform) => Promise<void>;
export type Jobs = Record<string, Job>;

/** When jobs are done without being asked for: the name of the job, and five fields of cron in UTC. */
export type Timetable = Readonly<Record<string, string>>;

/** Puts a job in the queue within the transaction: it is done if, and only if, the change is saved. */
export async function enqueue(tx: Tx, job: string, payload: Record<string, string>): Promise<void> {
  await sql`select gate.enqueue(${job}, ${JSON.stringify(payload)}::jsonb)`.execute(tx);
}

export async function prepareQueue(owner: pg.Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: owner });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
}

/** What a worker does beside its ordinary jobs. */
export type Beside = {
  readonly timetable?: Timetable;
  /** Names of jobs that take long. They have a line of their own, one at a time, so that no letter waits behind them. */
  readonly longJobs?: readonly string[];
};

export type Working = { stop(): Promise<void> };

/**
 * Starts doing the jobs; a job that fails is tried again with growing pauses, 25 times over some days. What stands in the
 * timetable is done once, however many nodes there are, and made up for when all were down.
 */
export async function startWorker(
  owner: pg.Pool,
  jobs: Jobs,
  platform: Platform,
  log: Log,
  { timetable = {}, longJobs = [] }: Beside = {},
): Promise<Working> {
  const parsedCronItems = parseCronItems(
    Object.entries(timetable).map(([task, match]) => ({ task, match, options: { backfillPeriod: DAY_MS } })),
  );
  const all = Object.entries(tasksOf(jobs, platform, log));
  const isLong = ([name]: readonly [string, unknown]) => longJobs.includes(name);
  const line = { pgPool: owner, noHandleSignals: true, logger: quietLogger(log) };
  const lines = [
    await run({
      ...line,
      taskList: Object.fromEntries(all.filter((one) => !isLong(one))),
      parsedCronItems,
      concurrency: 4,
    }),
  ];
  if (all.some(isLong))
    lines.push(await run({ ...line, taskList: Object.fromEntries(all.filter(isLong)), concurrency: 1 }));
  return {
    stop: async () => {
      await Promise.all(lines.map((one) => one.stop()));
    },
  };
}

function tasksOf(jobs: Jobs, platform: Platform, log: Log): TaskList {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      async (payload: unknown) => {
        try {
          await job(payload as Record<string, string>, platform);
        } catch (error) {
          log.error('job.failed', { job: name, error });
          throw error;
        }
      },
    ]),
  );
}

const DAY_MS = 24 * 3600 * 1000;

/** The library's own lines quote payloads at lower levels; only its warnings and errors are passed on. */
function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn('queue', { message });
  });
}

import { setTimeout as pause } from 'node:timers/promises';
import { Logger, runOnce } from 'graphile-worker';
import type { TestPlatform } from '../../../platform/testing/test-platform.ts';
import type { Platform } from '../../../platform/platform.ts';
import { loginJobs } from '../index.ts';

/** Does what waits in the queue, and comes back when it is empty. */
export async function doJobs(owner: TestPlatform['owner'], platform: Platform): Promise<void> {
  await runOnce({
    pgPool: owner,
    logger: new Logger(() => () => {}),
    taskList: Object.fromEntries(
      Object.entries(loginJobs).map(([name, job]) => [
        name,
        (payload: unknown) => job(payload as Record<string, string>, platform),
      ]),
    ),
  });
  // A job that failed is given back to the queue a moment after the worker says that it is done.
  const isHeld = async () =>
    (await owner.query('select from graphile_worker._private_jobs where locked_at is not null')).rowCount !==
    0;
  while (await isHeld()) await pause(10);
}

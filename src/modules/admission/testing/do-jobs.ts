import { Logger, runOnce, type TaskList } from 'graphile-worker';
import type { Jobs } from '../../../platform/jobs.ts';
import type { TestPlatform } from '../../../platform/testing/test-platform.ts';

/**
 * Does every job in the queue, and those that come of them; jobs of other rooms are left lying.
 *
 * @throws Error with what went wrong in a job
 */
export async function doJobs(platform: TestPlatform, jobs: Jobs): Promise<void> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload: unknown) => job(payload as Record<string, string>, platform),
    ]),
  );
  const silent = new Logger(() => () => {});
  for (;;) {
    await runOnce({ pgPool: platform.owner, taskList, logger: silent });
    const { rows } = await platform.owner.query<{ last_error: string | null }>(
      `select j.last_error from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any($1)`,
      [Object.keys(taskList)],
    );
    if (rows.length === 0) return;
    const failed = rows.find((row) => row.last_error !== null);
    if (failed) throw new Error(failed.last_error ?? '');
  }
}

import type pg from 'pg';
import { fail, type Finding, ok, warn } from './finding.ts';

const LATE_MINUTES = 15;

/** Letters and other work that is done in the background. */
export async function checkQueue(owner: pg.Pool): Promise<Finding> {
  const { rows: found } = await owner.query<{ there: boolean }>(
    `select to_regclass('graphile_worker.jobs') is not null as there`,
  );
  if (!found[0]?.there) return ok('queue', 'There is no queue yet; the first start makes it.');
  const { rows } = await owner.query<{
    given_up: number;
    failing: number;
    late: number;
    names: string | null;
  }>(`
    select count(*) filter (where attempts >= max_attempts)::integer as given_up,
      count(*) filter (where attempts > 0 and attempts < max_attempts)::integer as failing,
      coalesce(max(extract(epoch from now() - run_at) / 60)
        filter (where attempts < max_attempts and locked_at is null and run_at < now()), 0)::float as late,
      string_agg(distinct task_identifier, ', ') filter (where attempts > 0) as names
    from graphile_worker.jobs`);
  const { given_up = 0, failing = 0, late = 0, names } = rows[0] ?? {};
  if (given_up > 0) {
    return fail(
      'queue',
      `${given_up} jobs have failed for days and were given up (${names}).`,
      'Find why in the log (job.failed). Then try again: update graphile_worker._private_jobs set attempts = 0, run_at = now() where attempts >= max_attempts;',
    );
  }
  if (late > LATE_MINUTES) {
    return fail(
      'queue',
      `A job has waited for ${Math.round(late)} minutes.`,
      'Is Lederløft running? Start «serve».',
    );
  }
  if (failing > 0) {
    return warn(
      'queue',
      `${failing} jobs have failed and are tried again (${names}).`,
      'See job.failed in the log.',
    );
  }
  return ok('queue', 'No job waits longer than it should.');
}

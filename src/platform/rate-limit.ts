import type { Database } from './database/database.ts';

/**
 * Counts a hit in the window of a key, across all nodes, and says whether it is within the limit. The key is hashed by
 * the caller where it holds an address.
 */
export async function withinRate(
  db: Database,
  key: string,
  limit: { hits: number; seconds: number },
): Promise<boolean> {
  const [row] = await db.gate<{ hits: number }>(
    `insert into rate_window as w (key, window_ends_at, hits) values ($1, now() + make_interval(secs => $2), 1)
     on conflict (key) do update set
       hits = case when w.window_ends_at <= now() then 1 else w.hits + 1 end,
       window_ends_at = case when w.window_ends_at <= now() then excluded.window_ends_at else w.window_ends_at end
     returning hits`,
    [key, limit.seconds],
  );
  return row !== undefined && row.hits <= limit.hits;
}

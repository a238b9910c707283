import type pg from 'pg';

/** Waits past midnight when that is near, so that what the database calls today is the same day until a test has looked. */
export async function dayWithRoom(owner: pg.Pool): Promise<void> {
  await owner.query(
    `select pg_sleep(case when localtime > '23:58:30' then extract(epoch from time '24:00' - localtime) + 1 else 0 end)`,
  );
}

import { sql } from 'kysely';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';

/** Where the house has drawn the lines for sharing, on this day, and why. */
export type PoolLimits = {
  readonly leastOwnPost: number;
  readonly travelMinutes: number;
  readonly hoursAYear: number;
  readonly since: LocalDate;
};

export async function readPoolLimits(tx: ReadTx, day: string): Promise<PoolLimits> {
  const { rows } = await sql<{ key: string; value: unknown; since: LocalDate }>`
    select distinct on (key) key, value, valid_from as since from dated_setting
    where key in ('plan.least-own-post', 'plan.pool-travel-minutes', 'plan.pool-hours-a-year') and valid_from <= ${day}
    order by key, valid_from desc`.execute(tx);
  const read = (key: string): number => {
    const value = rows.find((row) => row.key === key)?.value;
    if (typeof value !== 'number') throw new TypeError(`The setting ${key} is not a number`);
    return value;
  };
  const [own] = rows.filter(({ key }) => key === 'plan.least-own-post');
  return {
    leastOwnPost: read('plan.least-own-post'),
    travelMinutes: read('plan.pool-travel-minutes'),
    hoursAYear: read('plan.pool-hours-a-year'),
    since: own!.since,
  };
}

import type pg from 'pg';
import { fail, type Finding, ok } from './finding.ts';

const MOST_SECONDS = 2;

/** Deadlines are decided here and expiry in the database, so the two must agree on what time it is. */
export async function checkClock(owner: pg.Pool, now: () => Date = () => new Date()): Promise<Finding> {
  await owner.query('select 1'); // so that making the connection is not counted as time on the way
  const before = now().getTime();
  const { rows } = await owner.query<{ at: Date }>('select clock_timestamp() as at');
  const after = now().getTime();
  const seconds = Math.abs((rows[0]?.at.getTime() ?? NaN) - (before + after) / 2) / 1000;
  if (seconds <= MOST_SECONDS) return ok('clock', 'The clocks of the program and the database agree.');
  return fail(
    'clock',
    `The clocks of the program and the database are ${seconds.toFixed(1)} seconds apart.`,
    'Turn on time synchronisation (chrony, systemd-timesyncd) on both machines.',
  );
}

/** Summer and winter time of Norway, as the program and the database each know them. */
export async function checkTimeZone(owner: pg.Pool, zone = 'Europe/Oslo'): Promise<Finding> {
  const noons = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'];
  const expected = '13,14';
  const mend = 'Install the time zone data (the package tzdata) where the database runs, and a full Node.js.';
  try {
    const here = noons.map((noon) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(new Date(noon)),
    );
    const { rows } = await owner.query<{ hours: number[] }>(
      `select array(select extract(hour from t at time zone $2)::integer from unnest($1::timestamptz[]) as t) as hours`,
      [noons, zone],
    );
    if (here.join() === expected && rows[0]?.hours.join() === expected) {
      return ok('time zone', 'Norwegian summer and winter time are known.');
    }
    return fail(
      'time zone',
      `It is ${here.join()} and ${rows[0]?.hours.join()} at noon UTC, not ${expected}.`,
      mend,
    );
  } catch {
    return fail('time zone', `The time zone ${zone} is not known.`, mend);
  }
}

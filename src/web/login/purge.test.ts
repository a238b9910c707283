import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../platform/jobs.ts';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { login, loginJobs } from './index.ts';
import { aPerson } from './testing/people.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

async function arrange(): Promise<void> {
  const { id } = await aPerson(platform);
  await platform.owner.query('delete from session');
  await platform.owner.query('delete from login_code');
  await platform.owner.query(
    `insert into session (id, token_hash, person_id, method, device, created_at, last_seen_at, expires_at, ended_at)
     select gen_random_uuid(), sha256(convert_to(device, 'utf8')), $1, 'email-code', device, now() - interval '9 days',
       now() - seen, now() + outer_limit, now() - ended
     from (values
       ('in use', interval '1 minute', interval '1 hour', null),
       ('ended just now', interval '1 minute', interval '1 hour', interval '5 minutes'),
       ('ended long ago', interval '2 days', interval '1 hour', interval '2 days'),
       ('ran out long ago', interval '2 days', interval '-2 days', null),
       ('left long ago', interval '3 days', interval '1 hour', null)
     ) as v(device, seen, outer_limit, ended)`,
    [id],
  );
  await platform.owner.query(
    `insert into login_code (id, address_hash, expires_at, used_at) values
       (gen_random_uuid(), 'fresh', now() + interval '5 minutes', null),
       (gen_random_uuid(), 'used just now', now() - interval '1 minute', now() - interval '2 minutes'),
       (gen_random_uuid(), 'used long ago', now() - interval '2 days', now() - interval '2 days'),
       (gen_random_uuid(), 'never used', now() - interval '2 days', null)`,
  );
}

async function left(): Promise<string[]> {
  const { rows } = await platform.owner.query(
    `select device as what from session union all select convert_from(address_hash, 'utf8') from login_code order by 1`,
  );
  return rows.map((row) => row.what);
}
const worthKeeping = ['ended just now', 'fresh', 'in use', 'used just now'];

describe('at night', () => {
  it('what nobody can log in with is taken away, after a day in which it can be looked into', async () => {
    await arrange();
    await loginJobs['login.purge']?.({}, platform);
    expect(await left()).toEqual(worthKeeping);
  });

  it('takes away attempts, waiting identities and counts whose time is over', async () => {
    await platform.owner.query(`
      insert into login_attempt values ('old', 'x', '/', now() - interval '1 second'), ('new', 'x', '/', now() + interval '1 minute');
      insert into waiting_identity (secret_hash, provider, subject, return_to, expires_at) values
        ('old', 'x', 's', '/', now() - interval '1 second'), ('new', 'x', 's', '/', now() + interval '1 minute');
      insert into rate_window values ('old', now() - interval '1 second', 9), ('new', now() + interval '1 minute', 9)`);
    await loginJobs['login.purge']?.({}, platform);
    const { rows } = await platform.owner.query(
      `select convert_from(secret_hash, 'utf8') as what from login_attempt
       union all select convert_from(secret_hash, 'utf8') from waiting_identity union all select key from rate_window`,
    );
    expect(rows.map((row) => row.what)).toEqual(['new', 'new', 'new']);
  });

  it('it is done without anybody asking, and made up for when every node was down at that hour', async () => {
    await arrange();
    await platform.owner.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
       values ('login.purge', now() - interval '10 days', now() - interval '1 day 1 hour')`,
    );
    const worker = await startWorker(platform.owner, loginJobs, platform, platform.log, {
      timetable: login.timetable ?? {},
    });
    try {
      while ((await left()).length > worthKeeping.length)
        await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await worker.stop();
    }
    expect(await left()).toEqual(worthKeeping);
  });
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeys } from '../src/platform/keys.ts';
import { freePort, newPlace, type Place, serve, type Serving } from './program.ts';
import { logInAs, type Visitor, visit } from './visitor.ts';

const ROUNDS = process.env.LEDERLOFT_LONG === '1' ? 1000 : 20;
const onServer = Boolean(process.env.LEDERLOFT_TEST_DATABASE_URL);

/** What has been answered as done. What was only on its way when all was killed may be there or not. */
type Acknowledged = {
  sessions: Set<string>;
  ended: Set<string>;
  orders: Set<string>;
  /** From now on an answer may also say that it did not go: the database may have died before the web. */
  killing: boolean;
};
const nothing = (): Acknowledged => ({
  sessions: new Set(),
  ended: new Set(),
  orders: new Set(),
  killing: false,
});
const leastOf = ({ sessions, ended, orders }: Acknowledged) =>
  Math.min(sessions.size, ended.size, orders.size);

let place: Place;
let port: number;
/** An adviser who may order classes, somebody else, what can be ordered, and the orders that the demo world tells of. */
let cast: { adviser: string; other: string; programme: string; courses: string[]; told: string[] };

beforeAll(async () => {
  [place, port] = [await newPlace(), await freePort()];
  // The first start makes the database and the demo world.
  await (await serve(place.env, port, 1)).end('SIGTERM');
  const [found] = await place.ask<typeof cast>(`select
    (select person_id from demo_person where role = 'competence-adviser' and place = 'Gjøvik') as adviser,
    (select person_id from demo_person where role = 'participant' limit 1) as other,
    array(select id from class_order) as told,
    p.code as programme, array_agg(c.code order by c.place) as courses
    from programme p join course c on c.programme_id = p.id where p.entry = 'order' group by p.code limit 1`);
  if (found === undefined) throw new Error('The demo world has nobody to order a class');
  cast = { ...found, courses: found.courses.slice(0, 2) };
});
afterAll(() => place.clear());

/** Writes by real forms, one after the other, until the program is gone. */
async function write(url: string, which: 'logins' | 'orders', done: Acknowledged): Promise<void> {
  const visitor = visit(url);
  try {
    const adviser = which === 'orders' ? await logInAs(visitor, cast.adviser) : undefined;
    for (;;) {
      if (adviser !== undefined) {
        done.orders.add(await order(visitor, adviser));
        continue;
      }
      const token = await logInAs(visitor, cast.other);
      done.sessions.add(token);
      if (done.sessions.size % 3 !== 0) continue;
      // From the moment that it is asked for, the session may be there or not; when it is answered, it is not.
      done.sessions.delete(token);
      if ((await visitor.post('/logout', {}, token)).status === 303) done.ended.add(token);
    }
  } catch (error) {
    const gone = 'code' in (error as object) || /cut off/.test(String(error));
    if (!gone && !done.killing) throw error;
  } finally {
    visitor.leave();
  }
}

async function order(visitor: Visitor, session: string): Promise<string> {
  const { programme, courses } = cast;
  const answer = await visitor.post('/orders/new', { programme, lead: '3407', courses }, session);
  const id = /^\/orders\/([0-9a-f-]{36})/.exec(answer.location)?.[1];
  if (answer.status !== 303 || id === undefined) {
    throw new Error(`An order was answered with ${answer.status}: ${answer.body.slice(0, 300)}`);
  }
  return id;
}

/** Kills all at once, at a moment nobody chose: the web, the keeper, and sometimes the database's first process too. */
async function killInTheMiddle(serving: Serving, done: Acknowledged, databaseToo: boolean): Promise<void> {
  while (leastOf(done) < 2) await sleep(5);
  await sleep(Math.random() * 250);
  const file = path.join(place.env['LEDERLOFT_DATA'] ?? '', 'postgres', 'pg', 'postmaster.pid');
  const database = databaseToo ? Number((await readFile(file, 'utf8')).split('\n')[0]) : undefined;
  const first = Math.random() < 0.5;
  done.killing = true;
  if (database !== undefined && first) process.kill(database, 'SIGKILL');
  const gone = serving.end('SIGKILL');
  if (database !== undefined && !first) process.kill(database, 'SIGKILL');
  await gone;
}

/** Looks for everything as those who wrote it would: by opening the page. */
async function expectAllThere(url: string, done: Acknowledged): Promise<void> {
  const visitor = visit(url);
  const statusOf = async (address: string, session: string) => (await visitor.get(address, session)).status;
  for (const token of done.sessions)
    expect(await statusOf('/sessions', token), 'a session is lost').toBe(200);
  for (const token of done.ended) expect(await statusOf('/sessions', token), 'an end is lost').toBe(303);
  const adviser = await logInAs(visitor, cast.adviser);
  for (const id of done.orders)
    expect(await statusOf(`/orders/${id}`, adviser), 'an order is lost').toBe(200);
  visitor.leave();
}

describe('what has been answered as done', () => {
  it(
    `is there after each of ${ROUNDS} times that everything was killed in the middle of writing`,
    async () => {
      const all = nothing();
      let serving = await serve(place.env, port, 1);
      for (let round = 0; round < ROUNDS; round++) {
        const done = nothing();
        const writers = [...Array(3).keys()].map((i) =>
          write(serving.url, i < 2 ? 'logins' : 'orders', done),
        );
        await killInTheMiddle(serving, done, !onServer && round % 2 === 1);
        await Promise.all(writers);
        serving = await serve(place.env, port, round % 2 === 0 ? 2 : 1);
        await expectAllThere(serving.url, done);
        for (const kind of ['sessions', 'ended', 'orders'] as const) {
          for (const one of done[kind]) all[kind].add(one);
        }
      }
      await serving.end('SIGTERM');
      await expectAllKept(all);
    },
    ROUNDS * 60_000,
  );

  it('is never there by half', async () => {
    const half = await place.ask(
      `select o.id from class_order o where o.id <> all ($1::uuid[]) and (
        (select count(*) from class_order_course c where c.order_id = o.id) < 2
        or not exists (select from class_order_municipality m where m.order_id = o.id)
        or not exists (select from audit_entry a where a.object_id = o.id::text))`,
      [cast.told],
    );
    expect(half).toEqual([]);
    const untraced = await place.ask(`select s.id from session s where not exists
      (select from audit_entry a where a.object_id = s.id::text and a.action = 'session.opened')`);
    expect(untraced).toEqual([]);
    const unmade = await place.ask(`select a.id from audit_entry a where a.action = 'session.opened'
      and not exists (select from session s where s.id::text = a.object_id)`);
    expect(unmade).toEqual([]);
  });
});

/** Everything of all rounds at last, by asking the database. */
async function expectAllKept(all: Acknowledged): Promise<void> {
  expect(leastOf(all)).toBeGreaterThan(ROUNDS);
  const file = path.join(place.env['LEDERLOFT_DATA'] ?? '', 'master.key');
  const keys = createKeys(Buffer.from(await readFile(file, 'utf8'), 'base64'));
  const hashes = (tokens: Set<string>) => [...tokens].map((token) => keys.hash('session', token));
  const count = async (text: string, values: unknown[]) =>
    (await place.ask<{ n: number }>(text, [values]))[0]?.n;
  const sessions = 'select count(*)::integer as n from session where token_hash = any ($1::bytea[])';
  expect(await count(`${sessions} and ended_at is null`, hashes(all.sessions))).toBe(all.sessions.size);
  expect(await count(`${sessions} and ended_at is not null`, hashes(all.ended))).toBe(all.ended.size);
  const orders = 'select count(*)::integer as n from class_order where id = any ($1::uuid[])';
  expect(await count(orders, [...all.orders])).toBe(all.orders.size);
}

describe('two programs on one data folder', () => {
  it('share the database, and neither takes it from the other, however it ends', async () => {
    const otherPort = await freePort();
    let [one, two] = await Promise.all([serve(place.env, port, 1), serve(place.env, otherPort, 2)]);
    const done = nothing();
    const writeAndRead = async (writing: Serving, reading: Serving) => {
      const visitor = visit(writing.url);
      done.sessions.add(await logInAs(visitor, cast.other));
      done.orders.add(await order(visitor, await logInAs(visitor, cast.adviser)));
      visitor.leave();
      await expectAllThere(reading.url, done);
    };
    await writeAndRead(one, two);
    await writeAndRead(two, one);

    for (const how of ['SIGTERM', 'SIGKILL'] as const) {
      await one.end(how);
      await writeAndRead(two, two);
      one = await serve(place.env, port, 1);
      await writeAndRead(one, two);

      await two.end(how);
      await writeAndRead(one, one);
      two = await serve(place.env, otherPort, 2);
      await writeAndRead(two, one);
    }
    await one.end('SIGTERM');
    await expectAllThere(two.url, done);
    await two.end('SIGTERM');
  });

  it('leave no database running when the last one has stopped', async () => {
    const file = path.join(place.env['LEDERLOFT_DATA'] ?? '', 'postgres', 'pg', 'postmaster.pid');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

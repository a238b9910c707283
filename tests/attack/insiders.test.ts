import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aParticipant } from '../../src/modules/cohort/fixtures.ts';
import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import { aPerson, anAdviser, aRole } from '../../src/modules/organisation/fixtures.ts';
import type { ParticipantId, PersonId } from '../../src/kernel/ids.ts';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { attempt, REFUSED } from './attempt.ts';
import { arrangeVictim, type Victim } from './victim.ts';
import { GJOVIK } from './words.ts';
import { openWorld } from './world.ts';

// The attackers elsewhere have nothing to do with the victim. These have a part in its class or its orders, and try for
// more than that part, with nothing but the row rules in the way.

let platform: TestPlatform;
let v: Victim;
const person = (id: PersonId): Promise<Scoped> => actorFor(platform, id);
const id = (value: string) => `'${value}'`;
const tried = async (who: Promise<Scoped>, statement: string) => attempt(platform, await who, statement);
const found = async (who: Promise<Scoped>, from: string) =>
  attempt(platform, await who, `select from ${from}`);

beforeAll(async () => {
  platform = await openWorld();
  v = await arrangeVictim(platform);
});
afterAll(() => platform.close());

describe('one who has left the class', () => {
  let left: { person: PersonId; participant: ParticipantId };
  beforeAll(async () => {
    const gone = await aPerson(platform.owner);
    left = {
      person: gone,
      participant: await aParticipant(platform.owner, {
        cohort: v.cohort,
        person: gone,
        municipality: GJOVIK,
        manager: v.rightful.manager,
        status: 'withdrawn',
      }),
    };
  });

  it.each(['participant', 'lecturer', 'manager'] as const)('is gone for its %s', async (who) => {
    const reader = person(v.rightful[who]);
    expect(await found(reader, `participant where id = ${id(left.participant)}`)).toBe('0 rows');
    expect(await found(reader, `person where id = ${id(left.person)}`)).toBe('0 rows');
  });

  it('is still there for the municipality that sent them', async () => {
    const adviser = person(v.rightful.adviser);
    expect(await found(adviser, `participant where id = ${id(left.participant)}`)).toBe('1 rows');
  });
});

describe('a supervisor of the class', () => {
  it('judges no coursework, which is the lecturer’s to do', async () => {
    const supervisor = await aPerson(platform.owner);
    await aRole(platform.owner, { person: supervisor, role: 'supervisor', cohort: v.cohort });
    const judge = `insert into coursework_status (coursework_id, participant_id, person_id, cohort_id, status)
      select ${id(v.coursework)}, p.id, p.person_id, p.cohort_id, 'approved' from participant p where p.id = ${id(v.asked)}`;
    expect(await tried(person(supervisor), judge)).toBe(REFUSED);
    expect(await tried(person(v.rightful.lecturer), judge)).toBe('1 rows');
  });
});

describe('a partner in an order', () => {
  let partner: PersonId;
  beforeAll(async () => {
    partner = await anAdviser(platform.owner, { municipality: '3411' });
    await platform.owner.query(
      `insert into class_order_municipality (order_id, municipality_code, seats)
       values ($1, '3411', 2), ($2, '3411', 2)`,
      [v.orders.draft, v.orders.sent],
    );
  });

  it('finds it from the day it is sent, and not while it is a draft', async () => {
    for (const table of ['class_order', 'class_order_municipality'] as const) {
      const where = (order: string) =>
        `${table} where ${table === 'class_order' ? 'id' : 'order_id'} = ${id(order)}`;
      expect(await found(person(partner), where(v.orders.draft)), table).toBe('0 rows');
      expect(await found(person(partner), where(v.orders.sent)), table).not.toBe('0 rows');
    }
  });

  it('sends nobody to a draft', async () => {
    const send = (order: string) => `insert into class_order_candidate
        (id, order_id, municipality_code, employee_id, given_name, family_name, email, track)
      select gen_random_uuid(), ${id(order)}, '3411', e.id, 'X', 'Y', 'x@utenfor.example', 'credit'
      from employee e where e.municipality_code = '3411' limit 1`;
    expect(await tried(person(partner), send(v.orders.draft))).toBe(REFUSED);
    expect(await tried(person(partner), send(v.orders.sent))).toBe('1 rows');
  });
});

describe('the lead municipality', () => {
  it('changes what is ordered while it is a draft, and not once it is sent', async () => {
    const adviser = person(v.rightful.adviser);
    for (const [order, rows] of [
      [v.orders.draft, '1 rows'],
      [v.orders.sent, '0 rows'],
    ] as const) {
      const own = `order_id = ${id(order)} and municipality_code = '${GJOVIK}'`;
      expect(await tried(adviser, `update class_order_municipality set seats = 1 where ${own}`)).toBe(rows);
    }
    const add = `insert into class_order_course (order_id, course_id, sequence)
      select ${id(v.orders.sent)}, c.id, 90 from course c where not exists (
        select from class_order_course o where o.order_id = ${id(v.orders.sent)} and o.course_id = c.id) limit 1`;
    expect(await tried(adviser, add)).toBe(REFUSED);
  });
});

describe('what has happened to an order', () => {
  const event = (
    side: string,
    who: string,
  ) => `insert into class_order_event (order_id, person_id, side, to_status)
    values (${id(v.orders.sent)}, ${who}, '${side}', 'accepted')`;

  it.each([
    ['adviser', 'lead', 'programme'],
    ['coordinator', 'programme', 'lead'],
  ] as const)('is written by the %s in the own name and on the own side alone', async (who, own, other) => {
    const writer = person(v.rightful[who]);
    expect(await tried(writer, event(own, 'scope.person()'))).toBe('1 rows');
    expect(await tried(writer, event(other, 'scope.person()'))).toBe(REFUSED);
    expect(await tried(writer, event(own, id(v.rightful.steward)))).toBe(REFUSED);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { anOrder } from '../fixtures.ts';
import { actorFor, GJOVIK, ordersStory, type OrdersStory } from '../testing/story.ts';
import { acceptQuote } from './accept-quote.ts';
import { addCandidate } from './add-candidate.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeOrder } from './change-order.ts';
import { planOrder } from './plan-order.ts';

let story: OrdersStory;
let kari: Actor;
let coordinator: Actor;
beforeAll(async () => {
  story = await ordersStory();
  const { platform, people } = story;
  kari = await actorFor(platform, people.gjovik);
  coordinator = await actorFor(platform, people.coordinator);
});
afterAll(() => story.platform.close());

const owner = () => story.platform.owner;
const orderOf = async (id: OrderId) =>
  (await owner().query(`select status, version, price_ore, cohort_id from class_order where id = $1`, [id]))
    .rows[0];
const aClass = {
  name: 'Gjøvik 2027',
  venue: 'Gjøvik rådhus',
  address: 'Kauffeldts plass 1',
  startsOn: localDate('2027-09-14'),
  coursesASemester: 1,
};

describe('two at once', () => {
  it('who accept get one yes between them', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'offered' });
    const answers = await Promise.all(
      [1, 2].map(() => acceptQuote(kari, { order, version: 1 }, story.platform)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      failure: { kind: 'not-now', state: 'accepted' },
    });
  });

  it('of whom one accepts and one calls off leave one of the two, never both', async () => {
    for (let round = 0; round < 5; round++) {
      const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'offered' });
      const [accepted, cancelled] = await Promise.all([
        acceptQuote(kari, { order, version: 1 }, story.platform),
        cancelOrder(coordinator, { order, reason: 'Avlyst' }, story.platform),
      ]);
      const { status } = await orderOf(order);
      // To call off an accepted order is allowed, so both may succeed in that sequence and in no other.
      expect(status).toBe(cancelled.ok ? 'cancelled' : 'accepted');
      expect(cancelled.ok || accepted.ok).toBe(true);
      const { rows } = await owner().query(
        'select from_status, to_status from class_order_event where order_id = $1 order by id',
        [order],
      );
      expect(rows).toHaveLength(Number(accepted.ok) + Number(cancelled.ok));
    }
  });

  it('who press «plan» form one class', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'accepted' });
    const before = await owner().query('select from cohort');
    const answers = await Promise.all(
      [1, 2, 3].map(() => planOrder(coordinator, { order, version: 1, ...aClass }, story.platform)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const after = await owner().query('select from cohort');
    expect((after.rowCount ?? 0) - (before.rowCount ?? 0)).toBe(1);
  });

  it('who write in the same draft lose nothing', async () => {
    const { platform } = story;
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id });
    const seen = { start: '2027-09-14', coursesASemester: '1', place: 'Gjøvik', attendance: '' };
    const write = (change: Record<string, string>) =>
      changeOrder(kari, { order, part: 'time', seen, mine: { ...seen, ...change } }, platform);
    const apart = await Promise.all([write({ place: 'Raufoss' }), write({ start: '2027-10-05' })]);
    expect(apart.every((one) => one.ok)).toBe(true);
    const row = (
      await owner().query('select place, wished_start::text from class_order where id = $1', [order])
    ).rows[0];
    expect(row).toEqual({ place: 'Raufoss', wished_start: '2027-10-05' });

    const together = await write({ place: 'Lena' });
    expect(together).toMatchObject({
      failure: { kind: 'conflict', conflicts: [{ field: 'place', mine: 'Lena', theirs: 'Raufoss' }] },
    });
  });

  it('cannot slip a candidate in behind a class that is being formed', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'accepted' });
    const [planned, added] = await Promise.all([
      planOrder(coordinator, { order, version: 1, ...aClass }, story.platform),
      addCandidate(
        kari,
        {
          order,
          municipality: GJOVIK,
          employee: story.staff.gjovik.leader,
          track: 'credit',
          potentialLeader: false,
          email: '',
        },
        story.platform,
      ),
    ]);
    expect(planned.ok).toBe(true);
    const enrolled = await owner().query('select from participant where cohort_id = $1', [
      planned.ok && planned.value,
    ]);
    expect(enrolled.rowCount).toBe(added.ok ? 1 : 0);
  });
});

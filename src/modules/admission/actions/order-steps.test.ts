import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { kroner } from '../../../kernel/ore.ts';
import { aCandidate, anOrder } from '../fixtures.ts';
import { actorFor, GJOVIK, ordersStory, type OrdersStory, RINGSAKER, SONDRE_LAND } from '../testing/story.ts';
import { acceptQuote } from './accept-quote.ts';
import { askAgain } from './ask-again.ts';
import { beginOrder } from './begin-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeCourses, changeOrder } from './change-order.ts';
import { makeQuote } from './make-quote.ts';
import { planOrder } from './plan-order.ts';
import { sendOrder } from './send-order.ts';
import { takeBackOrder } from './take-back-order.ts';

let story: OrdersStory;
let kari: Actor;
let siv: Actor;
let rune: Actor;
let coordinator: Actor;
beforeAll(async () => {
  story = await ordersStory();
  const { platform, people } = story;
  kari = await actorFor(platform, people.gjovik);
  siv = await actorFor(platform, people.sondreLand);
  rune = await actorFor(platform, people.ringsaker);
  coordinator = await actorFor(platform, people.coordinator);
});
afterAll(() => story.platform.close());

const owner = () => story.platform.owner;
const orderOf = async (id: OrderId) =>
  (await owner().query(`select status, version, price_ore, cohort_id from class_order where id = $1`, [id]))
    .rows[0];
const aQuote = { price: kroner(372_000), text: 'For klassen.', validTo: localDate('2026-12-01') };
const aClass = {
  name: 'Gjøvik 2027',
  venue: 'Gjøvik rådhus',
  address: 'Kauffeldts plass 1',
  startsOn: localDate('2027-09-14'),
  coursesASemester: 1,
};

describe('an order from the first word to the class', () => {
  it('goes through every step, each written down with who did it', async () => {
    const { platform } = story;
    const begun = await beginOrder(
      kari,
      { programme: 'helse-omsorg', lead: GJOVIK, courses: ['M2', 'M1'] },
      platform,
    );
    if (!begun.ok) throw new Error(begun.failure.kind);
    const order = begun.value;
    const none = {};
    await changeCourses(kari, { order, changes: [{ kind: 'up', course: 'M2' }] }, platform);
    await changeOrder(
      kari,
      {
        order,
        part: 'time',
        seen: none,
        mine: { start: '2027-09-14', place: 'Gjøvik', coursesASemester: '1' },
      },
      platform,
    );
    await changeOrder(
      kari,
      {
        order,
        part: 'seats',
        seen: none,
        mine: { min: '8', max: '16', 'seats-3407': '8', 'seats-3447': '4' },
      },
      platform,
    );
    await aCandidate(owner(), { order, municipality: GJOVIK, employee: story.staff.gjovik.leader });

    const version = async () => Number((await orderOf(order)).version);
    expect(await sendOrder(kari, { order, version: await version() }, platform)).toEqual({
      ok: true,
      value: undefined,
    });
    await aCandidate(owner(), {
      order,
      municipality: SONDRE_LAND,
      employee: story.staff.sondreLand.leader,
      track: 'non-credit',
    });
    expect((await makeQuote(coordinator, { order, version: await version(), ...aQuote }, platform)).ok).toBe(
      true,
    );
    expect((await acceptQuote(kari, { order, version: await version() }, platform)).ok).toBe(true);
    const planned = await planOrder(coordinator, { order, version: await version(), ...aClass }, platform);
    expect(planned).toMatchObject({ ok: true });

    const { rows: events } = await owner().query(
      'select side, from_status, to_status from class_order_event where order_id = $1 order by id',
      [order],
    );
    expect(events.map((e) => `${e.side}: ${e.from_status} > ${e.to_status}`)).toEqual([
      'lead: null > draft',
      'lead: draft > sent',
      'programme: sent > offered',
      'lead: offered > accepted',
      'programme: accepted > planned',
    ]);
    const { rows: courses } = await owner().query(
      `select c.code, cc.starts_on::text from cohort_course cc join course_version v on v.id = cc.course_version_id
         join course c on c.id = v.course_id where cc.cohort_id = $1 order by cc.sequence`,
      [planned.ok && planned.value],
    );
    expect(courses.map((course) => course.code)).toEqual(['M2', 'M1']);
    expect(courses[0]?.starts_on).toBe('2027-09-14');
  });

  it('gives the class its participants, and asks the leader above a leader', async () => {
    const { rows } = await owner().query(
      `select p.email, e.track, e.municipality_code, m.family_name as manager, a.status,
         (select person_id from employee x where x.email = p.email) is not null as linked
       from participant e join person p on p.id = e.person_id join manager_approval a on a.participant_id = e.id
         left join person m on m.id = a.manager_person_id order by e.municipality_code`,
    );
    expect(rows).toEqual([
      {
        email: '3407.leder@kommune.example',
        track: 'credit',
        municipality_code: '3407',
        manager: 'Hovedleder 3407',
        status: 'asked',
        linked: true,
      },
      {
        email: '3447.leder@kommune.example',
        track: 'non-credit',
        municipality_code: '3447',
        manager: 'Hovedleder 3447',
        status: 'asked',
        linked: true,
      },
    ]);
  });

  it('cannot be sent while something is lacking, and says all of it', async () => {
    const order = await anOrder(owner(), {
      lead: GJOVIK,
      by: kari.person.id,
      start: '2026-11-23',
      place: '',
      courses: [],
    });
    const sent = await sendOrder(kari, { order, version: 1 }, story.platform);
    expect(!sent.ok && sent.failure.kind === 'faults' && sent.failure.faults.map((f) => f.kind)).toEqual([
      'no-courses',
      'start-in-past',
      'place-missing',
    ]);
  });

  it('cannot hold a course that is not decided, or a programme that leaders apply to', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, courses: ['M1', 'M10'] });
    expect(await sendOrder(kari, { order, version: 1 }, story.platform)).toMatchObject({
      failure: { faults: [{ kind: 'course-not-orderable', course: 'M10', why: 'undecided' }] },
    });
    expect(
      await beginOrder(kari, { programme: 'nasjonal', lead: GJOVIK, courses: ['HL'] }, story.platform),
    ).toMatchObject({ failure: { kind: 'by-application' } });
  });
});

describe('the answer to a quote', () => {
  const offered = (given: Partial<Parameters<typeof anOrder>[1]> = {}) =>
    anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'offered', validTo: '2026-11-24', ...given });

  it('counts on the last day to midnight in Norway, and is refused a second later', async () => {
    const [inTime, late] = [await offered(), await offered()];
    story.platform.setNow(new Date('2026-11-24T22:59:59Z'));
    expect((await acceptQuote(kari, { order: inTime, version: 1 }, story.platform)).ok).toBe(true);
    story.platform.setNow(new Date('2026-11-24T23:00:00Z'));
    expect(await acceptQuote(kari, { order: late, version: 1 }, story.platform)).toEqual({
      ok: false,
      failure: { kind: 'quote-expired', validTo: localDate('2026-11-24') },
    });
    expect((await orderOf(late)).status).toBe('offered');
    story.platform.setNow(new Date('2026-11-24T09:00:00Z'));
  });

  it('is not to another price than the one that was read', async () => {
    const order = await offered();
    await makeQuote(coordinator, { order, version: 1, ...aQuote, price: kroner(500_000) }, story.platform);
    expect(await acceptQuote(kari, { order, version: 1 }, story.platform)).toMatchObject({
      failure: { kind: 'changed-meanwhile' },
    });
  });

  it('can be a wish for another quote, with a reason that the programme reads', async () => {
    const order = await offered();
    expect(await askAgain(kari, { order, version: 1, reason: ' ' }, story.platform)).toMatchObject({
      failure: { kind: 'reason-missing' },
    });
    expect((await askAgain(kari, { order, version: 1, reason: 'For dyrt' }, story.platform)).ok).toBe(true);
    expect((await orderOf(order)).status).toBe('sent');
  });
});

describe('calling it off', () => {
  it('is refused when there is a class', async () => {
    const order = await anOrder(owner(), {
      lead: GJOVIK,
      by: kari.person.id,
      state: 'accepted',
      courses: ['M5'],
    });
    await planOrder(coordinator, { order, version: 1, ...aClass }, story.platform);
    expect(await cancelOrder(kari, { order, reason: 'Nei' }, story.platform)).toEqual({
      ok: false,
      failure: { kind: 'not-now', state: 'planned' },
    });
  });

  it('of a draft tells nobody, and the programme never learns that it was there', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id });
    await cancelOrder(kari, { order, reason: '' }, story.platform);
    const jobs = await owner().query(
      `select from graphile_worker._private_jobs where payload->>'orderId' = $1`,
      [order],
    );
    expect(jobs.rowCount).toBe(0);
    const seen = await story.platform.db.read(coordinator, (tx) =>
      tx.selectFrom('class_order').select('id').where('id', '=', order).execute(),
    );
    expect(seen).toEqual([]);
  });

  it('needs a reason from either side once others have seen it', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'sent' });
    expect(await cancelOrder(coordinator, { order, reason: '' }, story.platform)).toMatchObject({
      failure: { kind: 'reason-missing' },
    });
    expect((await cancelOrder(coordinator, { order, reason: 'For få' }, story.platform)).ok).toBe(true);
  });
});

describe('who may not', () => {
  it('is the programme, for a draft', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id });
    await expect(cancelOrder(coordinator, { order, reason: 'x' }, story.platform)).rejects.toThrow('order');
    await expect(makeQuote(coordinator, { order, version: 1, ...aQuote }, story.platform)).rejects.toThrow(
      'order',
    );
  });

  it('is the partner, for everything but its own people; and the stranger, who sees nothing', async () => {
    const order = await anOrder(owner(), {
      lead: GJOVIK,
      by: kari.person.id,
      state: 'offered',
      partners: { [SONDRE_LAND]: 4 },
    });
    await expect(acceptQuote(siv, { order, version: 1 }, story.platform)).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await expect(acceptQuote(rune, { order, version: 1 }, story.platform)).rejects.toMatchObject({
      name: 'NotFound',
    });
    await expect(cancelOrder(siv, { order, reason: 'x' }, story.platform)).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('is the municipality itself, for the price', async () => {
    const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'sent' });
    await expect(
      makeQuote(kari, { order, version: 1, ...aQuote, price: kroner(1) }, story.platform),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('is anybody, on behalf of a municipality that is not theirs', async () => {
    expect(
      await beginOrder(kari, { programme: 'helse-omsorg', lead: RINGSAKER, courses: ['M1'] }, story.platform),
    ).toMatchObject({ failure: { kind: 'municipality-missing' } });
  });
});

it('is out of the programme’s sight again when it is taken back', async () => {
  const order = await anOrder(owner(), { lead: GJOVIK, by: kari.person.id, state: 'sent' });
  await aCandidate(owner(), { order, municipality: GJOVIK, employee: story.staff.gjovik.leader });
  const names = () =>
    story.platform.db.read(coordinator, (tx) =>
      tx.selectFrom('class_order_candidate').select('id').where('order_id', '=', order).execute(),
    );
  expect(await names()).toHaveLength(1);
  expect((await takeBackOrder(kari, { order }, story.platform)).ok).toBe(true);
  expect(await names()).toEqual([]);
});

it('loses a partner’s people when the partner is taken off it, and keeps everybody else’s', async () => {
  const { platform, staff } = story;
  const order = await anOrder(owner(), {
    lead: GJOVIK,
    by: kari.person.id,
    partners: { [SONDRE_LAND]: 4 },
  });
  await aCandidate(owner(), { order, municipality: GJOVIK, employee: staff.gjovik.leader });
  await aCandidate(owner(), { order, municipality: SONDRE_LAND, employee: staff.sondreLand.leader });
  const seats = (mine: Record<string, string>) =>
    changeOrder(
      kari,
      {
        order,
        part: 'seats',
        seen: { min: '10', max: '24', 'seats-3407': '12', 'seats-3447': '4' },
        mine: { min: '10', max: '24', ...mine },
      },
      platform,
    );
  const left = async () =>
    (await owner().query('select municipality_code from class_order_candidate where order_id = $1', [order]))
      .rows;
  expect((await seats({ 'seats-3407': '10', 'seats-3447': '4' })).ok).toBe(true);
  expect(await left()).toHaveLength(2);
  expect((await seats({ 'seats-3407': '10' })).ok).toBe(true);
  expect(await left()).toEqual([{ municipality_code: GJOVIK }]);
});

import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrderId, PersonId } from '../../../kernel/ids.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import type { CandidateId, OrderState } from '../domain/order.ts';
import { aCandidate, anOrder } from '../fixtures.ts';
import { admission } from '../index.ts';
import { GJOVIK, ordersStory, type OrdersStory, RINGSAKER, SONDRE_LAND } from '../testing/story.ts';

type Routes = {
  get: (id: OrderId, candidate: CandidateId) => readonly string[];
  post: (id: OrderId, candidate: CandidateId) => readonly (readonly [string, Record<string, string>])[];
};

const COMMON = { version: '1' };
const ROUTES: Routes = {
  get: (id) => [
    `/orders/${id}`,
    ...[
      'courses',
      'time',
      'seats',
      'contact',
      'quote',
      'accept',
      'ask-again',
      'cancel',
      'take-back',
      'plan',
    ].map((page) => `/orders/${id}/${page}`),
    `/orders/${id}/candidates`,
    `/orders/${id}/candidates/from/${GJOVIK}`,
    `/orders/${id}/candidates/from/${GJOVIK}/file/csv`,
    `/orders/${id}/candidates/from/${GJOVIK}/file/xlsx`,
  ],
  post: (id, candidate) => [
    [`/orders/${id}/courses`, { change: 'remove:M1' }],
    [`/orders/${id}/time`, { seen: '{}', place: 'Stjålet' }],
    [`/orders/${id}/seats`, { seen: '{}', 'seats-3411': '20' }],
    [`/orders/${id}/contact`, { seen: '{}', email: 'meg@tyv.example' }],
    [`/orders/${id}/send`, COMMON],
    [`/orders/${id}/take-back`, COMMON],
    [`/orders/${id}/quote`, { ...COMMON, price: '1', validTo: '2026-12-31' }],
    [`/orders/${id}/accept`, COMMON],
    [`/orders/${id}/ask-again`, { ...COMMON, reason: 'Fordi' }],
    [`/orders/${id}/cancel`, { reason: 'Fordi' }],
    [
      `/orders/${id}/plan`,
      {
        ...COMMON,
        name: 'Stjålet',
        venue: 'Stjålet',
        startsOn: '2027-09-14',
        coursesASemester: '1',
        shown: '2027-09-14/1',
      },
    ],
    [`/orders/${id}/candidates/from/${GJOVIK}`, { employee: story.staff.gjovik.head }],
    [`/orders/${id}/candidates/${candidate}`, { track: 'non-credit' }],
    [`/orders/${id}/candidates/${candidate}/remove`, {}],
  ],
};

const SECRETS = ['Hemmelig sted', 'Hemmelig beskjed', 'hemmelig@kontakt.example', 'Navnløs'];
const STATES = ['draft', 'sent', 'offered', 'accepted'] as const;

let story: OrdersStory;
let apps: Record<'on' | 'off', TestApp>;
let orders: Record<(typeof STATES)[number], OrderId>;
let candidates: Record<(typeof STATES)[number], CandidateId>;
let participant: PersonId;

beforeAll(async () => {
  story = await ordersStory();
  const { platform, people, staff } = story;
  const { owner } = platform;
  apps = {
    on: createTestApp(platform, [admission]),
    off: createTestApp(platform, [admission], { checks: 'off' }),
  };
  const made = await Promise.all(
    STATES.map(async (state: Exclude<OrderState, 'planned'>) => {
      const order = await anOrder(owner, {
        lead: GJOVIK,
        by: people.gjovik,
        state,
        place: 'Hemmelig sted',
        note: 'Hemmelig beskjed',
        contact: { name: 'Kontakt', email: 'hemmelig@kontakt.example' },
      });
      const candidate = await aCandidate(owner, {
        order,
        municipality: GJOVIK,
        employee: staff.gjovik.leader,
        givenName: 'Navnløs',
      });
      return [state, order, candidate] as const;
    }),
  );
  orders = Object.fromEntries(made.map(([state, order]) => [state, order])) as typeof orders;
  candidates = Object.fromEntries(
    made.map(([state, , candidate]) => [state, candidate]),
  ) as typeof candidates;

  participant = people.nobody;
  const cohort = uuid();
  await owner.query(
    `insert into cohort (id, programme_id, name, kind, status, place, seats_min, seats_max, starts_on)
     select $1, id, 'En annen klasse', 'open', 'running', 'Tromsø', 1, 20, '2026-09-01' from programme limit 1`,
    [cohort],
  );
  await owner.query(
    `insert into participant (id, cohort_id, person_id, track, status) values ($1, $2, $3, 'credit', 'enrolled')`,
    [uuid(), cohort, participant],
  );
});
afterAll(() => story.platform.close());

/** Everything that an order is, to see that nothing has been touched. */
async function stored(): Promise<unknown> {
  const { owner } = story.platform;
  const tables = [
    'class_order',
    'class_order_municipality',
    'class_order_course',
    'class_order_candidate',
    'class_order_event',
    'cohort',
  ];
  return Promise.all(
    tables.map(async (table) => (await owner.query(`select * from ${table} order by 1, 2`)).rows),
  );
}

const STRANGERS = {
  'the adviser of another municipality': () => story.people.ringsaker,
  'a participant in another class': () => participant,
  'a manager': () => story.staff.sondreLand.headPerson,
  'the national steward': () => story.people.steward,
} as const;

describe.each(['on', 'off'] as const)('with the program’s own checks %s', (checks) => {
  it.each(Object.keys(STRANGERS) as (keyof typeof STRANGERS)[])(
    '%s gets nothing of an order',
    async (who) => {
      const browser = await apps[checks].as(STRANGERS[who]());
      const before = await stored();
      for (const state of STATES) {
        for (const path of ROUTES.get(orders[state], candidates[state])) {
          const answer = await browser.get(path);
          expect([403, 404], `${who} at ${path}`).toContain(answer.status);
          const body = await answer.text();
          for (const secret of SECRETS) expect(body, `${who} at ${path}`).not.toContain(secret);
        }
        for (const [path, fields] of ROUTES.post(orders[state], candidates[state])) {
          const answer = await browser.post(path, fields);
          expect([403, 404], `${who} posting to ${path}`).toContain(answer.status);
        }
      }
      const list = await (await browser.get('/orders')).text();
      for (const secret of SECRETS) expect(list).not.toContain(secret);
      expect(await stored()).toEqual(before);
    },
  );

  it('a guest is sent to log in, whatever the address', async () => {
    const { guest } = apps[checks];
    const before = await stored();
    for (const path of ['/orders', '/orders/new', ...ROUTES.get(orders.sent, candidates.sent)]) {
      const answer = await guest.get(path);
      expect(answer.status, path).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/login/);
    }
    for (const [path, fields] of ROUTES.post(orders.sent, candidates.sent))
      expect((await guest.post(path, fields)).status, path).toBe(303);
    expect(await stored()).toEqual(before);
  });

  it('the programme finds no draft, in no list and at no address', async () => {
    const browser = await apps[checks].as(story.people.coordinator);
    const before = await stored();
    for (const path of ROUTES.get(orders.draft, candidates.draft))
      expect([403, 404], path).toContain((await browser.get(path)).status);
    for (const [path, fields] of ROUTES.post(orders.draft, candidates.draft))
      expect([403, 404], path).toContain((await browser.post(path, fields)).status);
    const { rows } = await story.platform.owner.query('select number from class_order where id = $1', [
      orders.draft,
    ]);
    for (const search of ['', `?q=${rows[0]?.number}`, '?status=draft'])
      expect(await (await browser.get(`/orders${search}`)).text()).not.toContain(orders.draft);
    expect(await stored()).toEqual(before);
  });

  it('the partner sees the order and its own people, nobody else’s, and changes nothing but them', async () => {
    const { platform, people, staff } = story;
    const order = await anOrder(platform.owner, {
      lead: GJOVIK,
      by: people.gjovik,
      state: 'sent',
      partners: { [SONDRE_LAND]: 4 },
    });
    const candidate = await aCandidate(platform.owner, {
      order,
      municipality: GJOVIK,
      employee: staff.gjovik.leader,
      givenName: 'Navnløs',
    });
    const browser = await apps[checks].as(people.sondreLand);
    const before = await stored();
    const page = await (await browser.get(`/orders/${order}`)).text();
    expect(page).toContain('Gjøvik og Søndre Land');
    for (const path of [`/orders/${order}`, `/orders/${order}/candidates`, ...ROUTES.get(order, candidate)])
      expect(await (await browser.get(path)).text(), path).not.toContain('Navnløs');
    for (const [path, fields] of ROUTES.post(order, candidate))
      expect([403, 404], path).toContain((await browser.post(path, fields)).status);
    for (const file of ['', '/file/csv'])
      expect((await browser.get(`/orders/${order}/candidates/from/${GJOVIK}${file}`)).status).toBe(404);
    expect(await stored()).toEqual(before);

    const added = await browser.post(`/orders/${order}/candidates/from/${SONDRE_LAND}`, {
      employee: staff.sondreLand.leader,
    });
    expect(added.status).toBe(303);
    const stolen = await browser.post(`/orders/${order}/candidates/from/${SONDRE_LAND}`, {
      employee: staff.gjovik.head,
    });
    expect(stolen.status).toBe(404);
    expect(await (await browser.get(`/orders/${order}/candidates`)).text()).toContain('Sølvi');
  });

  it('the region’s coordinator sees how many there are, and no names', async () => {
    const browser = await apps[checks].as(story.people.region);
    for (const path of ROUTES.get(orders.sent, candidates.sent))
      expect(await (await browser.get(path)).text(), path).not.toContain('Navnløs');
  });
});

it('the municipality itself finds every one of the secrets, so the tests above are not blind', async () => {
  const browser = await apps.on.as(story.people.gjovik);
  const pages = await Promise.all(
    [`/orders/${orders.sent}`, `/orders/${orders.sent}/candidates`].map(async (path) =>
      (await browser.get(path)).text(),
    ),
  );
  for (const secret of SECRETS) expect(pages.join()).toContain(secret);
});

it('an adviser cannot put another municipality’s staff on an order of her own', async () => {
  const { platform, people, staff } = story;
  const own = await anOrder(platform.owner, { lead: RINGSAKER, by: people.ringsaker });
  for (const app of Object.values(apps)) {
    const browser = await app.as(people.ringsaker);
    const answer = await browser.post(`/orders/${own}/candidates/from/${RINGSAKER}`, {
      employee: staff.gjovik.leader,
    });
    expect(answer.status).toBe(404);
  }
});

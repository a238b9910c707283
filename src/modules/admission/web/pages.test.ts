import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrderId } from '../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { anEmployee } from '../../organisation/fixtures.ts';
import { aCandidate, anOrder } from '../fixtures.ts';
import { admission } from '../index.ts';
import { GJOVIK, ordersStory, type OrdersStory, SONDRE_LAND } from '../testing/story.ts';

let story: OrdersStory;
let app: TestApp;
let kari: Browser;
let coordinator: Browser;
beforeAll(async () => {
  story = await ordersStory();
  app = createTestApp(story.platform, [admission]);
  kari = await app.as(story.people.gjovik);
  coordinator = await app.as(story.people.coordinator);
});
afterAll(() => story.platform.close());

const order = (given: Partial<Parameters<typeof anOrder>[1]> = {}) =>
  anOrder(story.platform.owner, { lead: GJOVIK, by: story.people.gjovik, ...given });
const column = async (id: OrderId, name: string) =>
  (await story.platform.owner.query(`select ${name} as value from class_order where id = $1`, [id])).rows[0]
    ?.value;
const seen = JSON.stringify({ start: '2027-09-14', coursesASemester: '1', place: 'Gjøvik', attendance: '' });

describe('the form of an order', () => {
  it('gives a wrong date back as it was typed, with a sentence beside it, and saves nothing', async () => {
    const id = await order();
    const answer = await kari.post(`/orders/${id}/time`, {
      seen,
      start: 'i mårra',
      place: 'Lena',
      coursesASemester: '2',
    });
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('value="i mårra"');
    expect(body).toContain('value="Lena"');
    expect(body).toContain('Skriv datoen som dag, måned og år');
    expect(await column(id, 'place')).toBe('Gjøvik');
  });

  it('plans nothing in a year that never comes, but says that it is no date', async () => {
    const id = await order();
    const far = { seen, start: '01.06.9999', place: 'Gjøvik', coursesASemester: '1' };
    expect((await kari.post(`/orders/${id}/time`, far)).status).toBe(422);
    expect((await kari.get(`/orders/${id}`)).status).toBe(200);
  });

  it('shows both texts when two have written in one field, and saves the one that is chosen', async () => {
    const id = await order();
    const base = { seen, start: '2027-09-14', coursesASemester: '1', attendance: '' };
    expect((await kari.post(`/orders/${id}/time`, { ...base, place: 'Raufoss' })).status).toBe(303);
    const both = await kari.post(`/orders/${id}/time`, { ...base, place: 'Lena', start: '2027-10-05' });
    const body = await both.text();
    expect(both.status).toBe(409);
    expect(body).toContain('<dd>Lena</dd>');
    expect(body).toContain('<dd>Raufoss</dd>');
    expect(body).toContain('value="2027-10-05"');

    const now = /name="seen" value="([^"]*)"/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const again = { seen: now, start: '2027-10-05', coursesASemester: '1', attendance: '', place: 'Lena' };
    await kari.post(`/orders/${id}/time`, { ...again, 'theirs-place': 'Raufoss', keep: 'theirs' });
    expect(await column(id, 'place')).toBe('Raufoss');
    expect(await column(id, 'wished_start::text')).toBe('2027-10-05');
    await kari.post(`/orders/${id}/time`, { ...again, 'theirs-place': 'Raufoss' });
    expect(await column(id, 'place')).toBe('Lena');
  });

  it('asks for another municipality by name, and refuses one that does not exist', async () => {
    const id = await order();
    const answer = await kari.post(`/orders/${id}/seats`, {
      seen: JSON.stringify({ 'seats-3407': '12', min: '10', max: '24' }),
      'seats-3407': '10',
      other: '9999',
      otherSeats: '4',
      min: '10',
      max: '20',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Velg en kommune fra listen.');
  });

  it('is closed when the order has been sent, and says where it stands', async () => {
    const id = await order({ state: 'sent' });
    const answer = await kari.get(`/orders/${id}/time`);
    expect(answer.headers.get('location')).toBe(`/orders/${id}?failed=not-now`);
    expect(await (await kari.get(`/orders/${id}?failed=not-now`)).text()).toContain('«Venter på tilbud»');
  });
});

describe('the page of an order', () => {
  it('names what is lacking, each with a link to where it is put right', async () => {
    const id = await order({ place: '', courses: ['M1', 'M10'] });
    const body = await (await kari.get(`/orders/${id}`)).text();
    expect(body).toContain(`<a href="/orders/${id}/time">Skriv hvor samlingene skal være.</a>`);
    expect(body).toContain(`<a href="/orders/${id}/courses">M10 kan ikke bestilles ennå`);
    expect(body).not.toContain('Send bestillingen</button>');
  });

  it('does not claim what the address says and the order does not', async () => {
    const id = await order();
    expect(await (await kari.get(`/orders/${id}?done=accepted`)).text()).not.toContain('Tilbudet er godtatt');
  });

  it('has no button to accept a quote that has expired, and one to ask again', async () => {
    const id = await order({ state: 'offered', validTo: '2026-11-23' });
    const body = await (await kari.get(`/orders/${id}`)).text();
    expect(body).toContain('Tilbudet har gått ut');
    expect(body).not.toContain(`/orders/${id}/accept"`);
    expect(body).toContain(`/orders/${id}/ask-again"`);
    expect((await kari.get(`/orders/${id}/accept`)).headers.get('location')).toContain('failed=not-now');
  });

  it('shows the partner what its part of the price comes to', async () => {
    const id = await order({ state: 'offered', partners: { [SONDRE_LAND]: 4 }, priceOre: 16_000_000 });
    const siv = await app.as(story.people.sondreLand);
    const body = (await (await siv.get(`/orders/${id}`)).text()).replaceAll('\u00a0', ' ');
    expect(body).toContain('120 000 kr');
    expect(body).toContain('40 000 kr');
    expect(body).not.toContain('Avlys bestillingen');
  });
});

describe('the quote', () => {
  it('must be a price in kroner and a day to come, and keeps what was typed', async () => {
    const id = await order({ state: 'sent' });
    const answer = await coordinator.post(`/orders/${id}/quote`, {
      version: '1',
      price: '372.000,-',
      validTo: '2026-11-23',
      text: 'Alt med',
    });
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('value="372.000,-"');
    expect(body).toContain('Alt med');
    const late = await coordinator.post(`/orders/${id}/quote`, {
      version: '1',
      price: '372 000 kr',
      validTo: '23.11.2026',
      text: '',
    });
    expect(await late.text()).toContain('Siste dag å svare er passert.');
    const good = await coordinator.post(`/orders/${id}/quote`, {
      version: '1',
      price: '372 000,50 kr',
      validTo: '01.12.2026',
      text: '',
    });
    expect(good.status).toBe(303);
    expect(await column(id, 'price_ore')).toBe('37200050');
  });
});

describe('forming the class', () => {
  const typed = {
    version: '1',
    name: 'Klassen',
    venue: 'Rådhuset',
    address: '',
    startsOn: '2027-09-14',
    coursesASemester: '1',
  };

  it('shows the gatherings again when the day was changed in the same breath, and forms nothing', async () => {
    const id = await order({ state: 'accepted' });
    const answer = await coordinator.post(`/orders/${id}/plan`, {
      ...typed,
      startsOn: '2027-09-21',
      shown: '2027-09-14/1',
    });
    expect(await answer.text()).toContain('21.–22.');
    expect(await column(id, 'cohort_id')).toBeNull();
  });

  it('asks for a name and a house', async () => {
    const id = await order({ state: 'accepted' });
    const answer = await coordinator.post(`/orders/${id}/plan`, {
      ...typed,
      name: ' ',
      venue: '',
      shown: '2027-09-14/1',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Skriv hva klassen skal hete.');
  });

  it('refuses more names than seats, and says how many', async () => {
    const { owner } = story.platform;
    const id = await order({ state: 'accepted', seats: [1, 1], leadSeats: 1 });
    for (let i = 0; i < 2; i++)
      await aCandidate(owner, {
        order: id,
        municipality: GJOVIK,
        employee: await anEmployee(owner, { municipality: GJOVIK, unit: story.staff.gjovik.home }),
      });
    const answer = await coordinator.post(`/orders/${id}/plan`, { ...typed, shown: '2027-09-14/1' });
    expect(await answer.text()).toContain('Kommunene har lagt inn 2 navn, men klassen har plass til 1.');
  });
});

describe('candidates', () => {
  it('are found by name and unit, leaders with least education first', async () => {
    const { owner } = story.platform;
    await anEmployee(owner, {
      municipality: GJOVIK,
      unit: story.staff.gjovik.home,
      givenName: 'Aase',
      familyName: 'Aas',
    });
    const id = await order();
    const body = await (await kari.get(`/orders/${id}/candidates`)).text();
    const place = (name: string) => body.indexOf(name);
    expect(place('Hovedleder 3407')).toBeLessThan(place('Leder 3407, Gjertrud'));
    expect(place('Leder 3407, Gjertrud')).toBeLessThan(place('Aas, Aase'));
    expect(await (await kari.get(`/orders/${id}/candidates?q=aase+sykehjem`)).text()).toContain('Aas, Aase');
    expect(await (await kari.get(`/orders/${id}/candidates?q=%25`)).text()).toContain('Ingen ansatte passer');
  });

  it('need an address: the form asks for it when the staff list has none', async () => {
    const { owner } = story.platform;
    const employee = await anEmployee(owner, {
      municipality: GJOVIK,
      unit: story.staff.gjovik.home,
      email: null,
    });
    const id = await order();
    const path = `/orders/${id}/candidates/from/${GJOVIK}`;
    const without = await kari.post(path, { employee, email: '' });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('Skriv e-postadressen.');
    expect((await kari.post(path, { employee, email: 'Ny@Gjovik.example' })).status).toBe(303);
  });

  it('can be put back after they were removed by mistake', async () => {
    const { gjovik } = story.staff;
    const id = await order();
    const candidate = await aCandidate(story.platform.owner, {
      order: id,
      municipality: GJOVIK,
      employee: gjovik.leader,
    });
    const removed = await kari.post(`/orders/${id}/candidates/${candidate}/remove`);
    const page = await (await kari.get(removed.headers.get('location') ?? '')).text();
    expect(page).toContain('er tatt bort.');
    expect(page).toContain('Angre');
    await kari.post(`/orders/${id}/candidates/from/${GJOVIK}`, { employee: gjovik.leader });
    expect(await (await kari.get(`/orders/${id}/candidates`)).text()).toContain('3407.leder@kommune.example');
  });

  it('come as a file of one’s own, with their managers', async () => {
    const id = await order();
    await aCandidate(story.platform.owner, {
      order: id,
      municipality: GJOVIK,
      employee: story.staff.gjovik.leader,
    });
    const file = await (await kari.get(`/orders/${id}/candidates/from/${GJOVIK}/file/csv`)).text();
    expect(file).toContain(
      'Leder 3407;Gjertrud;3407.leder@kommune.example;Med studiepoeng;Leder;Hege Hovedleder 3407',
    );
  });
});

describe('the list of orders', () => {
  it('leads back to its first page from one that lies beyond the end', async () => {
    const id = await order();
    const beyond = await kari.get('/orders?sort=number&page=99');
    expect([beyond.status, beyond.headers.get('location')]).toEqual([303, '/orders?sort=number']);
    const staff = `/orders/${id}/candidates/from/${GJOVIK}`;
    const emptied = await kari.get(`${staff}?page=9&added=x`);
    expect([emptied.status, emptied.headers.get('location')]).toEqual([303, `${staff}?added=x`]);
  });

  it('is searched by several words and narrowed by status, and says so', async () => {
    const id = await order({ state: 'offered', place: 'Biri' });
    const found = await (await kari.get('/orders?q=biri+M1&status=offered')).text();
    expect(found).toContain(`/orders/${id}"`);
    expect(found).toContain('1 bestilling');
    expect(found).toContain('«biri M1»');
    expect(await (await kari.get('/orders?q=biri&status=draft')).text()).toContain(
      'Ingen bestillinger passer',
    );
  });

  it('invites a municipality without orders to begin one', async () => {
    const rune = await app.as(story.people.ringsaker);
    const body = await (await rune.get('/orders')).text();
    expect(body).toContain('Her kommer bestillingene');
    expect(body).toContain('href="/orders/new"');
  });
});

describe('a new order', () => {
  it('has the course ticked that one came from', async () => {
    const body = await (await kari.get('/orders/new?programme=helse-omsorg&course=M5')).text();
    expect(body).toContain('checked="" value="M5"');
  });

  it('asks the region’s coordinator which municipality answers for it', async () => {
    const browser = await app.as(story.people.region);
    const body = await (await browser.get('/orders/new')).text();
    expect(body).toContain('Ansvarlig kommune');
    const answer = await browser.post('/orders/new', {
      programme: 'helse-omsorg',
      courses: ['M1', 'M2'],
      lead: '',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Velg hvilken kommune som er ansvarlig.');
    const begun = await browser.post('/orders/new', {
      programme: 'helse-omsorg',
      courses: ['M1'],
      lead: SONDRE_LAND,
    });
    expect(begun.headers.get('location')).toMatch(/^\/orders\/[0-9a-f-]{36}\/courses$/);
  });
});

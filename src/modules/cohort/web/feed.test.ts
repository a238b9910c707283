import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { rescheduleGathering } from '../actions/reschedule-gathering.ts';
import { cancelGathering } from '../actions/cancel-gathering.ts';
import { withdrawParticipant } from '../actions/withdraw-participant.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { cohort } from '../index.ts';
import { NAMES, type Story, twoClasses } from '../testing/story.ts';

let platform: TestPlatform;
let story: Story;
let web: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
  web = createTestApp(platform, [cohort]);
});
afterAll(() => platform.close());

/** The address as it stands on the page, with a new one asked for first. */
async function newAddress(person: PersonId): Promise<string> {
  const browser = await web.as(person);
  expect((await browser.post('/calendar/address')).status).toBe(303);
  const page = await (await browser.get('/calendar')).text();
  const address = /http:\/\/localhost:3000(\/calendar\/[\w-]+\.ics)/.exec(page)?.[1];
  if (address === undefined) throw new Error('The page shows no address');
  return address;
}

const fetchFeed = (address: string, headers: Record<string, string> = {}) =>
  web.app.request(`http://localhost:3000${address}`, { headers });

function events(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as never));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('a calendar feed', () => {
  it('has every day of every gathering and every deadline, at the right hour, without log-in', async () => {
    const answer = await fetchFeed(await newAddress(story.people.kari));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const seen = events(await answer.text()).map((event) => [
      event.summary,
      event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
    ]);
    expect(seen).toEqual([
      ['M1, samling 1: Myndiggjort ledelse', '2027-01-12T08:00:00.000Z'],
      ['M1, samling 1: Myndiggjort ledelse', '2027-01-13T08:00:00.000Z'],
      ['M1, samling 2: Myndiggjort ledelse', '2027-03-30T07:00:00.000Z'],
      ['M1, samling 2: Myndiggjort ledelse', '2027-03-31T07:00:00.000Z'],
      ['Frist i M1: Gruppeoppgave', '2027-03-16'],
    ]);
  });

  it('names nobody, and nothing of another class', async () => {
    const folded = await (await fetchFeed(await newAddress(story.people.kari))).text();
    // A long line goes on below, with a space before it, and a name may stand on both.
    const text = folded.replaceAll('\r\n ', '');
    for (const name of [...Object.values(NAMES), 'example.no', 'Lillehammer', 'ATTENDEE', 'ORGANIZER'])
      expect(text).not.toContain(name);
  });

  it('is for those who teach the class too', async () => {
    const text = await (await fetchFeed(await newAddress(story.people.lecturer))).text();
    expect(events(text)).toHaveLength(5);
  });

  it('is empty for one who has no class, and still a calendar', async () => {
    const answer = await fetchFeed(await newAddress(story.people.stranger));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/);
  });

  it('follows when a gathering moves and when it is called off', async () => {
    const address = await newAddress(story.people.ola);
    const before = events(await (await fetchFeed(address)).text());
    const coordinator = await story.as('coordinator');
    const which = { cohortId: story.b.cohort, gatheringId: story.b.gathering };
    await rescheduleGathering(
      coordinator,
      {
        ...which,
        startsOn: localDate('2027-01-19'),
        endsOn: localDate('2027-01-20'),
        startTime: '10:00',
        endTime: '16:00',
        venue: 'Et annet sted',
        address: '',
        note: '',
        revision: 0,
      },
      platform,
    );
    const moved = events(await (await fetchFeed(address)).text());
    expect(moved.map((event) => event.uid)).toEqual(before.map((event) => event.uid));
    expect(moved[0]?.sequence).toBe(1);
    expect(moved[0]?.startDate.toJSDate().toISOString()).toBe('2027-01-19T09:00:00.000Z');

    await cancelGathering(coordinator, which, platform);
    const off = events(await (await fetchFeed(address)).text());
    expect(off.map((event) => event.uid)).toEqual(before.map((event) => event.uid));
    expect(off[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(off[0]?.sequence).toBe(2);
  });

  it('is not sent again when it is the same, and is when it is not', async () => {
    const address = await newAddress(story.people.siri);
    const first = await fetchFeed(address);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('last-modified')).toBe('Fri, 20 Nov 2026 10:00:00 GMT');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await fetchFeed(address, { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');

    await platform.owner.query('update cohort set name = $2 where id = $1', [story.a.cohort, 'Nytt navn']);
    expect((await fetchFeed(address, { 'if-none-match': etag })).status).toBe(200);
    await platform.owner.query('update cohort set name = $2 where id = $1', [
      story.a.cohort,
      'Gjøvikklassen',
    ]);
  });

  it('loses the class at once when its owner has withdrawn', async () => {
    const address = await newAddress(story.people.siri);
    const etag = (await fetchFeed(address)).headers.get('etag') ?? '';
    await withdrawParticipant(
      await story.as('coordinator'),
      { cohortId: story.a.cohort, participantId: story.participants.siri },
      platform,
    );
    const after = await fetchFeed(address, {
      'if-none-match': etag,
      'if-modified-since': new Date().toUTCString(),
    });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain('BEGIN:VEVENT');
  });

  it('speaks the language of its owner', async () => {
    await platform.owner.query("update person set locale = 'en' where id = $1", [story.people.lecturer]);
    const text = await (await fetchFeed(await newAddress(story.people.lecturer))).text();
    expect(events(text).map((event) => event.summary)).toContain('Due in M1: Gruppeoppgave');
  });
});

describe('the address', () => {
  it('stops the moment a new one is made, and when it is given up', async () => {
    const old = await newAddress(story.people.kari);
    const address = await newAddress(story.people.kari);
    expect(address).not.toBe(old);
    expect((await fetchFeed(old)).status).toBe(404);
    expect((await fetchFeed(address)).status).toBe(200);
    await (await web.as(story.people.kari)).post('/calendar/address/stop');
    expect((await fetchFeed(address)).status).toBe(404);
  });

  it('says nothing when it is unknown, wrong or old: the answers are the same', async () => {
    const old = await newAddress(story.people.kari);
    await newAddress(story.people.kari);
    for (const address of [
      old,
      '/calendar/x.ics',
      `/calendar/${'a'.repeat(43)}.ics`,
      '/calendar/%2e%2e.ics',
    ]) {
      const answer = await fetchFeed(address);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('');
    }
  });

  it('is not kept readable in the database', async () => {
    const address = await newAddress(story.people.kari);
    const token = /\/calendar\/([\w-]+)\.ics/.exec(address)?.[1] ?? '';
    const { rows } = await platform.owner.query('select * from calendar_feed');
    const dump = rows
      .flatMap((row) => Object.values(row))
      .map((value) =>
        Buffer.isBuffer(value) ? `${value.toString('utf8')} ${value.toString('base64url')}` : String(value),
      )
      .join();
    expect(token).toHaveLength(43);
    expect(dump).not.toContain(token);
  });

  it('does not open a page, nor anything else of its owner', async () => {
    const address = await newAddress(story.people.kari);
    const answer = await web.app.request(`http://localhost:3000${address.replace('.ics', '')}`);
    expect([303, 404]).toContain(answer.status);
  });

  it('stops with its owner', async () => {
    const address = await newAddress(story.people.ola);
    await platform.owner.query('update person set ended_at = now() where id = $1', [story.people.ola]);
    expect((await fetchFeed(address)).status).toBe(404);
  });

  it('cannot be guessed at without end, while those who know theirs go on', async () => {
    const address = await newAddress(story.people.manager);
    const statuses: number[] = [];
    for (let i = 0; i < 40; i += 1) statuses.push((await fetchFeed(`/calendar/guess-${i}.ics`)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await fetchFeed(address)).status).toBe(200);
  });

  it('is not fetched without end either', async () => {
    const address = await newAddress(story.people.manager);
    const statuses: number[] = [];
    for (let i = 0; i < 62; i += 1) statuses.push((await fetchFeed(address)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });
});

it('gives one gathering as a file to those who may see it', async () => {
  const kari = await web.as(story.people.kari);
  const answer = await kari.get(`/cohorts/${story.a.cohort}/gatherings/${story.a.gathering}/calendar.ics`);
  expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''M1-samling-1.ics");
  expect(events(await answer.text())).toHaveLength(2);
});

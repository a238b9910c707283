import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { CohortId, CourseworkId, GatheringId } from '../../../../kernel/ids.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import type { CourseworkRecord, GatheringRecord } from '../../views/cohort.ts';
import { courseworkEvent, gatheringEvents } from './events.ts';
import { type Calendar, type CalendarEvent, writeCalendar } from './write-calendar.ts';

const cohort = 'c0000000-0000-7000-8000-000000000001' as CohortId;
const course = {
  cohort,
  code: 'M1',
  name: { nb: 'Ledelse', nn: 'Leiing', en: 'Leadership' },
};
const context = {
  locale: 'nb',
  publicUrl: 'https://lederloft.example',
  cohortName: 'Gjøvikklassen',
} as const;

function aGathering(change: Partial<GatheringRecord> = {}): GatheringRecord {
  return {
    id: 'a0000000-0000-7000-8000-000000000001' as GatheringId,
    number: 1,
    startsOn: localDate('2027-03-30'),
    endsOn: localDate('2027-03-31'),
    startTime: '09:00',
    endTime: '15:30',
    venue: 'Gjøvik rådhus',
    address: 'Kauffeldts plass 1, 2815 Gjøvik',
    note: '',
    revision: 0,
    cancelled: false,
    changedAt: '2026-11-20T10:00:00+01:00',
    ...change,
  };
}

function calendarOf(events: readonly CalendarEvent[], change: Partial<Calendar> = {}): string {
  return writeCalendar({ name: 'Lederløft', language: 'nb', method: 'publish', events, ...change });
}

/** As a calendar program reads it: the zone's rules are taken from the text itself. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as never);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const instant = (event: ICAL.Event) => event.startDate.toJSDate().toISOString();

describe('a gathering in a calendar', () => {
  it('has an event for each day, at nine o’clock in Norway in summer time and in winter', () => {
    const spring = read(calendarOf(gatheringEvents(course, aGathering(), context)));
    expect(spring.map(instant)).toEqual(['2027-03-30T07:00:00.000Z', '2027-03-31T07:00:00.000Z']);
    const winter = aGathering({ startsOn: localDate('2027-01-12'), endsOn: localDate('2027-01-12') });
    const [event] = read(calendarOf(gatheringEvents(course, winter, context)));
    expect(event && instant(event)).toBe('2027-01-12T08:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-01-12T14:30:00.000Z');
  });

  it('keeps its hours across the days on which the clock is turned', () => {
    const dayBefore = aGathering({ startsOn: localDate('2027-03-27'), endsOn: localDate('2027-03-29') });
    expect(read(calendarOf(gatheringEvents(course, dayBefore, context))).map(instant)).toEqual([
      '2027-03-27T08:00:00.000Z',
      '2027-03-28T07:00:00.000Z',
      '2027-03-29T07:00:00.000Z',
    ]);
    const autumn = aGathering({ startsOn: localDate('2027-10-30'), endsOn: localDate('2027-10-31') });
    expect(read(calendarOf(gatheringEvents(course, autumn, context))).map(instant)).toEqual([
      '2027-10-30T07:00:00.000Z',
      '2027-10-31T08:00:00.000Z',
    ]);
  });

  it('keeps its names when it moves, with a higher sequence', () => {
    const before = read(calendarOf(gatheringEvents(course, aGathering(), context)));
    const moved = aGathering({
      startsOn: localDate('2027-04-06'),
      endsOn: localDate('2027-04-07'),
      revision: 3,
    });
    const after = read(calendarOf(gatheringEvents(course, moved, context)));
    expect(after.map((event) => event.uid)).toEqual(before.map((event) => event.uid));
    expect(after.map((event) => event.sequence)).toEqual([3, 3]);
  });

  it('that is called off is marked so, and keeps its day', () => {
    const text = calendarOf(gatheringEvents(course, aGathering({ cancelled: true }), context));
    const [event] = read(text);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.summary).toBe('Avlyst: M1, samling 1: Ledelse');
  });

  it('that became shorter calls off the day it lost', () => {
    const shorter = aGathering({ endsOn: localDate('2027-03-30'), revision: 1 });
    const events = read(calendarOf(gatheringEvents(course, shorter, context, 2)));
    expect(
      events.map((event) => [event.uid.slice(-2), event.component.getFirstPropertyValue('status')]),
    ).toEqual([
      ['-1', 'CONFIRMED'],
      ['-2', 'CANCELLED'],
    ]);
  });

  it('says where, and leads to its page', () => {
    const [event] = read(calendarOf(gatheringEvents(course, aGathering(), context)));
    expect(event?.location).toBe('Gjøvik rådhus, Kauffeldts plass 1, 2815 Gjøvik');
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      `https://lederloft.example/cohorts/${cohort}/gatherings/${aGathering().id}`,
    );
    expect(event?.description).toBe('Gjøvikklassen\nDag 1 av 2, kl.\u00a009.00–15.30');
  });
});

describe('a deadline in a calendar', () => {
  const coursework: CourseworkRecord = {
    id: 'b0000000-0000-7000-8000-000000000001' as CourseworkId,
    number: 1,
    title: { nb: 'Gruppeoppgave', nn: 'Gruppeoppgåve', en: 'Group assignment' },
    dueOn: localDate('2027-03-28'),
    revision: 2,
    changedAt: '2026-11-20T10:00:00+01:00',
    status: null,
  };

  it('is a day and not an hour, also on the day the clock is turned, and makes nobody busy', () => {
    const [event] = read(
      calendarOf([
        courseworkEvent(course, coursework, context),
        ...gatheringEvents(course, aGathering(), context),
      ]),
    );
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-03-28');
    expect(event?.endDate.toString()).toBe('2027-03-29');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event?.summary).toBe('Frist i M1: Gruppeoppgave');
  });
});

describe('the text of a calendar', () => {
  it('brings commas, semicolons, line breaks, backslashes and Norwegian letters through unharmed', () => {
    const note = 'Ta med: PC, lader; og matpakke\nMøt i «Ærfugl», 3. etasje – heis\\trapp. Blåbærsyltetøy 🫐';
    const venue = 'Rom A; fløy B, «Øst»';
    const [event] = read(calendarOf(gatheringEvents(course, aGathering({ note, venue }), context)));
    expect(event?.description).toContain(note);
    expect(event?.location).toBe(`${venue}, Kauffeldts plass 1, 2815 Gjøvik`);
  });

  it('folds long lines at 75 octets, never in the middle of a letter', () => {
    const note = 'Blåbærsyltetøy på fløyen ærfugl '.repeat(20);
    const text = calendarOf(gatheringEvents(course, aGathering({ note }), context));
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text)[0]?.description).toContain(note.trim());
  });

  it('has no line break that is not the format’s own, and ends with one', () => {
    const note = 'linje 1\r\nlinje 2\rlinje 3\u0007';
    const text = calendarOf(gatheringEvents(course, aGathering({ note }), context));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('cannot be broken into by what a coordinator types', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:falsk\r\nSUMMARY:Falsk';
    const text = calendarOf(
      gatheringEvents(course, aGathering({ note: evil, venue: evil, address: evil }), context),
    );
    expect(read(text).map((event) => event.uid)).not.toContain('falsk');
    expect(read(text)).toHaveLength(2);
  });

  it('writes its time stamps in UTC and the same text every time', () => {
    const text = calendarOf(gatheringEvents(course, aGathering(), context));
    expect(text).toContain('DTSTAMP:20261120T090000Z');
    expect(text).toContain('LAST-MODIFIED:20261120T090000Z');
    expect(calendarOf(gatheringEvents(course, aGathering(), context))).toBe(text);
  });

  it('says for the whole calendar when a mail calls something off', () => {
    const events = gatheringEvents(course, aGathering({ cancelled: true }), context);
    expect(calendarOf(events, { method: 'cancel' })).toContain('METHOD:CANCEL');
    expect(calendarOf(events)).toContain('METHOD:PUBLISH');
  });
});

describe('the server’s own time zone', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Oslo', 'Pacific/Kiritimati'])(
    '%s does not move a gathering or a deadline',
    (zone) => {
      process.env.TZ = zone;
      // The worker must have taken the zone, or the test would show nothing.
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const text = calendarOf([
        ...gatheringEvents(course, aGathering(), context),
        {
          uid: 'due',
          sequence: 0,
          changedAt: new Date('2026-11-20T09:00:00Z'),
          when: { kind: 'whole-day', day: localDate('2027-03-16') },
          summary: 'Frist',
          description: '',
          url: 'https://lederloft.example',
          cancelled: false,
        },
      ]);
      expect(text).toContain('DTSTART;TZID=Europe/Oslo:20270330T090000');
      expect(text).toContain('DTEND;TZID=Europe/Oslo:20270331T153000');
      expect(text).toContain('DTSTART;VALUE=DATE:20270316');
      expect(text).toContain('DTEND;VALUE=DATE:20270317');
      expect(text).toContain('DTSTAMP:20261120T090000Z');
    },
  );
});

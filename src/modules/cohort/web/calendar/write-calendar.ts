import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays, type LocalDate } from '../../../../kernel/local-date.ts';
import { TIME_ZONE, TIME_ZONE_RULES } from './time-zone.ts';

export type CalendarEvent = {
  /** The same through every change, so that calendars move what they have instead of adding another. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly when:
    | {
        readonly kind: 'hours';
        readonly day: LocalDate;
        readonly from: string;
        readonly to: string;
      }
    | { readonly kind: 'whole-day'; readonly day: LocalDate };
  readonly summary: string;
  readonly description: string;
  readonly place?: { readonly venue: string; readonly address: string } | undefined;
  readonly url: string;
  readonly cancelled: boolean;
};

export type Calendar = {
  readonly name: string;
  readonly language: string;
  readonly events: readonly CalendarEvent[];
  /** A mail that calls something off says so for the whole calendar; a feed and other mails publish. */
  readonly method: 'publish' | 'cancel';
};

const REFRESH_SECONDS = 4 * 3600;

/** The calendar as iCalendar text (RFC 5545), the same text for the same events. */
export function writeCalendar(calendar: Calendar): string {
  const text = ical({
    name: plain(calendar.name),
    prodId: { company: 'Lederloft', product: 'Lederloft', language: calendar.language.toUpperCase() },
    method: calendar.method === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    // The zone belongs to each event: given to the calendar, the library would write its own time stamps in it too,
    // and those must be in UTC.
    timezone: { name: null, generator: () => TIME_ZONE_RULES },
    events: calendar.events.map(eventData),
  }).toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

function eventData(event: CalendarEvent): ICalEventData {
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: event.changedAt,
    lastModified: event.changedAt,
    summary: plain(event.summary),
    description: plain(event.description),
    url: event.url,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(event.place === undefined
      ? {}
      : {
          location: {
            title: plain([event.place.venue, event.place.address].filter(Boolean).join(', ')),
          },
        }),
    ...timeData(event.when),
  };
}

function timeData(when: CalendarEvent['when']): Pick<
  ICalEventData,
  'start' | 'end' | 'allDay' | 'timezone'
> & {
  transparency: ICalEventTransparency;
} {
  if (when.kind === 'whole-day')
    return {
      // Midnight in UTC is read as the day itself, since these events have no zone. The end is the day after the last.
      start: new Date(`${when.day}T00:00:00Z`),
      end: new Date(`${addDays(when.day, 1)}T00:00:00Z`),
      allDay: true,
      // A deadline does not make anybody busy all day.
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  return {
    // Without a Z the library writes the digits as they stand, wherever the server is.
    start: `${when.day}T${when.from}:00`,
    end: `${when.day}T${when.to}:00`,
    timezone: TIME_ZONE,
    transparency: ICalEventTransparency.OPAQUE,
  };
}

/** The library escapes commas, semicolons and line breaks; signs that cannot be seen are not allowed in the format. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\r' ? sign : ' '));
}

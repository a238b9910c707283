import type { GatheringId } from '../../../kernel/ids.ts';
import { addDays, daysBetween, type LocalDate, weekday } from '../../../kernel/local-date.ts';
import { type Holiday, holidayOn } from '../../../kernel/norwegian-holidays.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';

export type GatheringTime = {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** HH:MM, the same hours on every day of the gathering. */
  readonly startTime: string;
  readonly endTime: string;
};

export type TimeFailure =
  | { kind: 'ends-before-it-starts' }
  | { kind: 'too-long'; most: number }
  | { kind: 'on-a-holiday'; day: LocalDate; holiday: Holiday | 'sunday' }
  | { kind: 'overlaps'; other: GatheringId };

const MOST_DAYS = 14;

/** The days of a gathering, the last one included. */
export function daysOf(time: Pick<GatheringTime, 'startsOn' | 'endsOn'>): readonly LocalDate[] {
  const count = daysBetween(time.startsOn, time.endsOn) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(time.startsOn, i));
}

/**
 * Whether a coordinator may lay a gathering here. The plan avoids more than this: a Saturday or a day in July is a
 * choice one can make, a public holiday is a slip of the hand, and a class cannot be in two places.
 */
export function decideTime(
  time: GatheringTime,
  others: readonly (Pick<GatheringTime, 'startsOn' | 'endsOn'> & { readonly id: GatheringId })[],
): Result<GatheringTime, TimeFailure> {
  const days = daysOf(time);
  if (days.length === 0 || time.endTime <= time.startTime) return fail({ kind: 'ends-before-it-starts' });
  if (days.length > MOST_DAYS) return fail({ kind: 'too-long', most: MOST_DAYS });

  // A long gathering, such as a study trip, may have a Sunday inside it; nobody is asked to begin or end on one.
  for (const day of [time.startsOn, time.endsOn]) {
    const holiday = holidayOn(day) ?? (weekday(day) === 7 ? 'sunday' : undefined);
    if (holiday !== undefined) return fail({ kind: 'on-a-holiday', day, holiday });
  }
  const clash = others.find((other) => time.startsOn <= other.endsOn && other.startsOn <= time.endsOn);
  return clash === undefined ? succeed(time) : fail({ kind: 'overlaps', other: clash.id });
}

import { addDays, daysBetween, type LocalDate, weekday } from '../../../kernel/local-date.ts';
import { holidayOn } from '../../../kernel/norwegian-holidays.ts';

/**
 * Whether a gathering can be held on the day without taking anybody's free time: no weekends, no public holidays, not
 * in July when the municipalities run on substitutes, and not between Christmas and New Year.
 */
export function isTeachingDay(day: LocalDate): boolean {
  const date = day.slice(5);
  if (date.startsWith('07-') || date >= '12-24') return false;
  return weekday(day) <= 5 && holidayOn(day) === undefined;
}

export function nextTeachingDay(from: LocalDate): LocalDate {
  let day = from;
  while (!isTeachingDay(day)) day = addDays(day, 1);
  return day;
}

export function previousTeachingDay(from: LocalDate): LocalDate {
  let day = from;
  while (!isTeachingDay(day)) day = addDays(day, -1);
  return day;
}

export type Run = { readonly from: LocalDate; readonly to: LocalDate };

const WORKING_WEEK = 5;

/**
 * The first run of so many teaching days, on or after the day, that touches none of the taken ones. Up to five days
 * stay within one week, so that people go home for the weekend; a longer run has weekends in it and nothing else.
 */
export function nextRun(from: LocalDate, days: number, taken: readonly Run[]): Run {
  for (let first = nextTeachingDay(from); ; first = nextTeachingDay(addDays(first, 1))) {
    const last = lastOfRun(first, days);
    if (last === undefined) continue;
    if (days <= WORKING_WEEK && daysBetween(first, last) !== days - 1) continue;
    if (taken.some((run) => first <= run.to && run.from <= last)) continue;
    return { from: first, to: last };
  }
}

/** The last day of a run that begins here; undefined when something other than a weekend breaks it. */
function lastOfRun(first: LocalDate, days: number): LocalDate | undefined {
  let day = first;
  for (let left = days - 1; left > 0; left -= 1) {
    day = addDays(day, 1);
    while (weekday(day) > WORKING_WEEK) day = addDays(day, 1);
    if (!isTeachingDay(day)) return undefined;
  }
  return day;
}

import { addDays, type LocalDate, localDate, yearOf } from './local-date.ts';

export type Holiday =
  | 'new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'labour-day'
  | 'constitution-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

/**
 * Easter Sunday in the Gregorian calendar, by the computation that was sent anonymously to Nature in 1876: whole
 * divisions only, and right for every year.
 */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return localDate(`${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}`);
}

/** The twelve public holidays of a year, by date; in some years two of them share a day, which then has the fixed one's name. */
export function holidaysOf(year: number): ReadonlyMap<LocalDate, Holiday> {
  const known = byYear.get(year);
  if (known !== undefined) return known;

  const y = String(year).padStart(4, '0');
  const easter = easterSunday(year);
  const days: readonly (readonly [LocalDate, Holiday])[] = [
    [addDays(easter, -3), 'maundy-thursday'],
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension-day'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(easter, 50), 'whit-monday'],
    [localDate(`${y}-01-01`), 'new-year'],
    [localDate(`${y}-05-01`), 'labour-day'],
    [localDate(`${y}-05-17`), 'constitution-day'],
    [localDate(`${y}-12-25`), 'christmas-day'],
    [localDate(`${y}-12-26`), 'second-christmas-day'],
  ];
  const holidays = new Map(days);
  byYear.set(year, holidays);
  return holidays;
}

const byYear = new Map<number, ReadonlyMap<LocalDate, Holiday>>();

/** The public holiday that the day is; Sundays are not holidays here unless they have a name of their own. */
export function holidayOn(day: LocalDate): Holiday | undefined {
  return holidaysOf(yearOf(day)).get(day);
}

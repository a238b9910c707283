import type { Brand } from './brand.ts';

/** A day in Norway, written YYYY-MM-DD; it sorts as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

const DAY_MS = 86_400_000;

/** The date if the text is a day that exists (2026-02-30 does not), otherwise undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return undefined;
  return text as LocalDate;
}

/** @throws RangeError when the text is not a day that exists */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`Not a date: ${text}`);
  return date;
}

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The day it is in Norway at this instant. */
export function dayInNorway(instant: Date): LocalDate {
  return osloDay.format(instant) as LocalDate;
}

/** @throws RangeError past the last day that can be written: a search for a day must not go on for ever */
export function addDays(date: LocalDate, days: number): LocalDate {
  const text = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString();
  // Years of more than four digits are written with a sign.
  if (text.startsWith('+') || text.startsWith('-')) throw new RangeError(`No day ${days} days from ${date}`);
  return text.slice(0, 10) as LocalDate;
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Monday is 1 and Sunday 7, as Norwegian calendars count. */
export function weekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Completed years of age on a day; a person born 29 February has the birthday on 1 March in common years. */
export function ageOn(born: LocalDate, day: LocalDate): number {
  return yearOf(day) - yearOf(born) - (day.slice(5) < born.slice(5) ? 1 : 0);
}

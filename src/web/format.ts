import type { Credits } from '../kernel/credits.ts';
import { dayInNorway, daysBetween, weekday, yearOf } from '../kernel/local-date.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Ore } from '../kernel/ore.ts';
import type { Period } from '../kernel/period.ts';

const tags: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const NBSP = '\u00a0';

// Names are read from Intl once; a formatter per call costs more than the rest of a table row.
function names(locale: Locale): { months: readonly string[]; weekdays: readonly string[] } {
  const month = new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(tags[locale], { weekday: 'long', timeZone: 'UTC' });
  return {
    months: Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2026, i, 1))),
    // 1 June 2026 is a Monday.
    weekdays: Array.from({ length: 7 }, (_, i) => day.format(Date.UTC(2026, 5, 1 + i))),
  };
}

const calendar: Record<Locale, ReturnType<typeof names>> = {
  nb: names('nb'),
  nn: names('nn'),
  en: names('en'),
};

const dayOf = (date: LocalDate): string => `${Number(date.slice(8, 10))}`;
const monthOf = (date: LocalDate, locale: Locale): string =>
  calendar[locale].months[Number(date.slice(5, 7)) - 1] ?? '';
const ordinal = (date: LocalDate, locale: Locale): string =>
  locale === 'en' ? dayOf(date) : `${dayOf(date)}.`;

/** "15. april", "15 April" */
export function formatDayAndMonth(date: LocalDate, locale: Locale): string {
  return `${ordinal(date, locale)}${NBSP}${monthOf(date, locale)}`;
}

/** "15. april 2027", "15 April 2027" */
export function formatDate(date: LocalDate, locale: Locale): string {
  return `${formatDayAndMonth(date, locale)} ${yearOf(date)}`;
}

/** "torsdag", "Thursday" */
export function formatWeekday(date: LocalDate, locale: Locale): string {
  return calendar[locale].weekdays[weekday(date) - 1] ?? '';
}

/** "torsdag 15. april", "Thursday 15 April" */
export function formatWeekdayAndDate(date: LocalDate, locale: Locale): string {
  return `${formatWeekday(date, locale)} ${formatDayAndMonth(date, locale)}`;
}

/** "april 2027" */
export function formatMonth(date: LocalDate, locale: Locale): string {
  return `${monthOf(date, locale)} ${yearOf(date)}`;
}

/** "15.04.2027", "15/04/2027": for tight columns; elsewhere the month is written. */
export function formatShortDate(date: LocalDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return [day, month, year].join(locale === 'en' ? '/' : '.');
}

/** "15.–16. april 2027", "30. april–1. mai 2027", "15–16 April 2027"; one day is written as one day. */
export function formatDateRange(from: LocalDate, to: LocalDate, locale: Locale): string {
  if (from === to) return formatDate(from, locale);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${ordinal(from, locale)}–${formatDate(to, locale)}`;
  const dash = locale === 'en' ? ' – ' : '–';
  const start = yearOf(from) === yearOf(to) ? formatDayAndMonth(from, locale) : formatDate(from, locale);
  return `${start}${dash}${formatDate(to, locale)}`;
}

const fromWord: Record<Locale, string> = { nb: 'fra', nn: 'frå', en: 'from' };

/** A period with an open end is "fra 1. august 2027". */
export function formatPeriod(period: Readonly<Period>, locale: Locale): string {
  return period.to === null
    ? `${fromWord[locale]} ${formatDate(period.from, locale)}`
    : formatDateRange(period.from, period.to, locale);
}

const deadlineWords: Record<Locale, { today: string; tomorrow: string; by: string; was: string }> = {
  nb: { today: 'i dag', tomorrow: 'i morgen', by: 'innen', was: 'fristen var' },
  nn: { today: 'i dag', tomorrow: 'i morgon', by: 'innan', was: 'fristen var' },
  en: { today: 'today', tomorrow: 'tomorrow', by: 'by', was: 'was due' },
};

/**
 * A deadline as one says it: "i dag", "i morgen", "innen torsdag" for the next six days, then
 * "innen 15. april" (with the year when it is another), and "fristen var 15. april" afterwards.
 */
export function formatDeadline(deadline: LocalDate, today: LocalDate, locale: Locale): string {
  const words = deadlineWords[locale];
  const days = daysBetween(today, deadline);
  const date =
    yearOf(deadline) === yearOf(today) ? formatDayAndMonth(deadline, locale) : formatDate(deadline, locale);
  if (days < 0) return `${words.was} ${date}`;
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  // On the seventh day the weekday's name would mean today to some readers.
  return days < 7 ? `${words.by} ${formatWeekday(deadline, locale)}` : `${words.by} ${date}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
});

/** The digits alone, from an instant (shown as the time in Norway) or from "09:00". */
function digits(time: Date | string, locale: Locale): string {
  const text = typeof time === 'string' ? time.slice(0, 5) : clock.format(time);
  return locale === 'en' ? text : text.replace(':', '.');
}

const oClock = (locale: Locale): string => (locale === 'en' ? '' : `kl.${NBSP}`);

/** "kl. 09.00", "09:00" */
export function formatTime(time: Date | string, locale: Locale): string {
  return `${oClock(locale)}${digits(time, locale)}`;
}

/** "kl. 09.00–15.30", "09:00–15:30" */
export function formatTimeRange(from: Date | string, to: Date | string, locale: Locale): string {
  return `${oClock(locale)}${digits(from, locale)}–${digits(to, locale)}`;
}

const plainNumbers = new Map<string, Intl.NumberFormat>();

function numbers(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${locale}${least}-${most}`;
  const known = plainNumbers.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    // What is rounded to nothing is neither above nor below it.
    signDisplay: 'negative',
  });
  plainNumbers.set(key, format);
  return format;
}

/** "12 500", "7,5"; `decimals` fixes how many are shown, otherwise at most two and no idle zeros. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  return numbers(locale, decimals ?? 0, decimals ?? 2).format(value);
}

/** "7,5 studiepoeng", "7.5 credits" */
export function formatCredits(value: Credits, locale: Locale): string {
  const unit = locale === 'en' ? (value === 1 ? 'credit' : 'credits') : 'studiepoeng';
  return `${formatNumber(value, locale)}${NBSP}${unit}`;
}

/** A share between 0 and 1: "42 %", "42%". */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
  return `${formatNumber(share * 100, locale, decimals)}${locale === 'en' ? '' : NBSP}%`;
}

/** "12 500 kr", "12 500,50 kr", "NOK 12,500"; øre are shown only when there are any. */
export function formatMoney(amount: Ore, locale: Locale): string {
  const kroner = formatNumber(amount / 100, locale, amount % 100 === 0 ? 0 : 2);
  return locale === 'en' ? `NOK${NBSP}${kroner}` : `${kroner}${NBSP}kr`;
}

/** "640 kB", "2,4 MB": powers of ten, as file managers and mail programs count. */
export function formatFileSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${formatNumber(bytes, locale)}${NBSP}B`;
  if (bytes < 999_500) return `${formatNumber(bytes / 1000, locale, 0)}${NBSP}kB`;
  return `${numbers(locale, 0, 1).format(bytes / 1_000_000)}${NBSP}MB`;
}

const lists: Record<Locale, Intl.ListFormat> = {
  nb: new Intl.ListFormat(tags.nb),
  nn: new Intl.ListFormat(tags.nn),
  en: new Intl.ListFormat(tags.en),
};

/** "Gjøvik, Søndre Land og Vestre Toten" */
export function formatList(items: readonly string[], locale: Locale): string {
  return lists[locale].format(items);
}

/** "15. april 2027 kl. 09.00", "15 April 2027 09:00": an instant as the time in Norway. */
export function formatInstant(instant: Date, locale: Locale): string {
  return `${formatDate(dayInNorway(instant), locale)} ${formatTime(instant, locale)}`;
}

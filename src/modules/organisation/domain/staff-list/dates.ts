import { addDays, localDate, parseLocalDate, yearOf } from '../../../../kernel/local-date.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';

export type DateReading =
  | { is: 'empty' }
  | { is: 'date'; date: LocalDate }
  | { is: 'no-date' }
  | { is: 'no-such-day' };

/** Chooses the century of a year written with two digits, when the cell does not. */
export type Century = (day: number, month: number, year: string) => LocalDate | undefined;

const months: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january'],
  ['feb', 'februar', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['mai', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['des', 'desember', 'dec', 'december'],
];

/** Reads a day in any of the ways Norwegian systems write it; day comes before month wherever both are numbers. */
export function readDate(cell: string, century: Century): DateReading {
  // A time of day after the date is midnight in every export we know of.
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[t ]\s*\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?(z|[+-]\d{2}:?\d{2})?$/, '');
  if (text === '' || /^[-–—.]+$/.test(text) || /^0{1,2}[./-]?0{1,2}[./-]?0{2,4}$/.test(text))
    return { is: 'empty' };

  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso !== null) return exact(iso[3], iso[2], iso[1]);
  const norwegian = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/.exec(text);
  if (norwegian !== null) return withYear(norwegian[1], norwegian[2], norwegian[3], century);
  const spelled = /^(\d{1,2})\.?\s*(\p{L}+)\.?\s*,?\s*(\d{4}|\d{2})$/u.exec(text);
  if (spelled !== null) {
    const month = months.findIndex((spellings) => spellings.includes(spelled[2] ?? '')) + 1;
    return month === 0 ? { is: 'no-date' } : withYear(spelled[1], String(month), spelled[3], century);
  }
  if (/^\d+$/.test(text)) return fromDigits(text, century);
  return { is: 'no-date' };
}

function fromDigits(text: string, century: Century): DateReading {
  if (text.length === 8) {
    const year = Number(text.slice(0, 4));
    // 20241231, and 31122024 only where the first reading would be no year.
    if (year >= 1900 && year <= 2199) return exact(text.slice(6), text.slice(4, 6), text.slice(0, 4));
    return /^\d{4}9999$|^\d{4}(19|20|21)\d\d$/.test(text)
      ? exact(text.slice(0, 2), text.slice(2, 4), text.slice(4))
      : text.startsWith('9999')
        ? exact(text.slice(6), text.slice(4, 6), '9999')
        : { is: 'no-date' };
  }
  if (text.length === 6) return withYear(text.slice(0, 2), text.slice(2, 4), text.slice(4), century);
  // A day as a spreadsheet counts it, in a cell that nobody formatted as a date: 1940 to 2099.
  const serial = Number(text);
  if (text.length === 5 && serial >= 14_611 && serial <= 73_050)
    return { is: 'date', date: addDays(localDate('1899-12-30'), serial) };
  return { is: 'no-date' };
}

function withYear(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  century: Century,
): DateReading {
  if (year === undefined || year.length === 4) return exact(day, month, year);
  const date = century(Number(day), Number(month), year);
  return date === undefined ? { is: 'no-such-day' } : { is: 'date', date };
}

function exact(day = '', month = '', year = ''): DateReading {
  const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date === undefined ? { is: 'no-such-day' } : { is: 'date', date };
}

/** For days in a working life: up to `ahead` years from today is this century, anything later is the last. */
export function centuryNear(today: LocalDate, ahead: number): Century {
  return (day, month, year) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const on = (century: string) => parseLocalDate(`${century}${year}-${two(month)}-${two(day)}`);
    return Number(`20${year}`) <= yearOf(today) + ahead ? on('20') : on('19');
  };
}

/** Payroll systems write «no end» as the last day they can: 31.12.9999, 31.12.2099, 01.01.2099. */
export function isOpenEnd(date: LocalDate): boolean {
  return yearOf(date) >= 2099;
}

/** And «not known» as the first: 01.01.1900. */
export function isUnknownStart(date: LocalDate): boolean {
  return yearOf(date) <= 1900;
}

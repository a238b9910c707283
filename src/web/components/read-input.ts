import { parseLocalDate, yearOf } from '../../kernel/local-date.ts';
import type { LocalDate } from '../../kernel/local-date.ts';

/** Nobody here was born before, and nothing is planned after. */
const YEARS = { first: 1900, last: 2199 };

/** A date from a form: what a date field sends, or what people type (15.4.2027, 15/04/2027). */
export function readDate(text: string): LocalDate | undefined {
  const trimmed = text.trim();
  const typed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(trimmed);
  const [, day = '', month = '', year = ''] = typed ?? [];
  const date = parseLocalDate(
    typed === null ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return date !== undefined && yearOf(date) >= YEARS.first && yearOf(date) <= YEARS.last ? date : undefined;
}

/** A number from a form, with decimal comma or point and spaces between thousands; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const digits = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

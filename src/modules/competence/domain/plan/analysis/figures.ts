import { type LocalDate, parseLocalDate } from '../../../../../kernel/local-date.ts';

export type FigureFault =
  | 'amount-missing'
  | 'amount-wrong'
  | 'amount-negative'
  | 'amount-too-large'
  | 'amount-too-fine';

/** More than any municipality has. */
const MOST = 99_999;

/** An amount as people write it: 2,5 or 2.5 or 1 200. Persons have at most one decimal, full-time equivalents two. */
export function readAmount(text: string, decimals: 0 | 1 | 2): number | { readonly fault: FigureFault } {
  const digits = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (digits === '') return { fault: 'amount-missing' };
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return { fault: 'amount-wrong' };
  const figure = Number(digits);
  if (figure < 0) return { fault: 'amount-negative' };
  if (figure > MOST) return { fault: 'amount-too-large' };
  // 2.50 is fine; 2.555 is not.
  const [, fraction = ''] = digits.split('.');
  return fraction.replace(/(?<!0)0+$/, '').length > decimals ? { fault: 'amount-too-fine' } : figure;
}

/** Letters and digits alone, so that "Ansatt nr." and "ansattnr" are one word. */
export function bareWord(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Text on one line, as a name is. */
export function tidyName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A day as sheets and people write it: 2027-04-15, 15.4.2027 or 15/04/2027. */
export function readDay(text: string): LocalDate | undefined {
  const typed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  if (typed === null) return parseLocalDate(text.trim().slice(0, 10));
  const [, day = '', month = '', year = ''] = typed;
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

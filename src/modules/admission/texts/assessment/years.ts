import type { Locale } from '../../../../kernel/locale.ts';
import { formatNumber } from '../../../../web/format.ts';
import { roundedDown } from '../../domain/assessment/practice.ts';

/** Years with two decimals at most, rounded down: «4,99», and never «5» for a day too little. */
export function sayYears(years: number, locale: Locale): string {
  return formatNumber(roundedDown(years, 2), locale);
}

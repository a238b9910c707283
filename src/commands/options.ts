import { InvalidArgumentError, Option } from 'commander';
import { type LocalDate, parseLocalDate } from '../kernel/local-date.ts';
import { LOCALES } from '../kernel/locale.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../kernel/municipality-code.ts';

export function readMunicipality(text: string): MunicipalityCode {
  if (isMunicipalityCode(text)) return text;
  throw new InvalidArgumentError('A municipality number has four digits, such as 3407.');
}

export function readDay(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day !== undefined) return day;
  throw new InvalidArgumentError('Write the day as year-month-day, such as 2026-12-31.');
}

/** What is said of rows and columns comes in the languages of the pages; it is shown to those who keep the list. */
export function languageOption(): Option {
  return new Option('--language <language>', 'the language of what is said of the rows')
    .choices(LOCALES)
    .default('en');
}

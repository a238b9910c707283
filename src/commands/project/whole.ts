import type { PopulationTable } from '../../modules/competence/domain/figures/population.ts';
import { type Change, changesOf, missingOf } from '../../modules/competence/domain/figures/whole.ts';

/** More codes than anybody reads on a line. */
const CODES_TOLD = 20;

/**
 * What to say of municipalities that the file tells of before the base year and not in it. They are `missing` where their
 * rows are not there: then the country is too small, and everything that is held to it is wrong. Else borders were changed.
 */
export function sayChanges(
  table: PopulationTable,
  base: number,
  file: string,
): { readonly missing: readonly string[]; readonly changed: readonly string[] } {
  const missing: string[] = [];
  const changed: string[] = [];
  for (const change of changesOf(table, base)) {
    const lost = missingOf(table, change);
    if (lost.length > 0) missing.push(...sayMissing(change, lost, file));
    else changed.push(sayChanged(change));
  }
  return { missing, changed };
}

function sayMissing({ year, before, after }: Change, lost: Change['ended'], file: string): readonly string[] {
  const [largest] = lost;
  const people = lost.reduce((sum, one) => sum + one.people, 0);
  return [
    `${file} does not tell of ${listed(lost)} in ${year}, and last in ${year - 1}, when ${number(people)} people lived there (${largest!.code}: ${number(largest!.people)}). The file has ${number(before)} people in ${year - 1} and ${number(after)} in ${year}.`,
    `  A municipality must have a row for M and one for K each year up to the base year. Add the rows of ${year}.`,
    '  If it was merged, the number it became must begin that year with at least 90 % of the people, or all years must be in the borders of one year.',
  ];
}

function sayChanged({ year, ended, began, before, after }: Change): string {
  return `In ${year} ${count(ended.length, 'number ends', 'numbers end')} (${listed(ended)}) and ${count(began.length, 'begins', 'begin')}: taken for changed borders, for the file has ${number(before)} people the year before and ${number(after)} then. How people of the new ones came and went before ${year} is not known.`;
}

function listed(places: Change['ended']): string {
  const codes = places.slice(0, CODES_TOLD).map((place) => place.code);
  const more = places.length - codes.length;
  return `${codes.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const number = (n: number): string => n.toLocaleString('en');

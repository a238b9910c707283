import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { isCertainlyInUse } from './borders.ts';
import { AGES, type PopulationTable, SEXES } from './population.ts';

/** Municipalities that a register tells of in one year and not in the next, the largest first. */
export type Change = {
  /** The first year without them. */
  readonly year: number;
  readonly ended: readonly { readonly code: MunicipalityCode; readonly people: number }[];
  /** Those that the register tells of from this year on. */
  readonly began: readonly MunicipalityCode[];
  /** The people of all municipalities in the year before, and in this. */
  readonly before: number;
  readonly after: number;
};

/** The country has never lost so much in a year, as far back as its people have been counted each year. */
const MOST_LOST = 0.01;
/** Whoever ended must be found again in those that began, but for some who moved or were taken in by a neighbour. */
const FOUND_AGAIN = 0.9;

/** The years up to the base year in which municipalities end, as the register tells it. */
export function changesOf(table: PopulationTable, base: number): readonly Change[] {
  const { municipalities, years, told } = table;
  const rows = municipalities.length;
  return years.flatMap((year, y): readonly Change[] => {
    if (y === 0 || year > base) return [];
    const was = (m: number): boolean => told[(y - 1) * rows + m] === 1;
    const is = (m: number): boolean => told[y * rows + m] === 1;
    const places = [...municipalities.keys()];
    const ended = places
      .filter((m) => was(m) && !is(m))
      .map((m) => ({ code: municipalities[m]!, people: peopleIn(table, y - 1, m) }))
      .toSorted((a, b) => b.people - a.people);
    if (ended.length === 0) return [];
    const began = places.filter((m) => is(m) && !was(m)).map((m) => municipalities[m]!);
    const all = (at: number): number => places.reduce((sum, m) => sum + peopleIn(table, at, m), 0);
    return [{ year, ended, began, before: all(y - 1), after: all(y) }];
  });
}

/**
 * Those of a change whose rows are missing; none where borders were changed. A number ends with changed borders when our
 * list says so, or is silent about the year; and then the people must be found again: those who begin have at least 90 % of
 * those who ended, and all together have lost at most 1 %.
 */
export function missingOf(
  table: PopulationTable,
  { year, ended, began, before, after }: Change,
): Change['ended'] {
  const living = ended.filter(({ code }) => isCertainlyInUse(code, year));
  if (living.length > 0) return living;
  const y = table.years.indexOf(year);
  const places = new Map(table.municipalities.map((code, m) => [code, m]));
  const newcomers = began.reduce((sum, code) => sum + peopleIn(table, y, places.get(code)!), 0);
  const gone = ended.reduce((sum, { people }) => sum + people, 0);
  return newcomers < FOUND_AGAIN * gone || after < (1 - MOST_LOST) * before ? ended : [];
}

function peopleIn({ municipalities, counts }: PopulationTable, year: number, municipality: number): number {
  const width = SEXES.length * AGES;
  const from = (year * municipalities.length + municipality) * width;
  return counts.subarray(from, from + width).reduce((sum, people) => sum + people, 0);
}

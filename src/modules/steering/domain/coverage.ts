import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';

/** How many leaders of one kind a municipality has, and how many of them have formal leadership education. */
export type LeaderCount = {
  readonly municipality: MunicipalityCode;
  /** The services of the units that they lead: more than one when a leader leads in several. */
  readonly services: readonly string[];
  readonly level: string;
  readonly leaders: number;
  readonly formal: number;
};

export type Place = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly county: string;
};

export const DIMENSIONS = ['county', 'municipality', 'service', 'level'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How far the reader looks: a few municipalities and into each of them, or the whole country from above. */
export type Reach = 'municipalities' | 'country';

/**
 * The groups that are shown, all of them. They must go through disclosure together: a table of services that is safe
 * alone may give a municipality away beside it.
 */
export const CUTS: Readonly<Record<Reach, readonly (readonly Dimension[])[]>> = {
  municipalities: [
    [],
    ['municipality'],
    ['service'],
    ['level'],
    ['municipality', 'service'],
    ['municipality', 'level'],
  ],
  country: [[], ['county'], ['municipality'], ['service'], ['level']],
};

export type CoverageCell = {
  readonly at: Readonly<Record<Dimension, string | readonly string[]>>;
  readonly total: number;
  readonly count: number;
};

/** Counts as cells of one table. What is counted as having the property is formal leadership education. */
export function coverageCells(
  counts: readonly LeaderCount[],
  places: readonly Place[],
): readonly CoverageCell[] {
  const counties = new Map(places.map((place) => [place.code, place.county]));
  return counts.map((count) => ({
    at: {
      county: counties.get(count.municipality) ?? count.municipality.slice(0, 2),
      municipality: count.municipality,
      service: [...new Set(count.services)],
      level: count.level,
    },
    total: count.leaders,
    count: count.formal,
  }));
}

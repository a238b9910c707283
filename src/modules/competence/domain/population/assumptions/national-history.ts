import { type Dated, knownEntries } from './dated.ts';

export type NationalYear = {
  readonly year: number;
  /** Children per woman, the sum of the year's rates. */
  readonly totalFertility: number;
  /** Persons in the year over persons on 1 January of it; undefined before 1986. */
  readonly netImmigration: number | undefined;
};

const SOURCE =
  'United Nations, World Population Prospects 2024, CC BY 3.0 IGO: total fertility and net migration of Norway by year. Population 1 January: Statistics Norway, table 07459, CC BY 4.0. Statistics Norway published the same years in the spring after.';

/** Year, total fertility, net immigration, and population on 1 January. */
const YEARS: readonly (readonly [number, number, number, number?])[] = [
  [1971, 2.494, 3031],
  [1972, 2.39, 5603],
  [1973, 2.234, 3414],
  [1974, 2.134, 4425],
  [1975, 1.986, 3312],
  [1976, 1.867, 4779],
  [1977, 1.759, 4845],
  [1978, 1.771, 3823],
  [1979, 1.751, 2839],
  [1980, 1.722, 3763],
  [1981, 1.701, 6010],
  [1982, 1.706, 5749],
  [1983, 1.656, 4120],
  [1984, 1.657, 3856],
  [1985, 1.675, 6725],
  [1986, 1.707, 7616, 4159187],
  [1987, 1.744, 13907, 4175521],
  [1988, 1.841, 10380, 4198289],
  [1989, 1.887, -1730, 4220686],
  [1990, 1.932, 1818, 4233116],
  [1991, 1.92, 7949, 4249830],
  [1992, 1.888, 10218, 4273634],
  [1993, 1.865, 12567, 4299167],
  [1994, 1.869, 7580, 4324815],
  [1995, 1.873, 6343, 4348410],
  [1996, 1.892, 5671, 4369957],
  [1997, 1.86, 9744, 4392714],
  [1998, 1.82, 13519, 4417599],
  [1999, 1.849, 19147, 4445329],
  [2000, 1.854, 9805, 4478497],
  [2001, 1.788, 7906, 4503436],
  [2002, 1.757, 17279, 4524066],
  [2003, 1.798, 11389, 4552252],
  [2004, 1.828, 13412, 4577457],
  [2005, 1.835, 18588, 4606363],
  [2006, 1.899, 24054, 4640219],
  [2007, 1.897, 40111, 4681134],
  [2008, 1.951, 44002, 4737171],
  [2009, 1.974, 39316, 4799252],
  [2010, 1.941, 42865, 4858199],
  [2011, 1.876, 47454, 4920305],
  [2012, 1.847, 47883, 4985870],
  [2013, 1.779, 40690, 5051275],
  [2014, 1.754, 38522, 5109056],
  [2015, 1.728, 30242, 5165802],
  [2016, 1.705, 26417, 5213985],
  [2017, 1.624, 21657, 5258317],
  [2018, 1.566, 18473, 5295619],
  [2019, 1.533, 25707, 5328212],
  [2020, 1.482, 11277, 5367580],
  [2021, 1.56, 19804, 5391369],
  [2022, 1.415, 58040, 5425270],
  [2023, 1.405, 53806, 5488984],
];

const HISTORY: readonly Dated<NationalYear>[] = YEARS.map(([year, totalFertility, net, population]) => ({
  knownFrom: year + 1,
  source: SOURCE,
  value: {
    year,
    totalFertility,
    netImmigration: population === undefined ? undefined : net / population,
  },
}));

/** The years that were known on 1 January of a year, the first first. */
export function nationalHistory(baseYear: number): readonly NationalYear[] {
  return knownEntries(HISTORY, baseYear);
}

import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { inUse, ofOtherBorders } from './borders.ts';
import { type FileRow, personsIn, yearIn } from './cells.ts';
import { note, noProblems, type ProblemList } from './problems.ts';

/** Single years of age: 0, 1, … 104, and 105 and above. */
export const AGES = 106;
export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

export const POPULATION_COLUMNS: readonly string[] = [
  'kommunenr',
  'kjonn',
  'aar',
  ...Array.from({ length: AGES }, (_, age) => `a${age}`),
];
/** The code of the whole country, for a file that has no column of municipalities. */
export const COUNTRY = '0';
/** Over twice as many as the country has of one sex and age: what is above it is a total, or a mistake. */
export const MOST_OF_AN_AGE = 100_000;

/** The people of a region on 1 January of a year, of one sex, by age. */
export type PopulationRow = {
  readonly region: string;
  readonly year: number;
  readonly sex: Sex;
  readonly counts: readonly number[];
};

/** One and the same population in the order that the projection counts in. */
export type PopulationTable = {
  /** Codes of municipalities, in order; those of the file's own borders. */
  readonly municipalities: readonly MunicipalityCode[];
  /** Every year from the first to the last that the file tells of. */
  readonly years: readonly number[];
  /** Persons by year, municipality, sex (male, female) and age, the age running fastest. */
  readonly counts: Float64Array;
  /** By year and municipality: 1 where the file tells, 0 before a municipality began or after it ended. */
  readonly told: Uint8Array;
};

const SEX_WORDS: Readonly<Record<string, Sex>> = { M: 'male', K: 'female' };
const SEX_LETTERS: Readonly<Record<Sex, string>> = { male: 'M', female: 'K' };

type Place = { readonly rows: Map<string, number> };

/**
 * Reads the layout with a row for each municipality, sex and year, and a column for each age. Whatever is wrong is told
 * with its row and column: what can be read of the other rows is still checked.
 */
export function readPopulationRows(
  headers: readonly string[],
  rows: readonly FileRow[],
): { readonly rows: readonly PopulationRow[]; readonly problems: ProblemList } {
  const problems = noProblems();
  const at = new Map(headers.map((header, i) => [header, i]));
  const ageColumns = Array.from({ length: AGES }, (_, age) => at.get(`a${age}`) ?? -1);
  const [region, sex, year] = ['kommunenr', 'kjonn', 'aar'].map((name) => at.get(name) ?? -1) as [
    number,
    number,
    number,
  ];
  const read: PopulationRow[] = [];
  const place: Place = { rows: new Map() };
  for (const { number, cells } of rows) {
    const before = problems.count;
    const code = region === -1 ? COUNTRY : (cells[region] ?? '').trim();
    if (region !== -1 && !isMunicipalityCode(code)) {
      note(problems, number, 'kommunenr', code === '' ? 'missing' : 'not-a-region', code);
    } else if (region !== -1 && inUse(code) === undefined) {
      note(problems, number, 'kommunenr', 'no-municipality', code);
    }
    const word = (cells[sex] ?? '').trim();
    const known = SEX_WORDS[word];
    if (known === undefined) note(problems, number, 'kjonn', word === '' ? 'missing' : 'not-a-sex', word);
    const inYear = yearIn({ row: number, column: 'aar', text: cells[year] ?? '' }, problems);
    const counts = ageColumns.map((column, age) =>
      personsIn({ row: number, column: `a${age}`, text: cells[column] ?? '' }, problems),
    );
    if (problems.count > before || known === undefined) continue;
    const most = counts.findIndex((count) => count > MOST_OF_AN_AGE);
    if (most >= 0) note(problems, number, `a${most}`, 'too-many-of-an-age', String(counts[most]));
    const key = `${code} ${inYear} ${known}`;
    const earlier = place.rows.get(key);
    if (earlier !== undefined) {
      note(problems, number, 'kommunenr, kjonn, aar', 'told-twice', `${code} ${word} ${inYear}`, earlier);
      continue;
    }
    place.rows.set(key, number);
    read.push({ region: code, year: inYear, sex: known, counts });
  }
  if (problems.count === 0) {
    findHoles(read, place, problems);
    findMisplaced(read, place, problems);
  }
  return { rows: read, problems };
}

/** Municipalities after they ended or beside what they became, and years in which nobody lived there: no figures of people. */
function findMisplaced(rows: readonly PopulationRow[], { rows: places }: Place, problems: ProblemList): void {
  for (const [year, told] of Map.groupBy(rows, (row) => row.year)) {
    const codes = [...new Set(told.map((row) => row.region))].filter((code) => code !== COUNTRY);
    const row = (code: string): number => places.get(`${code} ${year} male`) ?? 0;
    const ended = codes.filter((code) => year > (inUse(code)?.to ?? year));
    for (const code of ended) note(problems, row(code), 'kommunenr', 'code-ended', `${code} ${year}`);
    for (const code of ofOtherBorders(codes))
      if (!ended.includes(code)) note(problems, row(code), 'kommunenr', 'other-borders', `${code} ${year}`);
    const lived = new Set(told.filter((one) => one.counts.some((n) => n > 0)).map((one) => one.region));
    for (const code of new Set(told.map((one) => one.region)))
      if (!lived.has(code)) note(problems, row(code), 'a0–a105', 'nobody', `${code} ${year}`);
  }
}

/** A year with one sex only, and years that are left out between a municipality's first and last. */
function findHoles(rows: readonly PopulationRow[], { rows: places }: Place, problems: ProblemList): void {
  const years = Map.groupBy(rows, (row) => row.region);
  for (const [region, own] of years) {
    const told = new Set(own.map((row) => row.year));
    const place = (year: number): number =>
      places.get(`${region} ${year} male`) ?? places.get(`${region} ${year} female`) ?? 0;
    for (const row of own) {
      const other = row.sex === 'male' ? 'female' : 'male';
      if (!places.has(`${region} ${row.year} ${other}`)) {
        note(
          problems,
          place(row.year),
          'kjonn',
          'sex-missing',
          `${region} ${row.year} ${SEX_LETTERS[other]}`,
        );
      }
    }
    const first = own.reduce((least, row) => Math.min(least, row.year), Number.POSITIVE_INFINITY);
    const last = own.reduce((most, row) => Math.max(most, row.year), 0);
    for (let year = first + 1; year < last; year++) {
      if (told.has(year)) continue;
      const before = [...told].filter((one) => one < year).reduce((a, b) => Math.max(a, b), 0);
      note(problems, place(before), 'aar', 'year-missing', `${region} ${year}`);
    }
  }
}

export function tableOf(rows: readonly PopulationRow[]): PopulationTable {
  const municipalities = [...new Set(rows.map((row) => row.region))].sort() as MunicipalityCode[];
  const first = rows.reduce((least, row) => Math.min(least, row.year), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, row) => Math.max(most, row.year), 0);
  const years = rows.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const places = new Map<string, number>(municipalities.map((code, i) => [code, i]));
  const counts = new Float64Array(years.length * municipalities.length * SEXES.length * AGES);
  const told = new Uint8Array(years.length * municipalities.length);
  for (const row of rows) {
    const cell = (row.year - first) * municipalities.length + (places.get(row.region) ?? 0);
    told[cell] = 1;
    counts.set(row.counts, (cell * SEXES.length + SEXES.indexOf(row.sex)) * AGES);
  }
  return { municipalities, years, counts, told };
}

import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { type FileRow, personsIn, yearIn } from './cells.ts';
import { note, noProblems, type ProblemList } from './problems.ts';
import { COUNTRY } from './population.ts';

/** What a projection expects for a region and year, by age groups that begin at `ageStarts`; the last has no end. */
export type ProjectionRow = {
  /** The year that the projection was made, which is also the last that it knew. */
  readonly edition: number;
  /** Such as MMMM, the main alternative. */
  readonly alternative: string;
  readonly region: string;
  readonly year: number;
  readonly ageStarts: readonly number[];
  readonly persons: readonly number[];
};

type Read = { readonly rows: readonly ProjectionRow[]; readonly problems: ProblemList };
type AgeColumn = {
  readonly name: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

export const GROUPED_COLUMNS = ['utgave', 'region', 'alternativ', 'aar', 'i_alt'] as const;
const TOTAL = /^framskrevet_(\d{4})_([a-z]+)$/;
const COUNTED = /^folketall_(\d{4})$/;
const ALTERNATIVE = /^[LMHK0]{3,4}$/;

/** The columns that hold ages: `a7`, `a16_19`, `a90p`. */
export function ageColumnsIn(headers: readonly string[]): readonly AgeColumn[] {
  const found = headers.flatMap((name, at) => {
    const match = /^a(\d{1,3})(?:_(\d{1,3})|(p))?$/.exec(name);
    if (match === null) return [];
    const from = Number(match[1]);
    const to = match[3] === 'p' ? Number.POSITIVE_INFINITY : Number(match[2] ?? from);
    return [{ name, at, from, to }];
  });
  const open = found.some((column) => column.to === Number.POSITIVE_INFINITY);
  const last = found.reduce((most, column) => Math.max(most, column.from), 0);
  // Where no column is said to be open, the highest age holds those above it as well.
  return open
    ? found
    : found.map((column) => (column.from === last ? { ...column, to: Number.POSITIVE_INFINITY } : column));
}

/** The layout with a row for each edition, region, alternative and year, and a column for each age group. */
export function readGroupedRows(headers: readonly string[], rows: readonly FileRow[]): Read {
  const at = (name: string): number => headers.indexOf(name);
  const columns = ageColumnsIn(headers);
  const hasRegions = at('region') !== -1;
  const problems = noProblems();
  const seen = new Map<string, number>();
  const read: ProjectionRow[] = [];
  for (const { number, cells } of rows) {
    const text = (name: string): string => (cells[at(name)] ?? '').trim();
    const before = problems.count;
    const region = hasRegions ? text('region') : COUNTRY;
    if (!/^(0|\d{2})$/.test(region) && !isMunicipalityCode(region)) {
      note(problems, number, 'region', region === '' ? 'missing' : 'not-a-region', region);
    }
    const alternative = text('alternativ');
    if (!ALTERNATIVE.test(alternative)) {
      note(
        problems,
        number,
        'alternativ',
        alternative === '' ? 'missing' : 'not-an-alternative',
        alternative,
      );
    }
    const year = yearIn({ row: number, column: 'aar', text: text('aar') }, problems);
    const edition = hasRegions
      ? yearIn({ row: number, column: 'utgave', text: text('utgave') }, problems)
      : 0;
    const groups = groupsIn(number, cells, columns, problems);
    // Where a group is wrong the sum is as well, and that would be told twice.
    if (at('i_alt') !== -1 && problems.count === before)
      checkSum(number, text('i_alt'), groups.persons, problems);
    if (problems.count > before) continue;
    const key = `${edition} ${alternative} ${region} ${year}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      note(problems, number, 'region, alternativ, aar', 'told-twice', `${region} ${year}`, earlier);
      continue;
    }
    seen.set(key, number);
    read.push({ edition, alternative, region, year, ...groups });
  }
  return { rows: hasRegions ? read : withEdition(read), problems };
}

/** A file of one edition that does not say which: the first year is the one that was counted. */
function withEdition(rows: readonly ProjectionRow[]): readonly ProjectionRow[] {
  const edition = rows.reduce((least, row) => Math.min(least, row.year), Number.POSITIVE_INFINITY);
  return rows.map((row) => ({ ...row, edition }));
}

/** The narrowest groups that cover all ages with no gap: some editions have only the sum of two groups. */
function groupsIn(
  row: number,
  cells: readonly string[],
  columns: readonly AgeColumn[],
  problems: ProblemList,
): Pick<ProjectionRow, 'ageStarts' | 'persons'> {
  const told = columns.filter((column) => (cells[column.at] ?? '').trim() !== '');
  const ageStarts: number[] = [];
  const persons: number[] = [];
  for (let from = 0; Number.isFinite(from);) {
    const [first, ...others] = told.filter((column) => column.from === from);
    if (first === undefined) {
      const lacking = columns.find((column) => column.from === from);
      note(problems, row, lacking?.name ?? `a${from}`, lacking === undefined ? 'age-not-covered' : 'missing');
      break;
    }
    const narrowest = others.reduce((a, b) => (b.to < a.to ? b : a), first);
    ageStarts.push(from);
    persons.push(personsIn({ row, column: narrowest.name, text: cells[narrowest.at] ?? '' }, problems));
    if (narrowest.to < from) {
      note(problems, row, narrowest.name, 'group-backwards');
      break;
    }
    from = narrowest.to + 1;
  }
  return { ageStarts, persons };
}

function checkSum(row: number, text: string, persons: readonly number[], problems: ProblemList): void {
  const before = problems.count;
  const total = personsIn({ row, column: 'i_alt', text }, problems);
  const sum = persons.reduce((a, b) => a + b, 0);
  if (problems.count === before && total !== sum) {
    note(problems, row, 'i_alt', 'sum-differs', `${total} ≠ ${sum}`);
  }
}

/** True for a list of municipalities with the counted total and the expected one in columns of their own. */
export function hasTotals(headers: readonly string[]): boolean {
  return headers.includes('kommunenr') && headers.some((header) => TOTAL.test(header));
}

/** The layout with a row for each municipality; an empty cell is a figure that the list does not give. */
export function readTotalRows(headers: readonly string[], rows: readonly FileRow[]): Read {
  const problems = noProblems();
  const columns = headers.flatMap((name, at) => {
    const expected = TOTAL.exec(name);
    return expected === null
      ? []
      : [{ name, at, year: Number(expected[1]), alternative: (expected[2] ?? '').toUpperCase() }];
  });
  const counted = headers.flatMap((name, at) => {
    const match = COUNTED.exec(name);
    return match === null ? [] : [{ name, at, year: Number(match[1]) }];
  });
  const [base] = counted;
  const seen = new Map<string, number>();
  const read: ProjectionRow[] = [];
  for (const { number, cells } of rows) {
    const region = (cells[headers.indexOf('kommunenr')] ?? '').trim();
    if (!isMunicipalityCode(region)) {
      note(problems, number, 'kommunenr', region === '' ? 'missing' : 'not-a-region', region);
    }
    const earlier = region === '' ? undefined : seen.get(region);
    if (earlier !== undefined) note(problems, number, 'kommunenr', 'told-twice', region, earlier);
    else seen.set(region, number);
    for (const { name, at, year, alternative } of columns) {
      const edition = base?.year ?? year;
      const row = { edition, alternative, region, ageStarts: [0] };
      const told = (column: { name: string; at: number }, of: number): void => {
        const text = (cells[column.at] ?? '').trim();
        if (text === '') return;
        read.push({
          ...row,
          year: of,
          persons: [personsIn({ row: number, column: column.name, text }, problems)],
        });
      };
      if (base !== undefined && base.year !== year) told(base, base.year);
      told({ name, at }, year);
    }
  }
  return { rows: read, problems };
}

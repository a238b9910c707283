import { type LocalDate, localDate, parseLocalDate } from '../../../../kernel/local-date.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { CodeInTime } from './changes-from-codes.ts';
import {
  type CountyFact,
  type LanguageForm,
  type MunicipalityFact,
  officialNameOf,
  type RegionFact,
} from './reference.ts';

/** A row of a file by its column names, with the number that a person sees in a spreadsheet. */
export type NamedRow = { readonly number: number; readonly cells: Readonly<Record<string, string>> };

export type RowProblem = {
  readonly row: number;
  readonly column: string;
  readonly wrong: 'missing' | 'not-a-code' | 'not-a-year' | 'not-a-date' | 'not-a-number' | 'unknown-word';
  readonly found: string;
};

export type Read<Fact> = { readonly facts: readonly Fact[]; readonly problems: readonly RowProblem[] };

export const MUNICIPALITY_COLUMNS = ['kommunenr', 'navn_offisielt', 'navn_norsk', 'maalform'] as const;
export const COUNTY_COLUMNS = ['fylkesnr', 'fylkesnavn'] as const;
export const CODE_COLUMNS = [
  'gammel_kode',
  'gammelt_navn',
  'gyldig_fra_aar',
  'gyldig_til_aar',
  'kode_2024',
  'vekt',
] as const;
export const REGION_COLUMNS = ['region', 'kommunenr', 'gyldig_fra', 'gyldig_til'] as const;

const LANGUAGE_FORMS: Readonly<Record<string, LanguageForm>> = {
  bokmål: 'nb',
  nynorsk: 'nn',
  nøytral: 'neutral',
};

export function readMunicipalities(rows: readonly NamedRow[]): Read<MunicipalityFact> {
  return readEach(rows, (cell) => {
    const population = populationIn(cell);
    return {
      code: cell.code('kommunenr'),
      name: cell.text('navn_norsk'),
      officialName: officialNameOf(cell.text('navn_offisielt')),
      languageForm: cell.word('maalform', LANGUAGE_FORMS),
      validFrom: null,
      validTo: null,
      population,
    };
  });
}

export function readCounties(rows: readonly NamedRow[]): Read<CountyFact> {
  return readEach(rows, (cell) => ({
    code: cell.matching('fylkesnr', /^\d{2}$/, 'not-a-code'),
    name: cell.text('fylkesnavn'),
    validTo: null,
  }));
}

/** One row a code and end: a divided municipality has several, which are gathered into one. */
export function readCodes(rows: readonly NamedRow[]): Read<CodeInTime> {
  const read = readEach(rows, (cell) => ({
    code: cell.code('gammel_kode'),
    name: officialNameOf(cell.text('gammelt_navn')),
    fromYear: cell.raw('gyldig_fra_aar').startsWith('<=') ? null : cell.year('gyldig_fra_aar'),
    toYear: cell.raw('gyldig_til_aar') === '' ? null : cell.year('gyldig_til_aar'),
    end: cell.code('kode_2024'),
    share: cell.share('vekt'),
  }));
  const codes = new Map<MunicipalityCode, CodeInTime & { becomes: Map<MunicipalityCode, number> }>();
  for (const { end, share, ...code } of read.facts) {
    const known = codes.get(code.code) ?? { ...code, becomes: new Map<MunicipalityCode, number>() };
    known.becomes.set(end, share);
    codes.set(code.code, known);
  }
  return { facts: [...codes.values()], problems: read.problems };
}

export function readRegions(rows: readonly NamedRow[]): Read<RegionFact> {
  return readEach(rows, (cell) => ({
    region: cell.text('region'),
    municipality: cell.code('kommunenr'),
    validFrom: cell.date('gyldig_fra'),
    validTo: cell.raw('gyldig_til') === '' ? null : cell.date('gyldig_til'),
  }));
}

/** The column carries its year in the name: `folketall_2025` is the number on 1 January 2025. */
function populationIn(cell: Cells): MunicipalityFact['population'] {
  const columns = cell.names.filter((name) => /^folketall_\d{4}$/.test(name)).sort();
  const column = columns.at(-1);
  if (column === undefined || cell.raw(column) === '') return null;
  const count = Number(cell.matching(column, /^\d+$/, 'not-a-number'));
  return { count, on: localDate(`${column.slice(-4)}-01-01`) };
}

class Wrong extends Error {}

type Cells = ReturnType<typeof cellsOf>;

function readEach<Fact>(rows: readonly NamedRow[], read: (cell: Cells) => Fact): Read<Fact> {
  const facts: Fact[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    try {
      facts.push(read(cellsOf(row, problems)));
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
    }
  }
  return { facts, problems };
}

/** The cells of a row, each read as what it should be. What is wrong is noted, and the row is left there. */
function cellsOf(row: NamedRow, problems: RowProblem[]) {
  const raw = (column: string) => (row.cells[column] ?? '').trim();
  const refuse = (column: string, wrong: RowProblem['wrong']): never => {
    problems.push({ row: row.number, column, wrong, found: raw(column) });
    throw new Wrong();
  };
  const matching = (column: string, pattern: RegExp, wrong: RowProblem['wrong']): string =>
    pattern.test(raw(column)) ? raw(column) : refuse(column, raw(column) === '' ? 'missing' : wrong);
  return {
    names: Object.keys(row.cells),
    raw,
    matching,
    text: (column: string): string => matching(column, /\S/, 'missing'),
    code: (column: string): MunicipalityCode => {
      const text = raw(column);
      return isMunicipalityCode(text) ? text : refuse(column, text === '' ? 'missing' : 'not-a-code');
    },
    year: (column: string): number => Number(matching(column, /^\d{4}$/, 'not-a-year')),
    date: (column: string): LocalDate => parseLocalDate(raw(column)) ?? refuse(column, 'not-a-date'),
    share: (column: string): number => {
      const share = Number(raw(column));
      return share > 0 && share <= 1 ? share : refuse(column, 'not-a-number');
    },
    word: <Value>(column: string, words: Readonly<Record<string, Value>>): Value =>
      words[raw(column).toLowerCase()] ?? refuse(column, raw(column) === '' ? 'missing' : 'unknown-word'),
  };
}

import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { type ReadFailure, readTable } from '../../../../platform/spreadsheet/index.ts';
import { changesFromCodes, type CodeInTime } from '../../domain/reference/changes-from-codes.ts';
import { FORMER_COUNTIES } from '../../domain/reference/former-counties.ts';
import {
  CODE_COLUMNS,
  COUNTY_COLUMNS,
  MUNICIPALITY_COLUMNS,
  type NamedRow,
  type Read,
  readCodes,
  readCounties,
  readMunicipalities,
  readRegions,
  REGION_COLUMNS,
  type RowProblem,
} from '../../domain/reference/from-rows.ts';
import type { CountyFact, MunicipalityFact, Reference } from '../../domain/reference/reference.ts';
import { localDate } from '../../../../kernel/local-date.ts';

/** Paths of CSV or XLSX files. Only the municipalities must be there. */
export type FileSource = {
  readonly kind: 'files';
  readonly municipalities: string;
  readonly counties?: string;
  /** Codes of earlier years with what they have become. */
  readonly codes?: string;
  readonly regions?: string;
};

export type FileFailure =
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly why: ReadFailure }
  | { readonly kind: 'columns-missing'; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: 'rows-wrong'; readonly file: string; readonly problems: readonly RowProblem[] };

export async function readReferenceFiles(source: FileSource): Promise<Result<Reference, FileFailure>> {
  const municipalities = await readFile(source.municipalities, MUNICIPALITY_COLUMNS, readMunicipalities);
  if (!municipalities.ok) return municipalities;
  const counties = await readFile(source.counties, COUNTY_COLUMNS, readCounties);
  if (!counties.ok) return counties;
  const codes = await readFile(source.codes, CODE_COLUMNS, readCodes);
  if (!codes.ok) return codes;
  const regions = await readFile(source.regions, REGION_COLUMNS, readRegions);
  if (!regions.ok) return regions;
  return succeed({
    counties: [...counties.value, ...formerCounties(counties.value, codes.value)],
    municipalities: withYears(municipalities.value, codes.value),
    changes: changesFromCodes(codes.value),
    regions: regions.value,
  });
}

/** The counties of codes that are gone, when the codes reach back to them. */
function formerCounties(
  counties: readonly CountyFact[],
  codes: readonly CodeInTime[],
): readonly CountyFact[] {
  const told = new Set(counties.map((county) => county.code));
  const needed = new Set(codes.map((code) => code.code.slice(0, 2)));
  return FORMER_COUNTIES.filter((county) => needed.has(county.code) && !told.has(county.code));
}

/** The list of today has the names and the language; the list of codes knows from when to when. */
function withYears(
  today: readonly MunicipalityFact[],
  codes: readonly CodeInTime[],
): readonly MunicipalityFact[] {
  const years = new Map(
    codes.map((code) => [
      code.code,
      {
        validFrom: code.fromYear === null ? null : localDate(`${code.fromYear}-01-01`),
        validTo: code.toYear === null ? null : localDate(`${code.toYear}-12-31`),
      },
    ]),
  );
  const living = new Set(today.map((m) => m.code));
  const gone = codes
    .filter((code) => !living.has(code.code))
    .map(({ code, name }) => ({
      code,
      name: null,
      officialName: name,
      languageForm: null,
      validFrom: null,
      validTo: null,
      population: null,
    }));
  return [...today, ...gone].map((m) => ({ ...m, ...years.get(m.code) }));
}

async function readFile<Fact>(
  file: string | undefined,
  columns: readonly string[],
  read: (rows: readonly NamedRow[]) => Read<Fact>,
): Promise<Result<readonly Fact[], FileFailure>> {
  if (file === undefined) return succeed([]);
  const table = await readTable({ path: file }, { isHeader: (cell) => columns.includes(cell.trim()) });
  if (!table.ok) return fail({ kind: 'file-unreadable', file, why: table.failure });
  const headers = table.value.headers.map((header) => header.trim());
  const missing = columns.filter((column) => !headers.includes(column));
  if (missing.length > 0) return fail({ kind: 'columns-missing', file, columns: missing });

  const { facts, problems } = read(
    table.value.rows.map((row) => ({
      number: row.number,
      cells: Object.fromEntries(headers.map((header, i) => [header, row.cells[i] ?? ''])),
    })),
  );
  return problems.length > 0 ? fail({ kind: 'rows-wrong', file, problems }) : succeed(facts);
}

import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Source } from '../../../../platform/spreadsheet/index.ts';
import {
  POPULATION_COLUMNS,
  type PopulationRow,
  type PopulationTable,
  readPopulationRows,
  tableOf,
} from '../../domain/figures/population.ts';
import {
  type FigureFileFailure,
  type FigureTable,
  lacking,
  missingIn,
  readFigureTable,
} from './figure-file.ts';

const KNOWN = new Set(POPULATION_COLUMNS);
const AGE_BEYOND = /^a(?:10[6-9]|1[1-9]\d|[2-9]\d\d)$/;

/**
 * Reads a file with the people of municipalities by sex and single year of age: `kommunenr`, `kjonn` (M, K), `aar` and
 * `a0` … `a105`, CSV or XLSX. Everything is read and checked; one wrong cell and nothing comes out.
 */
export async function readPopulationFile(
  source: Source,
): Promise<Result<PopulationTable, FigureFileFailure>> {
  const table = await readFigureTable(source, (header) => KNOWN.has(header));
  if (!table.ok) return table;
  const missing = missingIn(table.value.headers, POPULATION_COLUMNS);
  if (missing.length > 0) return lacking(table.value.headers, missing, POPULATION_COLUMNS.length);
  const rows = populationIn(table.value);
  return rows.ok ? succeed(tableOf(rows.value)) : rows;
}

/** The rows of a table that has the columns of a population. */
export function populationIn({
  headers,
  rows,
}: FigureTable): Result<readonly PopulationRow[], FigureFileFailure> {
  const beyond = headers.filter((header) => AGE_BEYOND.test(header));
  if (beyond.length > 0) return fail({ kind: 'ages-beyond', columns: beyond });
  const read = readPopulationRows(headers, rows);
  if (read.problems.count === 0) return succeed(read.rows);
  return fail({ kind: 'rows-wrong', problems: read.problems.kept, count: read.problems.count });
}

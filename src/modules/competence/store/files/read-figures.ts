import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Source } from '../../../../platform/spreadsheet/index.ts';
import type { ProblemList } from '../../domain/figures/problems.ts';
import {
  CARE_FILE_COLUMNS,
  KEY_FIGURE_COLUMNS,
  readCareRows,
  readKeyFigureRows,
} from '../../domain/figures/indicators.ts';
import { POPULATION_COLUMNS } from '../../domain/figures/population.ts';
import {
  ageColumnsIn,
  GROUPED_COLUMNS,
  hasTotals,
  readGroupedRows,
  readTotalRows,
} from '../../domain/figures/projections.ts';
import type { FigureKind, Figures, Series } from '../../domain/figures/series.ts';
import {
  type FigureFileFailure,
  type FigureTable,
  lacking,
  missingIn,
  readFigureTable,
} from './figure-file.ts';
import { populationIn } from './population-file.ts';

export type FiguresInFile = { readonly series: Series; readonly figures: Figures };
type ReadFigures = Result<FiguresInFile, FigureFileFailure>;

/** Words that may stand at the head of a column, so that the row of headings is found. */
const HEADINGS = new Set<string>([
  ...POPULATION_COLUMNS,
  ...CARE_FILE_COLUMNS,
  ...KEY_FIGURE_COLUMNS,
  ...GROUPED_COLUMNS,
]);

const TOTALS = /^(?:folketall|framskrevet)_\d{4}/;

/** Reads a file of published figures; the headings show which of the layouts it is in. */
export async function readFigureFile(source: Source, kind: FigureKind): Promise<ReadFigures> {
  const known = (header: string): boolean => HEADINGS.has(header) || TOTALS.test(header);
  const table = await readFigureTable(source, known);
  if (!table.ok) return table;
  switch (kind) {
    case 'population':
      return readPopulation(table.value);
    case 'indicator':
      return readIndicators(table.value);
    case 'projection':
      return readProjections(table.value);
  }
}

function readPopulation(table: FigureTable): ReadFigures {
  const missing = missingIn(table.headers, POPULATION_COLUMNS);
  const isCountry = missing.length === 1 && missing[0] === 'kommunenr';
  if (missing.length > 0 && !isCountry) return lacking(table.headers, missing, POPULATION_COLUMNS.length);
  const rows = populationIn(table);
  if (!rows.ok) return rows;
  return succeed({
    series: isCountry ? 'population-of-country' : 'population-by-age',
    figures: { kind: 'population', rows: rows.value },
  });
}

function readIndicators(table: FigureTable): ReadFigures {
  const { headers, rows } = table;
  if (headers.includes('indikator')) {
    const missing = missingIn(headers, KEY_FIGURE_COLUMNS);
    if (missing.length > 0) return fail({ kind: 'columns-missing', columns: missing });
    return outcome('care-key-figures', 'indicator', readKeyFigureRows(headers, rows));
  }
  const missing = missingIn(headers, CARE_FILE_COLUMNS);
  if (missing.length > 0) return lacking(table.headers, missing, CARE_FILE_COLUMNS.length);
  return outcome('care-services', 'indicator', readCareRows(headers, rows));
}

function readProjections(table: FigureTable): ReadFigures {
  const { headers, rows } = table;
  if (hasTotals(headers)) return outcome('projection-totals', 'projection', readTotalRows(headers, rows));
  if (ageColumnsIn(headers).length === 0) return fail({ kind: 'layout-unknown', headers });
  const isCountry = !headers.includes('region') && !headers.includes('utgave');
  const needed = isCountry ? ['alternativ', 'aar'] : GROUPED_COLUMNS;
  const missing = missingIn(headers, needed);
  if (missing.length > 0) return fail({ kind: 'columns-missing', columns: missing });
  const series = isCountry ? 'projection-of-country' : 'projection-by-age-group';
  return outcome(series, 'projection', readGroupedRows(headers, rows));
}

function outcome<Kind extends 'indicator' | 'projection'>(
  series: Series,
  kind: Kind,
  read: { rows: Extract<Figures, { kind: Kind }>['rows']; problems: ProblemList },
): ReadFigures {
  const { kept, count } = read.problems;
  if (count > 0) return fail({ kind: 'rows-wrong', problems: kept, count });
  if (read.rows.length === 0) return fail({ kind: 'no-figures' });
  return succeed({ series, figures: { kind, rows: read.rows } as Figures });
}

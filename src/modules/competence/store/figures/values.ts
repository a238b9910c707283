import { type RawBuilder, sql } from 'kysely';
import type { FigureSourceId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { IndicatorRow } from '../../domain/figures/indicators.ts';
import type { PopulationRow } from '../../domain/figures/population.ts';
import type { ProjectionRow } from '../../domain/figures/projections.ts';
import type { FigureKind, Figures } from '../../domain/figures/series.ts';

const PARCEL = 2000;
const inBraces = (numbers: readonly number[]): string => `{${numbers.join()}}`;

/** Saves the rows of a source, in parcels that the connection can carry. */
export async function addFigures(tx: Tx, id: FigureSourceId, figures: Figures): Promise<void> {
  switch (figures.kind) {
    case 'population':
      return inParcels(figures.rows, (rows) => addPopulation(tx, id, rows));
    case 'indicator':
      return inParcels(figures.rows, (rows) => addIndicators(tx, id, rows));
    case 'projection':
      return inParcels(figures.rows, (rows) => addProjections(tx, id, rows));
  }
}

async function inParcels<Row>(
  rows: readonly Row[],
  add: (rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += PARCEL) await add(rows.slice(start, start + PARCEL));
}

function addPopulation(tx: Tx, id: FigureSourceId, rows: readonly PopulationRow[]): Promise<unknown> {
  return sql`insert into population_count (source_id, region_code, year, sex, counts)
    select ${id}::uuid, region, year, sex, counts::integer[]
    from unnest(${rows.map((row) => row.region)}::text[], ${rows.map((row) => row.year)}::integer[],
      ${rows.map((row) => row.sex)}::text[], ${rows.map((row) => inBraces(row.counts))}::text[])
      as t (region, year, sex, counts)`.execute(tx);
}

function addIndicators(tx: Tx, id: FigureSourceId, rows: readonly IndicatorRow[]): Promise<unknown> {
  return sql`insert into indicator_value (source_id, region_code, year, indicator, value)
    select ${id}::uuid, region, year, indicator, value
    from unnest(${rows.map((row) => row.region)}::text[], ${rows.map((row) => row.year)}::integer[],
      ${rows.map((row) => row.indicator)}::text[], ${rows.map((row) => row.value)}::float8[])
      as t (region, year, indicator, value)`.execute(tx);
}

function addProjections(tx: Tx, id: FigureSourceId, rows: readonly ProjectionRow[]): Promise<unknown> {
  return sql`insert into published_projection
      (source_id, edition, alternative, region_code, year, age_starts, persons)
    select ${id}::uuid, edition, alternative, region, year, starts::integer[], persons::integer[]
    from unnest(${rows.map((row) => row.edition)}::integer[], ${rows.map((row) => row.alternative)}::text[],
      ${rows.map((row) => row.region)}::text[], ${rows.map((row) => row.year)}::integer[],
      ${rows.map((row) => inBraces(row.ageStarts))}::text[], ${rows.map((row) => inBraces(row.persons))}::text[])
      as t (edition, alternative, region, year, starts, persons)`.execute(tx);
}

/** What each kind of figure is found by, and what it then says. */
const TABLES: Readonly<Record<FigureKind, { table: string; keys: string; says: string }>> = {
  population: { table: 'population_count', keys: 'region_code, year, sex', says: 'counts' },
  indicator: { table: 'indicator_value', keys: 'region_code, year, indicator', says: 'value' },
  projection: {
    table: 'published_projection',
    keys: 'region_code, year, edition, alternative',
    says: '(age_starts, persons)',
  },
};

/** How many figures a source would add to, change in, and take away from those in force. */
export type FigureComparison = {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
  /** Codes of regions with changed or lost figures, the first of them. */
  readonly changedRegions: readonly string[];
  readonly goneRegions: readonly string[];
  /** How many they are in all. */
  readonly changedRegionCount: number;
  readonly goneRegionCount: number;
};

const REGIONS_TOLD = 30;

export async function compareSources(
  tx: ReadTx,
  kind: FigureKind,
  now: FigureSourceId,
  before: FigureSourceId | null,
): Promise<FigureComparison> {
  const { table, keys, says } = TABLES[kind];
  const from = sql.table(table);
  const [key, value] = [sql.raw(keys), sql.raw(says)];
  const some = (what: RawBuilder<unknown>) =>
    sql`coalesce((array_agg(distinct region_code) filter (where ${what}))[1:${sql.lit(REGIONS_TOLD)}], '{}')`;
  const all = (what: RawBuilder<unknown>) => sql`count(distinct region_code) filter (where ${what})::integer`;
  const [isNew, isGone] = [sql`old_says is null`, sql`new_says is null`];
  const isChanged = sql`new_says is not null and old_says is not null and new_says <> old_says`;
  const { rows } = await sql<FigureComparison>`
    select count(*) filter (where ${isNew})::integer as added,
      count(*) filter (where ${isGone})::integer as gone,
      count(*) filter (where ${isChanged})::integer as changed,
      count(*) filter (where new_says = old_says)::integer as same,
      ${some(isChanged)} as "changedRegions", ${some(isGone)} as "goneRegions",
      ${all(isChanged)} as "changedRegionCount", ${all(isGone)} as "goneRegionCount"
    from (select ${key}, (${value})::text as new_says from ${from} where source_id = ${now}::uuid) n
    full join (select ${key}, (${value})::text as old_says from ${from} where source_id = ${before}::uuid) o
      using (${key})`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('A count gave no row');
  return row;
}

export type FigureCoverage = {
  readonly source: FigureSourceId;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly municipalities: number;
};

/** How far the sources reach, by source. */
export async function coverageOf(
  tx: ReadTx,
  kind: FigureKind,
  ids: readonly FigureSourceId[],
): Promise<readonly FigureCoverage[]> {
  const { rows } = await sql<FigureCoverage>`
    select source_id as source, min(year) as "firstYear", max(year) as "lastYear",
      count(distinct region_code) filter (where region_code ~ '^[0-9]{4}$')::integer as municipalities
    from ${sql.table(TABLES[kind].table)} where source_id = any (${ids}::uuid[]) group by source_id`.execute(
    tx,
  );
  return rows;
}

/** Takes the rows of a source away that was never accepted; the row rules hold back all others. */
export async function dropFigures(tx: Tx, kind: FigureKind, id: FigureSourceId): Promise<void> {
  await sql`delete from ${sql.table(TABLES[kind].table)} where source_id = ${id}::uuid`.execute(tx);
}

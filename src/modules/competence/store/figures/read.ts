import type { ReadTx } from '../../../../platform/database/database.ts';
import { sql } from 'kysely';
import type { FigureSourceId } from '../../../../kernel/ids.ts';
import type { IndicatorRow } from '../../domain/figures/indicators.ts';
import type { PopulationRow } from '../../domain/figures/population.ts';
import type { ProjectionRow } from '../../domain/figures/projections.ts';

export async function readPopulation(
  tx: ReadTx,
  source: FigureSourceId,
  regions: readonly string[],
): Promise<readonly PopulationRow[]> {
  const { rows } = await sql<PopulationRow>`
    select region_code as region, year, sex, counts from population_count
    where source_id = ${source}::uuid and region_code = any (${regions}::text[])
    order by region_code, year, sex desc`.execute(tx);
  return rows;
}

export async function readIndicators(
  tx: ReadTx,
  source: FigureSourceId,
  regions: readonly string[],
): Promise<readonly IndicatorRow[]> {
  const { rows } = await sql<IndicatorRow>`
    select region_code as region, year, indicator, value from indicator_value
    where source_id = ${source}::uuid and region_code = any (${regions}::text[])
    order by region_code, indicator, year`.execute(tx);
  return rows;
}

export async function readProjections(
  tx: ReadTx,
  source: FigureSourceId,
  regions: readonly string[],
): Promise<readonly ProjectionRow[]> {
  const { rows } = await sql<ProjectionRow>`
    select edition, alternative, region_code as region, year, age_starts as "ageStarts", persons
    from published_projection where source_id = ${source}::uuid and region_code = any (${regions}::text[])
    order by region_code, edition, alternative, year`.execute(tx);
  return rows;
}

/** Every region that a source of people tells of. */
export async function regionsOf(tx: ReadTx, source: FigureSourceId): Promise<readonly string[]> {
  const { rows } = await sql<{ region: string }>`
    select distinct region_code as region from population_count where source_id = ${source}::uuid order by 1`.execute(
    tx,
  );
  return rows.map((row) => row.region);
}

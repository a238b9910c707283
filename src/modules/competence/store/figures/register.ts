import { sql } from 'kysely';
import type { FigureSourceId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

export type RegisterFacts = {
  readonly first: number;
  readonly last: number;
  /** Regions that are told of in the last year. */
  readonly regions: readonly string[];
};

/** What a source of people reaches over, without reading the people. */
export async function readRegisterFacts(
  tx: ReadTx,
  source: FigureSourceId,
): Promise<RegisterFacts | undefined> {
  const { rows } = await sql<{ region: string; first: number; last: number }>`
    select region_code as region, min(year) as first, max(year) as last
    from population_count where source_id = ${source}::uuid group by region_code order by region_code`.execute(
    tx,
  );
  if (rows.length === 0) return undefined;
  const first = Math.min(...rows.map((row) => row.first));
  const last = Math.max(...rows.map((row) => row.last));
  return { first, last, regions: rows.filter((row) => row.last === last).map((row) => row.region) };
}

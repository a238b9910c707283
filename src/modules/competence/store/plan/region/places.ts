import { sql } from 'kysely';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { RegionPlace } from '../../../domain/plan/region/place.ts';

/** Those that are or have been in the region of the plan, by number. */
export async function listRegionPlaces(tx: ReadTx, plan: PlanId): Promise<readonly RegionPlace[]> {
  const { rows } = await sql<RegionPlace>`
    select m.code, m.name, m.population, m.population_on as "populationOn",
      case when bool_or(k.valid_to is null or k.valid_to >= current_date) then null else max(k.valid_to) end as "leftOn"
    from plan p join region_member k on k.region_id = p.region_id and k.valid_from <= current_date
      join municipality m on m.code = k.municipality_code
    where p.id = ${plan} group by m.code order by m.code`.execute(tx);
  return rows;
}

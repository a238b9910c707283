import { sql } from 'kysely';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

type Names = { readonly place: string; readonly municipalities: ReadonlyMap<string, string> };

/** Whose plan it is by name, and the names of the municipalities that it is about. */
export async function placeNames(tx: ReadTx, id: PlanId): Promise<Names> {
  const { rows } = await sql<{ place: string; municipalities: [code: string, name: string][] }>`
    select coalesce(m.name, r.name) as place,
      coalesce((select jsonb_agg(jsonb_build_array(n.code, n.name) order by n.name) from municipality n
        where n.code = p.municipality_code or n.code in (select k.municipality_code from region_member k
          where k.region_id = p.region_id and k.valid_from <= current_date
            and (k.valid_to is null or k.valid_to >= current_date))), '[]') as municipalities
    from plan p left join municipality m on m.code = p.municipality_code left join region r on r.id = p.region_id
    where p.id = ${id}`.execute(tx);
  return { place: rows[0]?.place ?? '', municipalities: new Map(rows[0]?.municipalities) };
}

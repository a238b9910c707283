import { sql } from 'kysely';
import type { UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { COUNTED_WITH_HEALTH_AND_CARE } from '../domain/service-type.ts';
import { openOn } from './open-on.ts';

export type StockCount = {
  /** Null for the whole municipality. */
  readonly unit: UnitId | null;
  /** Null for position codes that mean nothing here. */
  readonly key: string | null;
  /** The year in which they reach the age; null where the list does not tell when they were born. */
  readonly year: number | null;
  readonly persons: number;
  readonly fte: number;
};

/**
 * How many there are of each kind, in each of these units with everything below it and in all health and care, by the year
 * in which they reach an age: counted where they are, so that no row of a person leaves the database.
 */
export async function countStock(
  tx: ReadTx,
  ask: {
    readonly municipalities: readonly MunicipalityCode[];
    readonly units: readonly UnitId[];
    readonly keys: ReadonlyMap<string, string>;
    readonly ageInMonths: number;
    readonly day: LocalDate;
  },
): Promise<readonly StockCount[]> {
  const [codes, keys] = [[...ask.keys.keys()], [...ask.keys.values()]];
  const { rows } = await sql<StockCount>`
    with recursive below(root, id) as (
      select u.id, u.id from unit u where u.id = any(${ask.units}::uuid[])
        and u.municipality_code = any(${ask.municipalities})
      union select b.root, c.id from below b join unit c on c.parent_id = b.id
    ), held as (
      select p.unit_id, p.employee_id, p.fte_percent, k.key, u.service_type,
        extract(year from e.birth_date + make_interval(months => ${ask.ageInMonths}::int))::int as year
      from position p join employee e on e.id = p.employee_id join unit u on u.id = p.unit_id
        left join unnest(${codes}::text[], ${keys}::text[]) as k(code, key) on k.code = p.position_code
      where p.municipality_code = any(${ask.municipalities}) and ${openOn('p', ask.day)}
    )
    select b.root as unit, h.key, h.year, count(distinct h.employee_id)::int as persons,
      (coalesce(sum(h.fte_percent), 0) / 100)::float8 as fte
    from below b join held h on h.unit_id = b.id group by 1, 2, 3
    union all
    select null, h.key, h.year, count(distinct h.employee_id)::int, (coalesce(sum(h.fte_percent), 0) / 100)::float8
    from held h where h.service_type = any(${COUNTED_WITH_HEALTH_AND_CARE}) group by 2, 3`.execute(tx);
  return rows;
}

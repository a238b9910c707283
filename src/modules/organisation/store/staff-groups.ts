import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { COUNTED_WITH_HEALTH_AND_CARE } from '../domain/service-type.ts';
import type { CountedPositions } from '../domain/staff-groups/count-by-group.ts';
import { POSITION_CODES } from '../domain/staff-groups/position-codes-2024.ts';
import { openOn } from './open-on.ts';

const codes = POSITION_CODES.map(({ code }) => code);
const groups = POSITION_CODES.map(({ group }) => group);
const schemes = POSITION_CODES.map(({ scheme }) => scheme);

/** Positions in health and care on the day, counted by group where they are: no row of a person leaves the database. */
export async function countStaffByGroup(
  tx: ReadTx,
  municipalities: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<readonly CountedPositions[]> {
  const { rows } = await sql<CountedPositions>`
    select k.grp as group, k.scheme, count(*)::int as positions, coalesce(sum(p.fte_percent) / 100, 0)::float8 as fte,
      count(distinct p.employee_id)::int as persons,
      (count(distinct p.employee_id) filter (where e.birth_date is not null))::int as "withAge",
      (count(distinct p.employee_id) filter (where e.birth_date <= ${day}::date - interval '55 years'))::int as from55
    from position p
      join unit u on u.id = p.unit_id
      join employee e on e.id = p.employee_id
      left join unnest(${codes}::text[], ${groups}::text[], ${schemes}::text[]) as k(code, grp, scheme)
        on k.code = p.position_code
    where p.municipality_code = any(${municipalities}) and ${openOn('p', day)}
      and u.service_type = any(${COUNTED_WITH_HEALTH_AND_CARE})
    group by k.grp, k.scheme`.execute(tx);
  return rows;
}

/** Positions of units whose service is told, and is not health and care. */
export async function countStaffElsewhere(
  tx: ReadTx,
  municipalities: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<number> {
  const found = await tx
    .selectFrom('position as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(sql<boolean>`p.municipality_code = any(${municipalities})`)
    .where(openOn('p', day))
    .where(sql<boolean>`u.service_type <> all(${COUNTED_WITH_HEALTH_AND_CARE})`)
    .executeTakeFirstOrThrow();
  return found.count;
}

/** The day that the newest list in the register tells of. */
export async function findNewestListDay(
  tx: ReadTx,
  municipalities: readonly MunicipalityCode[],
): Promise<LocalDate | null> {
  const found = await tx
    .selectFrom('staff_import')
    .select(sql<LocalDate | null>`max(as_of)::text`.as('day'))
    .where(sql<boolean>`municipality_code = any(${municipalities})`)
    .where('status', '=', 'accepted')
    .executeTakeFirstOrThrow();
  return found.day;
}

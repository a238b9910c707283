import { sql } from 'kysely';
import type { EmployeeId, PersonId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { StaffOrder } from '../domain/list-orders.ts';
import { containing, NORWEGIAN, openOn } from './open-on.ts';
import type { WhichUnits } from './units.ts';

export type StaffMember = {
  readonly id: EmployeeId;
  readonly givenName: string;
  readonly familyName: string;
  readonly titles: readonly string[];
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  /** Null when the staff list does not tell the share of any of the positions. */
  readonly fte: number | null;
};

export type StaffAsk = {
  readonly which: WhichUnits;
  readonly query: string;
  readonly day: LocalDate;
  readonly order: StaffOrder;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
};

/** Those who have an open position there, one row a person, with the positions that they have there. */
export async function listStaff(
  tx: ReadTx,
  ask: StaffAsk,
): Promise<{ total: number; rows: readonly StaffMember[] }> {
  const open = sql`${openOn('p', ask.day)} and ${
    'codes' in ask.which
      ? sql`p.municipality_code = any(${ask.which.codes})`
      : sql`p.unit_id = any(${ask.which.units})`
  }`;
  const found =
    ask.query === ''
      ? sql`true`
      : sql`(e.given_name || ' ' || e.family_name ilike ${containing(ask.query)} or e.employee_number = ${ask.query}
          or exists (select from position p where p.employee_id = e.id and ${open} and p.title ilike ${containing(ask.query)}))`;
  const direction = sql.raw(ask.descending ? 'desc' : 'asc');
  const byName = sql`e.family_name ${NORWEGIAN} ${direction}, e.given_name ${NORWEGIAN} ${direction}, e.id`;
  const order = {
    name: byName,
    title: sql`min(p.title ${NORWEGIAN}) ${direction}, e.family_name ${NORWEGIAN}, e.id`,
    fte: sql`coalesce(sum(p.fte_percent), 0) ${direction}, e.family_name ${NORWEGIAN}, e.id`,
  }[ask.order];

  // The page is chosen first, so that positions are gathered for fifty people and not for all of them.
  const chosen =
    ask.order === 'name'
      ? sql`select e.id, row_number() over (order by ${byName}) as place, count(*) over () as total from employee e
          where e.id in (select p.employee_id from position p where ${open}) and ${found}
          order by place limit ${ask.limit} offset ${ask.offset}`
      : sql`select e.id, row_number() over (order by ${order}) as place, count(*) over () as total
          from employee e join position p on p.employee_id = e.id where ${open} and ${found}
          group by e.id order by place limit ${ask.limit} offset ${ask.offset}`;
  const { rows } = await sql<StaffMember & { total: number }>`
    with chosen as (${chosen})
    select e.id, e.given_name as "givenName", e.family_name as "familyName", c.total::int as total, held.*
    from chosen c join employee e on e.id = c.id cross join lateral (
      select array_agg(distinct p.title) as titles, sum(p.fte_percent) / 100 as fte,
        jsonb_agg(distinct jsonb_build_object('id', u.id, 'name', u.name)) as units
      from position p join unit u on u.id = p.unit_id where p.employee_id = e.id and ${open}) held
    order by c.place`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => ({
      ...row,
      // A staff list may leave the title out, and the server's own order of words is not the Norwegian one.
      titles: row.titles.filter((title) => title !== '').sort(words.compare),
      units: row.units.toSorted((a, b) => words.compare(a.name, b.name)),
    })),
  };
}

const words = new Intl.Collator('nb');

export type Employee = {
  readonly id: EmployeeId;
  readonly municipality: MunicipalityCode;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly email: string | null;
  readonly person: PersonId | null;
};

export async function findEmployee(tx: ReadTx, id: EmployeeId): Promise<Employee | undefined> {
  return tx
    .selectFrom('employee')
    .select([
      'id',
      'municipality_code as municipality',
      'employee_number as number',
      'given_name as givenName',
      'family_name as familyName',
      'birth_date as birthDate',
      'email',
      'person_id as person',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
}

export type HeldPosition = {
  readonly title: string;
  readonly positionCode: string | null;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly ftePercent: number | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
};

/** All positions that the actor may see, the newest first. */
export async function listPositions(tx: ReadTx, employee: EmployeeId): Promise<readonly HeldPosition[]> {
  return tx
    .selectFrom('position as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select([
      'p.title',
      'p.position_code as positionCode',
      'u.id as unit',
      'u.name as unitName',
      'p.fte_percent as ftePercent',
      'p.valid_from as validFrom',
      'p.valid_to as validTo',
    ])
    .where('p.employee_id', '=', employee)
    .orderBy(sql`p.valid_to is not null`)
    .orderBy('p.valid_from', 'desc')
    .execute();
}

export type LedUnit = {
  readonly unit: UnitId;
  readonly unitName: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
};

export async function listLed(tx: ReadTx, employee: EmployeeId): Promise<readonly LedUnit[]> {
  return tx
    .selectFrom('unit_leadership as l')
    .innerJoin('unit as u', 'u.id', 'l.unit_id')
    .select(['u.id as unit', 'u.name as unitName', 'l.valid_from as validFrom', 'l.valid_to as validTo'])
    .where('l.employee_id', '=', employee)
    .orderBy('l.valid_from', 'desc')
    .execute();
}

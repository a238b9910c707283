import { type RawBuilder, sql } from 'kysely';
import { alphabet } from '../../../kernel/alphabet.ts';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { containing, NORWEGIAN, openOn } from './open-on.ts';

/** Somebody in the staff list, to be chosen by name, place and occupation. */
export type StaffChoice = {
  readonly id: EmployeeId;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Of the positions that are open; none when the person has left. */
  readonly titles: readonly string[];
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
};

export type StaffSearch = {
  readonly query: string;
  /** A unit with everything below it. */
  readonly unit: UnitId | undefined;
  readonly title: string | undefined;
  readonly limit: number;
  readonly offset: number;
};
type Where = { readonly municipality: MunicipalityCode; readonly day: LocalDate };

/** Those who have an open position that fits, by name. */
export async function searchStaff(
  tx: ReadTx,
  where: Where,
  ask: StaffSearch,
): Promise<{ readonly total: number; readonly rows: readonly StaffChoice[] }> {
  const words = ask.query.split(/[\s,]+/).filter((word) => word !== '');
  // Every word anywhere, so that a name is found whichever way round it is written.
  const named = sql`(e.given_name || ' ' || e.family_name || ' ' || e.employee_number)
    ilike all(${words.map(containing)}::text[])`;
  const below = sql`with recursive below(id) as (
      select ${ask.unit ?? null}::uuid union select c.id from below b join unit c on c.parent_id = b.id)
    select id from below`;
  const fits = sql`e.municipality_code = ${where.municipality} and ${named} and exists (
    select from position p where p.employee_id = e.id and ${openOn('p', where.day)}
      ${ask.unit === undefined ? sql`` : sql`and p.unit_id in (${below})`}
      ${ask.title === undefined ? sql`` : sql`and p.title = ${ask.title}`})`;
  const [count, rows] = await Promise.all([
    sql<{ total: number }>`select count(*)::int as total from employee e where ${fits}`.execute(tx),
    described(
      tx,
      where,
      sql`select e.id from employee e where ${fits} order by ${BY_NAME} limit ${ask.limit} offset ${ask.offset}`,
    ),
  ]);
  return { total: count.rows[0]?.total ?? 0, rows };
}

/** These people, by name, whether they still work there or not. */
export async function staffById(
  tx: ReadTx,
  where: Where,
  ids: readonly string[],
): Promise<readonly StaffChoice[]> {
  if (ids.length === 0) return [];
  return described(
    tx,
    where,
    sql`select e.id from employee e where e.municipality_code = ${where.municipality}
      and e.id = any(${ids}::uuid[])`,
  );
}

const BY_NAME = sql`e.family_name ${NORWEGIAN}, e.given_name ${NORWEGIAN}, e.id`;

async function described(
  tx: ReadTx,
  { day }: Where,
  chosen: RawBuilder<unknown>,
): Promise<readonly StaffChoice[]> {
  const { rows } = await sql<StaffChoice>`
    with chosen as (${chosen})
    select e.id, e.employee_number as number, e.given_name as "givenName", e.family_name as "familyName",
      coalesce(held.titles, '{}') as titles, coalesce(held.units, '[]') as units
    from chosen c join employee e on e.id = c.id cross join lateral (
      select array_agg(distinct p.title) filter (where p.title <> '') as titles,
        jsonb_agg(distinct jsonb_build_object('id', u.id, 'name', u.name)) as units
      from position p join unit u on u.id = p.unit_id where p.employee_id = e.id and ${openOn('p', day)}) held
    order by ${BY_NAME}`.execute(tx);
  return rows.map((row) => ({
    ...row,
    titles: row.titles.toSorted(alphabet.compare),
    units: row.units.toSorted((a, b) => alphabet.compare(a.name, b.name)),
  }));
}

/** The occupations that somebody has an open position as. */
export async function listTitles(tx: ReadTx, { municipality, day }: Where): Promise<readonly string[]> {
  const { rows } = await sql<{ title: string }>`
    select distinct p.title from position p
    where p.municipality_code = ${municipality} and p.title <> '' and ${openOn('p', day)}`.execute(tx);
  return rows.map(({ title }) => title).sort(alphabet.compare);
}

/** Everybody's number, and whether they have an open position. */
export async function listNumbers(
  tx: ReadTx,
  { municipality, day }: Where,
): Promise<readonly { readonly id: EmployeeId; readonly number: string; readonly works: boolean }[]> {
  const { rows } = await sql<{ id: EmployeeId; number: string; works: boolean }>`
    select e.id, e.employee_number as number, exists (
      select from position p where p.employee_id = e.id and ${openOn('p', day)}) as works
    from employee e where e.municipality_code = ${municipality}`.execute(tx);
  return rows;
}

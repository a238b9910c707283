import { type RawBuilder, sql } from 'kysely';
import { alphabet } from '../../../kernel/alphabet.ts';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
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
  // Without a search the positions alone tell how many there are.
  const [count, page] = await Promise.all([
    (ask.query === ''
      ? sql<{ total: number }>`
          select count(distinct p.employee_id)::int as total from position p where ${open}`
      : sql<{ total: number }>`
          select count(*)::int as total from employee e
          where e.id in (select p.employee_id from position p where ${open}) and ${found(ask, open)}`
    ).execute(tx),
    // The page is chosen first, so that positions are gathered for fifty people and not for all of them.
    sql<StaffMember>`
      with chosen as (${chosen(ask, open)})
      select e.id, e.given_name as "givenName", e.family_name as "familyName", held.*
      from chosen c join employee e on e.id = c.id cross join lateral (
        select array_agg(distinct p.title) as titles, sum(p.fte_percent) / 100 as fte,
          jsonb_agg(distinct jsonb_build_object('id', u.id, 'name', u.name)) as units
        from position p join unit u on u.id = p.unit_id where p.employee_id = e.id and ${open}) held
      order by c.place`.execute(tx),
  ]);
  return {
    total: count.rows[0]?.total ?? 0,
    rows: page.rows.map((row) => ({
      ...row,
      // A staff list may leave the title out, and the server's own order of words is not the Norwegian one.
      titles: row.titles.filter((title) => title !== '').sort(alphabet.compare),
      units: row.units.toSorted((a, b) => alphabet.compare(a.name, b.name)),
    })),
  };
}

function found(ask: StaffAsk, open: RawBuilder<unknown>): RawBuilder<unknown> {
  if (ask.query === '') return sql`true`;
  const pattern = containing(ask.query);
  return sql`(e.given_name || ' ' || e.family_name ilike ${pattern} or e.employee_number = ${ask.query}
    or e.id in (select p.employee_id from position p where ${open} and p.title ilike ${pattern}))`;
}

/** The ids of one page, each with its place in the order. */
function chosen(ask: StaffAsk, open: RawBuilder<unknown>): RawBuilder<unknown> {
  const direction = sql.raw(ask.descending ? 'desc' : 'asc');
  const byName = sql`e.family_name ${NORWEGIAN} ${direction}, e.given_name ${NORWEGIAN} ${direction}`;
  const page = sql`limit ${ask.limit} offset ${ask.offset}`;
  if (ask.order === 'name') {
    const works = sql`exists (select from position p where p.employee_id = n.id and ${open})`;
    return sql`select named.id, row_number() over () as place from (
      select n.id from (${byNameIn(ask.which, open, found(ask, open), byName)}) n
      where ${works} order by ${sql`n.family_name ${NORWEGIAN} ${direction}, n.given_name ${NORWEGIAN} ${direction}`}
      ${page}) named`;
  }
  const order = {
    title: sql`min(p.title ${NORWEGIAN}) ${direction}`,
    fte: sql`coalesce(sum(p.fte_percent), 0) ${direction}`,
  }[ask.order];
  return sql`select e.id, row_number() over (order by ${order}, e.family_name ${NORWEGIAN}, e.id) as place
    from employee e join position p on p.employee_id = e.id where ${open} and ${found(ask, open)}
    group by e.id order by place ${page}`;
}

/**
 * Candidates in order of name. Of a municipality they are put in order first (`offset 0` keeps it so), and then asked
 * one by one for a position until the page is full; most have one, and the page is short.
 */
function byNameIn(
  which: WhichUnits,
  open: RawBuilder<unknown>,
  isFound: RawBuilder<unknown>,
  byName: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const among =
    'codes' in which
      ? sql`e.municipality_code = any(${which.codes})`
      : sql`e.id in (select p.employee_id from position p where ${open})`;
  return sql`select e.id, e.family_name, e.given_name from employee e
    where ${among} and ${isFound} order by ${byName} offset 0`;
}

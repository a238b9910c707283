import { sql } from 'kysely';
import type { EmployeeId, OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

export type StaffMember = {
  readonly id: EmployeeId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
};

export async function findStaffMember(
  tx: ReadTx,
  id: EmployeeId,
  codes: readonly MunicipalityCode[],
): Promise<StaffMember | undefined> {
  return tx
    .selectFrom('employee')
    .select([
      'id',
      'given_name as givenName',
      'family_name as familyName',
      sql<string | null>`nullif(trim(email), '')`.as('email'),
    ])
    .where('id', '=', id)
    .where('municipality_code', '=', sql<MunicipalityCode>`any(${codes}::text[])`)
    .executeTakeFirst();
}

export type StaffToSend = StaffMember & {
  readonly titles: readonly string[];
  readonly units: readonly string[];
  /** Units that they lead. */
  readonly leads: readonly string[];
  /** Credits of leadership education that the employer knows of. */
  readonly credits: number;
};

/**
 * Those who work in the municipality and are not on the order yet. Whoever it is meant for stands first: leaders, and
 * among them those with least leadership education.
 */
export async function listStaffToSend(
  tx: ReadTx,
  ask: {
    order: OrderId;
    codes: readonly MunicipalityCode[];
    query: string;
    day: LocalDate;
    limit: number;
    offset: number;
  },
): Promise<{ total: number; rows: readonly StaffToSend[] }> {
  const open = (alias: string) => {
    const from = sql.ref(`${alias}.valid_from`);
    const to = sql.ref(`${alias}.valid_to`);
    return sql`(${from} <= ${ask.day} and (${to} is null or ${to} >= ${ask.day}))`;
  };
  const words = ask.query.trim().split(/\s+/).filter(Boolean).map(containing);
  const { rows } = await sql<StaffToSend & { total: number }>`
    with held as (
      select p.employee_id, array_agg(distinct p.title) as titles, array_agg(distinct u.name) as units
      from position p join unit u on u.id = p.unit_id
      where p.municipality_code = any(${ask.codes}::text[]) and ${open('p')} group by p.employee_id
    ), led as (
      select l.employee_id, array_agg(distinct u.name) as leads from unit_leadership l join unit u on u.id = l.unit_id
      where l.municipality_code = any(${ask.codes}::text[]) and ${open('l')} group by l.employee_id
    ), taken as (
      select r.employee_id, sum(r.credits) as credits from education_record r
      where r.municipality_code = any(${ask.codes}::text[]) group by r.employee_id
    )
    select e.id, e.given_name as "givenName", e.family_name as "familyName", nullif(trim(e.email), '') as email,
      h.titles, h.units, coalesce(l.leads, '{}') as leads, coalesce(t.credits, 0) as credits,
      (count(*) over ())::int as total
    from employee e join held h on h.employee_id = e.id
      left join led l on l.employee_id = e.id left join taken t on t.employee_id = e.id
    where not exists (select from class_order_candidate c where c.order_id = ${ask.order} and c.employee_id = e.id)
      and concat_ws(' ', e.given_name, e.family_name, e.employee_number, array_to_string(h.titles, ' '),
        array_to_string(h.units, ' '), array_to_string(l.leads, ' ')) ilike all (${words}::text[])
    order by (l.leads is null), case when l.leads is null then 0 else coalesce(t.credits, 0) end,
      e.family_name collate "nb-NO-x-icu", e.given_name collate "nb-NO-x-icu", e.id
    limit ${ask.limit} offset ${ask.offset}`.execute(tx);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

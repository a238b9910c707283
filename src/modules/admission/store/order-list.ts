import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { OrderQuestion } from '../domain/order-list.ts';
import { ORDER_STATUSES } from '../domain/order.ts';
import { ORDER_COLUMNS, ORDERS, orderOf, type OrderRow, type StoredOrder } from './orders.ts';

export const ORDERS_ON_A_PAGE = 25;

const STATUS = sql`case when o.status = 'planned' then coalesce(k.status, 'planned') else o.status end`;
const LEAD_NAME = sql`(select m.name from municipality m where m.code = o.lead_municipality_code) collate "nb-NO-x-icu"`;

/** The orders that the actor may see, asked for by words, status and column. */
export async function listOrders(
  tx: ReadTx,
  ask: OrderQuestion,
): Promise<{ total: number; rows: readonly StoredOrder[] }> {
  const direction = sql.raw(ask.descending ? 'desc nulls last' : 'asc nulls last');
  const sorted = {
    number: sql`o.number`,
    municipality: LEAD_NAME,
    start: sql`o.wished_start`,
    seats: sql`(select sum(s.seats) from class_order_municipality s where s.order_id = o.id)`,
    status: sql`array_position(${ORDER_STATUSES}::text[], ${STATUS})`,
  }[ask.sort];
  const words = ask.query.split(/\s+/).filter(Boolean).map(containing);
  const { rows } = await sql<OrderRow & { total: number }>`
    select ${ORDER_COLUMNS}, (count(*) over ())::int as total from ${ORDERS}
    where (${ask.status}::text is null or ${STATUS} = ${ask.status})
      and concat_ws(' ', o.number, o.place, o.contact_name, g.name->>'nb',
        (select string_agg(m.name, ' ') from class_order_municipality s join municipality m on m.code = s.municipality_code
          where s.order_id = o.id),
        (select string_agg(c.code, ' ') from class_order_course oc join course c on c.id = oc.course_id
          where oc.order_id = o.id)) ilike all (${words}::text[])
    order by ${sorted} ${direction}, o.number desc
    limit ${ORDERS_ON_A_PAGE} offset ${(ask.page - 1) * ORDERS_ON_A_PAGE}`.execute(tx);
  return { total: rows[0]?.total ?? 0, rows: rows.map(orderOf) };
}

function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Orders that have not become a class yet, those that have waited longest first. */
export async function listOrdersUnderWay(tx: ReadTx): Promise<readonly StoredOrder[]> {
  const { rows } = await sql<OrderRow>`select ${ORDER_COLUMNS} from ${ORDERS}
    where o.status in ('draft', 'sent', 'offered', 'accepted')
    order by o.sent_at nulls last, o.number limit 100`.execute(tx);
  return rows.map(orderOf);
}

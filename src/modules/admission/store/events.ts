import type { OrderId, PersonId } from '../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { OrderState } from '../domain/order.ts';
import type { Side } from '../domain/steps.ts';
import type { OrderEvent } from '../domain/timeline.ts';

export async function insertEvent(
  tx: Tx,
  order: OrderId,
  event: OrderEvent & { readonly person: PersonId },
): Promise<number> {
  const row = await tx
    .insertInto('class_order_event')
    .values({
      order_id: order,
      at: event.at,
      person_id: event.person,
      side: event.side,
      from_status: event.from,
      to_status: event.to,
      note: event.note,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function listEvents(tx: ReadTx, order: OrderId): Promise<readonly OrderEvent[]> {
  const rows = await tx
    .selectFrom('class_order_event')
    .select(['at', 'side', 'from_status', 'to_status', 'note'])
    .where('order_id', '=', order)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    at: row.at,
    side: row.side as Side,
    from: row.from_status as OrderState | null,
    to: row.to_status as OrderState,
    note: row.note,
  }));
}

/** What happened, and who did it, for those who write letters about it. */
export async function findEvent(
  tx: ReadTx,
  order: OrderId,
  id: number,
): Promise<(OrderEvent & { readonly person: PersonId }) | undefined> {
  const row = await tx
    .selectFrom('class_order_event')
    .select(['at', 'side', 'from_status', 'to_status', 'note', 'person_id'])
    .where('order_id', '=', order)
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      at: row.at,
      side: row.side as Side,
      from: row.from_status as OrderState | null,
      to: row.to_status as OrderState,
      note: row.note,
      person: row.person_id,
    }
  );
}

import { type Actor, hasRole } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Platform } from '../../../platform/platform.ts';
import { readerOf } from '../access/index.ts';
import { type WhatsNext, whatsNext } from '../domain/whats-next.ts';
import { findNames } from '../store/municipalities.ts';
import { listOrdersUnderWay } from '../store/order-list.ts';

export type OrderToDo = {
  readonly id: OrderId;
  readonly number: number;
  readonly lead: string;
  readonly kind: WhatsNext['kind'];
  readonly reader: 'lead' | 'partner' | 'programme';
  readonly deadline: LocalDate | undefined;
};

export type OrdersAtHome = {
  /** Orders in which it is this reader's turn. */
  readonly todo: readonly OrderToDo[];
  readonly underWay: number;
  readonly mayBegin: boolean;
};

/** What waits for this person among the orders; undefined for those who have nothing to do with orders. */
export async function viewOrdersAtHome(
  actor: Actor,
  { db, today }: Platform,
): Promise<OrdersAtHome | undefined> {
  const mayBegin = actor.scope.municipal.length > 0;
  if (!mayBegin && !hasRole(actor, 'programme-coordinator')) return undefined;
  return db.read(actor, async (tx) => {
    const orders = await listOrdersUnderWay(tx);
    const names = await findNames(tx, [...new Set(orders.map(({ order }) => order.lead))]);
    const todo = orders.flatMap(({ order, status }): OrderToDo[] => {
      const reader = readerOf(actor, order);
      const next = whatsNext(order, status, reader, today);
      if (!MINE[reader].includes(next.kind)) return [];
      return [
        {
          id: order.id,
          number: order.number,
          lead: names.get(order.lead) ?? order.lead,
          kind: next.kind,
          reader,
          deadline: next.kind === 'answer-quote' ? next.deadline : undefined,
        },
      ];
    });
    return { todo, underWay: orders.length, mayBegin };
  });
}

/** What each reader can do something about; the rest is somebody else's turn. */
const MINE: Record<OrderToDo['reader'], readonly WhatsNext['kind'][]> = {
  lead: ['answer-quote', 'quote-expired', 'finish-draft'],
  partner: [],
  programme: ['answer-order', 'plan-class', 'quote-expired'],
};

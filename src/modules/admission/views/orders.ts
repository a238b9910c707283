import { type Actor, allowedActions, requireAccess } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Platform } from '../../../platform/platform.ts';
import { generalAccess, readerOf } from '../access/index.ts';
import type { OrderQuestion } from '../domain/order-list.ts';
import { type OrderStatus, totalSeats } from '../domain/order.ts';
import { type WhatsNext, whatsNext } from '../domain/whats-next.ts';
import { findNames } from '../store/municipalities.ts';
import { listOrders, ORDERS_ON_A_PAGE } from '../store/order-list.ts';

export type OrderInList = {
  readonly id: OrderId;
  readonly number: number;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly courses: readonly string[];
  readonly start: LocalDate | null;
  readonly place: string;
  readonly seats: number;
  readonly status: OrderStatus;
  readonly next: WhatsNext;
};

export type OrdersView = {
  readonly total: number;
  readonly pages: number;
  readonly rows: readonly OrderInList[];
  readonly actions: ReadonlySet<keyof typeof generalAccess>;
};

export async function viewOrders(
  actor: Actor,
  ask: OrderQuestion,
  { db, today }: Platform,
): Promise<OrdersView> {
  requireAccess(actor, generalAccess, 'list-orders', null, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const { total, rows } = await listOrders(tx, ask);
    const codes = rows.flatMap(({ order }) => [
      order.lead,
      ...order.wishes.municipalities.map((one) => one.municipality),
    ]);
    const names = await findNames(tx, [...new Set(codes)]);
    const nameOf = (code: MunicipalityCode) => names.get(code) ?? code;
    return {
      total,
      pages: Math.max(1, Math.ceil(total / ORDERS_ON_A_PAGE)),
      rows: rows.map(({ order, status }) => ({
        id: order.id,
        number: order.number,
        lead: nameOf(order.lead),
        partners: order.wishes.municipalities
          .map((one) => one.municipality)
          .filter((code) => code !== order.lead)
          .map(nameOf),
        courses: order.wishes.courses,
        start: order.wishes.start,
        place: order.wishes.place,
        seats: totalSeats(order.wishes.municipalities),
        status,
        next: whatsNext(order, status, readerOf(actor, order), today),
      })),
      actions: allowedActions(actor, generalAccess, null),
    };
  });
}

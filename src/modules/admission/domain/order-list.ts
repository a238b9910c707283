import type { OrderStatus } from './order.ts';
import { ORDER_STATUSES } from './order.ts';

export const ORDER_SORTS = ['number', 'municipality', 'start', 'seats', 'status'] as const;
export type OrderSort = (typeof ORDER_SORTS)[number];

export type OrderQuestion = {
  readonly query: string;
  readonly status: OrderStatus | null;
  readonly sort: OrderSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
};

/** What an address asks of the list. What nobody knows is as if it were not there: the newest first, and all of them. */
export function orderQuestion(ask: Readonly<Record<string, string | undefined>>): OrderQuestion {
  const sort = ask.sort ?? '-number';
  const name = sort.replace(/^-/, '');
  const known = ORDER_SORTS.find((one) => one === name);
  return {
    query: (ask.q ?? '').trim().slice(0, 100),
    status: ORDER_STATUSES.find((status) => status === ask.status) ?? null,
    sort: known ?? 'number',
    descending: known === undefined || sort.startsWith('-'),
    page: /^[1-9]\d{0,4}$/.test(ask.page ?? '') ? Number(ask.page) : 1,
  };
}

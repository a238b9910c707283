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

/** The address of the list for a question; what is as usual is left out, so that addresses stay short. */
export function addressOf(question: OrderQuestion): string {
  const search = new URLSearchParams();
  if (question.query !== '') search.set('q', question.query);
  if (question.status !== null) search.set('status', question.status);
  const sort = `${question.descending ? '-' : ''}${question.sort}`;
  if (sort !== '-number') search.set('sort', sort);
  if (question.page > 1) search.set('page', String(question.page));
  return search.size === 0 ? '/orders' : `/orders?${search}`;
}

import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Order, OrderStatus } from './order.ts';
import { hasExpired } from './quote.ts';

/** Who reads: the municipality that answers for the order, one that has seats in it, or the programme. */
export type Reader = 'lead' | 'partner' | 'programme';

/** What happens next, as the page says it to each reader; `deadline` is the last day to do it. */
export type WhatsNext =
  | { kind: 'finish-draft' }
  | { kind: 'await-quote' }
  | { kind: 'answer-order' }
  | { kind: 'answer-quote'; deadline: LocalDate }
  | { kind: 'await-answer'; deadline: LocalDate }
  | { kind: 'quote-expired'; deadline: LocalDate }
  | { kind: 'await-plan' }
  | { kind: 'plan-class' }
  | { kind: 'class-planned' }
  | { kind: 'class-running' }
  | { kind: 'class-finished' }
  | { kind: 'nothing' };

export function whatsNext(
  order: Pick<Order, 'quote'>,
  status: OrderStatus,
  reader: Reader,
  today: LocalDate,
): WhatsNext {
  const programme = reader === 'programme';
  switch (status) {
    case 'draft':
      return reader === 'lead' ? { kind: 'finish-draft' } : { kind: 'nothing' };
    case 'sent':
      return programme ? { kind: 'answer-order' } : { kind: 'await-quote' };
    case 'offered':
      return afterQuote(order, reader, today);
    case 'accepted':
      return programme ? { kind: 'plan-class' } : { kind: 'await-plan' };
    case 'planned':
      return { kind: 'class-planned' };
    case 'running':
      return { kind: 'class-running' };
    case 'finished':
      return { kind: 'class-finished' };
    case 'cancelled':
      return { kind: 'nothing' };
  }
}

function afterQuote({ quote }: Pick<Order, 'quote'>, reader: Reader, today: LocalDate): WhatsNext {
  if (quote === null) return { kind: 'await-quote' };
  const deadline = quote.validTo;
  if (hasExpired(quote, today)) return { kind: 'quote-expired', deadline };
  return { kind: reader === 'lead' ? 'answer-quote' : 'await-answer', deadline };
}

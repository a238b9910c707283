import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import { hasExpired } from '../domain/quote.ts';
import { saveState } from '../store/orders.ts';
import { orderForStep, record, type StepFailure } from './order-for-step.ts';

export type AcceptQuoteFailure = StepFailure | { kind: 'quote-expired'; validTo: LocalDate };

/** The municipality says yes to the price it has read: a quote that was changed meanwhile must be read first. */
export async function acceptQuote(
  actor: Actor,
  input: { order: OrderId; version: number },
  { db, now, today }: Platform,
): Promise<Result<void, AcceptQuoteFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'accept', input.order, input.version);
    if (!found.ok) return found;
    const { order } = found.value;
    if (order.quote === null) throw new Error('An order was offered without a quote');
    if (hasExpired(order.quote, today)) return fail({ kind: 'quote-expired', validTo: order.quote.validTo });

    await saveState(tx, order.id, { state: 'accepted' });
    await record(tx, actor, order, now(), { action: 'order.accepted', side: 'lead', to: 'accepted' });
    return succeed(undefined);
  });
}

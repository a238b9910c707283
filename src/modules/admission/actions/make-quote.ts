import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Ore } from '../../../kernel/ore.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import { decideQuote, type QuoteFault } from '../domain/quote.ts';
import { saveState } from '../store/orders.ts';
import { orderForStep, record, type StepFailure } from './order-for-step.ts';

export type MakeQuoteFailure = StepFailure | { kind: 'faults'; faults: readonly QuoteFault[] };

/** Answers an order with a price and a last day, or puts a new quote in place of one that has not been answered. */
export async function makeQuote(
  actor: Actor,
  input: { order: OrderId; version: number; price: Ore | null; text: string; validTo: LocalDate | null },
  { db, now, today }: Platform,
): Promise<Result<void, MakeQuoteFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'quote', input.order, input.version);
    if (!found.ok) return found;
    const { order } = found.value;

    const quote = decideQuote(input, today);
    if (!quote.ok) return fail({ kind: 'faults', faults: quote.failure });

    await saveState(tx, order.id, { state: 'offered', quote: quote.value });
    await record(tx, actor, order, now(), { action: 'order.quoted', side: 'programme', to: 'offered' });
    return succeed(undefined);
  });
}

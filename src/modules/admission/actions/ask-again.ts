import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import { decideReason, type ReasonFailure } from '../domain/reason.ts';
import { saveState } from '../store/orders.ts';
import { orderForStep, record, type StepFailure } from './order-for-step.ts';

/** No to this quote, and a wish for another one; to drop the whole thing is to cancel the order. */
export async function askAgain(
  actor: Actor,
  input: { order: OrderId; version: number; reason: string },
  { db, now }: Platform,
): Promise<Result<void, StepFailure | ReasonFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'ask-again', input.order, input.version);
    if (!found.ok) return found;
    const { order } = found.value;
    const reason = decideReason(order.state, input.reason);
    if (!reason.ok) return reason;

    await saveState(tx, order.id, { state: 'sent' });
    await record(tx, actor, order, now(), {
      action: 'order.asked-again',
      side: 'lead',
      to: 'sent',
      note: reason.value,
    });
    return succeed(undefined);
  });
}

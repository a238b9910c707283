import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import { decideReason, type ReasonFailure } from '../domain/reason.ts';
import { saveState } from '../store/orders.ts';
import { orderForStep, record, sideOf, type StepFailure } from './order-for-step.ts';

/** Either side calls the order off until there is a class; afterwards it is the class that is called off. */
export async function cancelOrder(
  actor: Actor,
  input: { order: OrderId; reason: string },
  { db, now }: Platform,
): Promise<Result<void, StepFailure | ReasonFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'cancel', input.order);
    if (!found.ok) return found;
    const { order } = found.value;
    const reason = decideReason(order.state, input.reason);
    if (!reason.ok) return reason;

    await saveState(tx, order.id, { state: 'cancelled' });
    await record(tx, actor, order, now(), {
      action: 'order.cancelled',
      side: sideOf(actor, order),
      to: 'cancelled',
      note: reason.value,
      // Nobody has seen a draft, so nobody is told that it is gone.
      quietly: order.sentAt === null,
    });
    return succeed(undefined);
  });
}

import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import { saveState } from '../store/orders.ts';
import { orderForStep, record, type StepFailure } from './order-for-step.ts';

/** Makes a sent order a draft again, so that it can be changed; nobody else sees it until it is sent anew. */
export async function takeBackOrder(
  actor: Actor,
  input: { order: OrderId },
  { db, now }: Platform,
): Promise<Result<void, StepFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'take-back', input.order);
    if (!found.ok) return found;
    const { order } = found.value;

    await saveState(tx, order.id, { state: 'draft', sentAt: null, quote: null });
    await record(tx, actor, order, now(), { action: 'order.taken-back', side: 'lead', to: 'draft' });
    return succeed(undefined);
  });
}

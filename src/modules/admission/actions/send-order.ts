import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findCatalogue } from '../../programme/index.ts';
import { obstaclesIn, planCourses, programmeOf } from '../planning/course-plan.ts';
import { faultsOf, type OrderFault } from '../domain/faults.ts';
import { saveState } from '../store/orders.ts';
import { orderForStep, record, type StepFailure } from './order-for-step.ts';

export type SendOrderFailure = StepFailure | { kind: 'faults'; faults: readonly OrderFault[] };

/** From here on the programme and the partners see the order, and the words stand. */
export async function sendOrder(
  actor: Actor,
  input: { order: OrderId; version: number },
  { db, now, today }: Platform,
): Promise<Result<void, SendOrderFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'send', input.order, input.version);
    if (!found.ok) return found;
    const { order } = found.value;

    const programme = programmeOf(order, await findCatalogue(tx));
    const plan = planCourses(order.wishes, programme, today);
    const faults = faultsOf(order.wishes, order.lead, obstaclesIn(plan), today);
    if (faults.length > 0) return fail({ kind: 'faults', faults });

    // The event comes after the change: the row rules let the programme's side of it be read from then on.
    await saveState(tx, order.id, { state: 'sent', sentAt: now(), quote: null });
    await record(tx, actor, order, now(), { action: 'order.sent', side: 'lead', to: 'sent' });
    return succeed(undefined);
  });
}

import { type Actor, hasRole, NotFound, requireAccess } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { orderAccess } from '../access/index.ts';
import type { Order, OrderState } from '../domain/order.ts';
import { decideStep, type NotNow, type Side, type Step, STEPS } from '../domain/steps.ts';
import { insertEvent } from '../store/events.ts';
import { lockOrder, type StoredOrder } from '../store/orders.ts';

/** The order has been changed since the page was opened, so the answer would be to other words than those that were read. */
export type ChangedMeanwhile = { kind: 'changed-meanwhile' };
export type StepFailure = NotNow | ChangedMeanwhile;

/**
 * The order, locked, when this actor may take this step now. `seen` is the version of the page that the actor answers.
 */
export async function orderForStep(
  tx: Tx,
  actor: Actor,
  step: Step,
  id: OrderId,
  seen?: number,
): Promise<Result<StoredOrder, StepFailure>> {
  const { locked, ...stored } = await lockOrder(tx, id);
  const by: readonly Side[] = STEPS[step].by;
  requireAccess(
    actor,
    orderAccess,
    step,
    stored.order,
    by.includes('lead') ? 'competence-adviser' : 'programme-coordinator',
  );
  if (!locked) throw new NotFound('order');

  const open = decideStep(stored.order.state, step);
  if (!open.ok) return open;
  if (seen !== undefined && seen !== stored.order.version) return fail({ kind: 'changed-meanwhile' });
  return succeed(stored);
}

/** Writes down that the order went from one state to another, and has those told who should know. */
export async function record(
  tx: Tx,
  actor: Actor,
  order: Order,
  now: Date,
  change: { action: string; side: Side; to: OrderState; note?: string; quietly?: boolean },
): Promise<void> {
  const eventId = await insertEvent(tx, order.id, {
    at: now,
    side: change.side,
    from: order.state,
    to: change.to,
    note: change.note ?? '',
    person: actor.person.id,
  });
  await trace(tx, actor, change.action, order.id, { municipality: order.lead });
  if (change.quietly === true) return;
  // Number and municipality come along because a draft that was taken back cannot be read by those who are told of it.
  await enqueue(tx, 'admission.tell', {
    orderId: order.id,
    eventId: String(eventId),
    number: String(order.number),
    lead: order.lead,
  });
}

/** On whose behalf the actor takes a step that both sides can take. */
export function sideOf(actor: Actor, order: Order): Side {
  const forLead = actor.scope.municipal.includes(order.lead);
  return !forLead && hasRole(actor, 'programme-coordinator') ? 'programme' : 'lead';
}

import type { Actor } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findCatalogue } from '../../programme/index.ts';
import { type Conflict, type Fields, mergeEdits } from '../../../kernel/merge-edits.ts';
import { fieldsOf, withFields, type WrittenPart } from '../domain/order-fields.ts';
import type { Wishes } from '../domain/order.ts';
import { changeSequence, type SequenceChange } from '../domain/sequence.ts';
import type { NotNow } from '../domain/steps.ts';
import { findUnknownMunicipalities } from '../store/municipalities.ts';
import { saveWishes } from '../store/orders.ts';
import { type ChangedMeanwhile, orderForStep } from './order-for-step.ts';

export type ChangeOrderFailure =
  | NotNow
  | ChangedMeanwhile
  | { kind: 'conflict'; conflicts: readonly Conflict[]; stored: Fields; merged: Fields }
  | { kind: 'municipality-unknown' };

/**
 * Writes one part of a draft. `seen` is what stood there when the page was opened; what somebody else has written in
 * other fields meanwhile is kept, and where both have written in the same one, nothing is saved and both are shown.
 */
export async function changeOrder(
  actor: Actor,
  input: { order: OrderId; part: WrittenPart; seen: Fields; mine: Fields },
  { db, today }: Platform,
): Promise<Result<void, ChangeOrderFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'change', input.order);
    if (!found.ok) return found;
    const { order } = found.value;

    const stored = fieldsOf(order.wishes, input.part);
    const { merged, conflicts } = mergeEdits(input.seen, input.mine, stored);
    if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored, merged });

    const wishes = withFields(order.wishes, input.part, merged, order.lead);
    const unknown = await findUnknownMunicipalities(
      tx,
      wishes.municipalities.map((one) => one.municipality),
      today,
    );
    if (unknown.length > 0) return fail({ kind: 'municipality-unknown' });

    const catalogue = await findCatalogue(tx);
    await saveWishes(tx, order.id, wishes, catalogue.ids.courses);
    await trace(tx, actor, 'order.changed', order.id, {
      municipality: order.lead,
      details: { part: input.part },
    });
    return succeed(undefined);
  });
}

/** Moves, adds or takes away courses. It is done to what stands there now, so two who do it at once both get it done. */
export async function changeCourses(
  actor: Actor,
  input: { order: OrderId; changes: readonly SequenceChange[] },
  { db }: Platform,
): Promise<Result<void, NotNow | ChangedMeanwhile>> {
  return db.transaction(actor, async (tx) => {
    const found = await orderForStep(tx, actor, 'change', input.order);
    if (!found.ok) return found;
    const { order } = found.value;

    const catalogue = await findCatalogue(tx);
    const offered = catalogue.programmes.find((one) => one.code === order.programme)?.courses ?? [];
    const courses = input.changes
      .reduce<readonly string[]>(changeSequence, order.wishes.courses)
      .filter((code) => offered.some((course) => course.code === code));
    const wishes: Wishes = { ...order.wishes, courses };
    await saveWishes(tx, order.id, wishes, catalogue.ids.courses);
    await trace(tx, actor, 'order.changed', order.id, {
      municipality: order.lead,
      details: { part: 'courses', courses: courses.length },
    });
    return succeed(undefined);
  });
}

import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../../access/index.ts';
import type { CallClassId, CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { saveClassCancelled } from '../../store/call/write-calls.ts';
import { listHeld } from '../../store/seats/seats.ts';
import {
  enqueueEach,
  insertEvents,
  saveOfferStatus,
  savePlacementOutcome,
} from '../../store/seats/write-seats.ts';
import { callForChange, type CallChangeFailure } from './call-for-change.ts';

export type CancelClassFailure =
  | CallChangeFailure
  | { kind: 'reason-missing' }
  /** Called off already, or formed: a class that is formed is called off where classes are. */
  | { kind: 'class-missing' };

/**
 * Calls off a class. Whoever had a seat there waits again with the priority of the decision, gets a letter with the
 * reason, and may at once be offered another seat by the rules.
 */
export async function cancelClass(
  actor: Actor,
  input: { call: CallId; callClass: CallClassId; reason: string },
  { db, now }: Platform,
): Promise<Result<void, CancelClassFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await callForChange(tx, actor, input.call, ['published', 'decided']);
    if (!found.ok) return found;
    const call = found.value;
    const callClass = call.classes.find(({ id }) => id === input.callClass);
    if (callClass === undefined || callClass.cancelled !== null || callClass.cohort !== null)
      return fail({ kind: 'class-missing' });
    const reason = input.reason.trim();
    if (reason === '') return fail({ kind: 'reason-missing' });

    const at = now();
    await saveClassCancelled(tx, callClass.id, at, reason);
    const seats = (await listHeld(tx, call.id)).filter((one) => one.callClass === callClass.id);
    const applications = seats.map(({ application }) => application);
    await saveOfferStatus(
      tx,
      seats.map(({ id }) => id),
      'class-cancelled',
      at,
    );
    await savePlacementOutcome(tx, applications, 'waiting', at);
    await insertEvents(
      tx,
      { side: 'programme', by: actor.person.id, now: at },
      seats.map(({ application, person }) => ({
        application,
        person,
        event: 'class-cancelled',
        note: reason,
      })),
    );
    await enqueueEach(
      tx,
      'admission.seat-letter',
      seats.map(({ application, id }) => ({
        letter: uuid(),
        application,
        offer: id,
        kind: 'class-cancelled',
      })),
    );
    await trace(tx, actor, 'call.class-cancelled', call.id, {
      details: { class: callClass.id, seats: seats.length },
    });
    if (call.status === 'decided') await enqueue(tx, 'admission.fill-seats', { call: call.id });
    return succeed(undefined);
  });
}

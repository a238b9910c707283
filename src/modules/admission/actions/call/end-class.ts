import { v7 as uuid } from 'uuid';
import type { CallClassId, PersonId } from '../../../../kernel/ids.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Call } from '../../domain/call/call.ts';
import { saveClassCancelled } from '../../store/call/write-calls.ts';
import { listHeld } from '../../store/seats/seats.ts';
import {
  enqueueEach,
  insertEvents,
  saveOfferStatus,
  savePlacementOutcome,
} from '../../store/seats/write-seats.ts';

/**
 * A class of a call that is held is no more. Whoever had a seat there waits again with the priority of the decision, gets
 * a letter with the reason, and may at once be offered another seat by the rules. How many they were comes out.
 */
export async function endClass(
  tx: Tx,
  call: Call,
  ended: { readonly callClass: CallClassId; readonly reason: string },
  { by, at }: { readonly by: PersonId | null; readonly at: Date },
): Promise<number> {
  await saveClassCancelled(tx, ended.callClass, at, ended.reason);
  const seats = (await listHeld(tx, call.id)).filter(({ callClass }) => callClass === ended.callClass);
  await saveOfferStatus(
    tx,
    seats.map(({ id }) => id),
    'class-cancelled',
    at,
  );
  await savePlacementOutcome(
    tx,
    seats.map(({ application }) => application),
    'waiting',
    at,
  );
  await insertEvents(
    tx,
    { side: 'programme', by, now: at },
    seats.map(({ application, person }) => ({
      application,
      person,
      event: 'class-cancelled',
      note: ended.reason,
    })),
  );
  await enqueueEach(
    tx,
    'admission.seat-letter',
    seats.map(({ application, id }) => ({ letter: uuid(), application, offer: id, kind: 'class-cancelled' })),
  );
  if (call.status === 'decided') await enqueue(tx, 'admission.fill-seats', { call: call.id });
  return seats.length;
}

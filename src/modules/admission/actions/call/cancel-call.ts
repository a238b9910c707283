import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { saveStatus } from '../../store/call/write-calls.ts';
import { listApplicants } from '../../store/seats/applicants.ts';
import { listHeld } from '../../store/seats/seats.ts';
import { enqueueEach, insertEvents, saveOfferStatus } from '../../store/seats/write-seats.ts';
import { callForChange, type CallChangeFailure } from './call-for-change.ts';

export type CancelCallFailure = CallChangeFailure | { kind: 'reason-missing' } | { kind: 'class-formed' };

/** Calls off a call with everything that hangs on it. Everybody who has sent an application is told, with the reason. */
export async function cancelCall(
  actor: Actor,
  input: { call: CallId; reason: string },
  { db, now, today }: Platform,
): Promise<Result<void, CancelCallFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await callForChange(tx, actor, input.call, ['published', 'decided']);
    if (!found.ok) return found;
    const call = found.value;
    if (call.classes.some(({ cohort }) => cohort !== null)) return fail({ kind: 'class-formed' });
    const reason = input.reason.trim();
    if (reason === '') return fail({ kind: 'reason-missing' });

    const at = now();
    const applicants = (await listApplicants(tx, call.id, today)).filter(({ withdrawn }) => !withdrawn);
    const held = await listHeld(tx, call.id);
    await saveOfferStatus(
      tx,
      held.map(({ id }) => id),
      'class-cancelled',
      at,
    );
    await insertEvents(
      tx,
      { side: 'programme', by: actor.person.id, now: at },
      applicants.map(({ application, person }) => ({
        application,
        person,
        event: 'call-cancelled',
        note: reason,
      })),
    );
    await enqueueEach(
      tx,
      'admission.seat-letter',
      applicants.map(({ application }) => ({ letter: uuid(), application, kind: 'call-cancelled' })),
    );
    await saveStatus(tx, call, { status: 'cancelled', reason });
    await trace(tx, actor, 'call.cancelled', call.id, { details: { applicants: applicants.length } });
    return succeed(undefined);
  });
}

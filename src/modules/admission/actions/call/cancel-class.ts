import type { Actor } from '../../../../access/index.ts';
import type { CallClassId, CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callForChange, type CallChangeFailure } from './call-for-change.ts';
import { endClass } from './end-class.ts';

export type CancelClassFailure =
  | CallChangeFailure
  | { kind: 'reason-missing' }
  /** Called off already, or formed: a class that is formed is called off where classes are. */
  | { kind: 'class-missing' };

/** Calls off a class that is not formed yet, with what follows for those who had a seat there. */
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

    const seats = await endClass(
      tx,
      call,
      { callClass: callClass.id, reason },
      { by: actor.person.id, at: now() },
    );
    await trace(tx, actor, 'call.class-cancelled', call.id, { details: { class: callClass.id, seats } });
    return succeed(undefined);
  });
}

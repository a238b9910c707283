import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import { type Deadline, lastDay } from '../../domain/call/call.ts';
import { getCall } from '../../store/call/calls.ts';
import { findPersonByEmail } from '../../store/call/extensions.ts';
import { insertExtension } from '../../store/call/write-calls.ts';

export type ExtendDeadlineFailure =
  | { kind: 'not-published' }
  | { kind: 'person-unknown' }
  | { kind: 'reason-missing' }
  | { kind: 'until-missing' }
  /** An extension gives more time and never less. */
  | { kind: 'not-later'; ordinary: LocalDate }
  | { kind: 'until-in-past' };

/**
 * Moves a deadline for one applicant, who gets a letter about the new day. It leaves a row with who, why and until when,
 * and nobody can remove it.
 */
export async function extendDeadline(
  actor: Actor,
  input: { call: CallId; email: string; deadline: Deadline; until: LocalDate | null; reason: string },
  { db, today }: Platform,
): Promise<Result<void, ExtendDeadlineFailure>> {
  return db.transaction(actor, async (tx) => {
    const [call, person] = await Promise.all([getCall(tx, input.call), findPersonByEmail(tx, input.email)]);
    requireAccess(actor, callAccess, 'extend-deadline', call, 'programme-coordinator');
    if (call.status !== 'published' && call.status !== 'decided') return fail({ kind: 'not-published' });
    if (person === undefined) return fail({ kind: 'person-unknown' });
    if (input.until === null) return fail({ kind: 'until-missing' });
    if (input.until < today) return fail({ kind: 'until-in-past' });
    const ordinary = input.deadline === 'reply' ? null : lastDay(call, input.deadline, []);
    if (ordinary !== null && input.until <= ordinary) return fail({ kind: 'not-later', ordinary });
    const reason = input.reason.trim();
    if (reason === '') return fail({ kind: 'reason-missing' });

    const { deadline, until } = input;
    const id = uuid();
    await insertExtension(tx, {
      id,
      call: call.id,
      person,
      deadline,
      until,
      reason,
      by: actor.person.id,
    });
    await enqueue(tx, 'admission.deadline-extended', { extension: id, letter: uuid() });
    await trace(tx, actor, 'call.deadline-extended', call.id, { details: { person, deadline, until } });
    return succeed(undefined);
  });
}

import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { callAccess } from '../../access/index.ts';
import type { Call, CallStatus } from '../../domain/call/call.ts';
import { UNWRITTEN } from '../../domain/call/draft.ts';
import { lockCall } from '../../store/call/write-calls.ts';

export type CallChangeFailure =
  | { kind: 'call-is'; status: CallStatus }
  /** Somebody else has written in the call since the page was opened. */
  | { kind: 'changed-meanwhile' };

/** The call, held, when this actor may write it and it stands where the change needs it to stand. */
export async function callForChange(
  tx: Tx,
  actor: Actor,
  id: CallId,
  needs: readonly CallStatus[],
  seen?: number,
): Promise<Result<Call, CallChangeFailure>> {
  requireAccess(actor, callAccess, 'write-call', UNWRITTEN, 'programme-coordinator');
  const call = await lockCall(tx, id);
  if (!needs.includes(call.status)) return fail({ kind: 'call-is', status: call.status });
  if (seen !== undefined && seen !== call.version) return fail({ kind: 'changed-meanwhile' });
  return succeed(call);
}

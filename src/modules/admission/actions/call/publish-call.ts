import type { Actor } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type CallFault, faultsOfCall } from '../../domain/call/faults.ts';
import { saveStatus } from '../../store/call/write-calls.ts';
import { callForChange, type CallChangeFailure } from './call-for-change.ts';

export type PublishCallFailure = CallChangeFailure | { kind: 'faults'; faults: readonly CallFault[] };

/** Makes the call known. From now on its rules stand fast; a deadline can be moved for one applicant, with a reason. */
export async function publishCall(
  actor: Actor,
  input: { call: CallId; version: number },
  { db, now, today }: Platform,
): Promise<Result<void, PublishCallFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await callForChange(tx, actor, input.call, ['draft'], input.version);
    if (!found.ok) return found;
    const faults = faultsOfCall(found.value, today);
    if (faults.length > 0) return fail({ kind: 'faults', faults });

    await saveStatus(tx, found.value, { status: 'published', at: now() });
    await trace(tx, actor, 'call.published', input.call);
    return succeed(undefined);
  });
}

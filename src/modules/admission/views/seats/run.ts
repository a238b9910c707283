import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { AllocationRunId, CallId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import type { Call } from '../../domain/call/call.ts';
import { type Rerun, runAgain } from '../../domain/seats/allocation-input.ts';
import { getCall } from '../../store/call/calls.ts';
import { getRun, type StoredRun } from '../../store/seats/runs.ts';

export type RunView = { readonly call: Call; readonly run: StoredRun; readonly again: Rerun };

/** A stored run, made once more: whether the bytes come out the same is seen and not believed. */
export async function viewRun(
  actor: Actor,
  input: { call: CallId; run: AllocationRunId },
  { db }: Platform,
): Promise<RunView> {
  const { call, run } = await db.read(actor, async (tx) => {
    const found = await getCall(tx, input.call);
    requireAccess(actor, callAccess, 'allocate-seats', found, 'programme-coordinator');
    return { call: found, run: await getRun(tx, input.call, input.run) };
  });
  return { call, run, again: runAgain(run) };
}

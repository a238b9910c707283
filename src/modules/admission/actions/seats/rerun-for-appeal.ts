import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { AllocationRunId, ApplicationId, CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import type { Mechanism } from '../../domain/call/call.ts';
import { UNWRITTEN } from '../../domain/call/draft.ts';
import { type Correction, reconsider, type ReconsiderFailure } from '../../domain/seats/appeal.ts';
import { getCall } from '../../store/call/calls.ts';
import { listApplicants } from '../../store/seats/applicants.ts';
import { getDecision, insertRun } from '../../store/seats/runs.ts';

export type RerunFailure =
  | { kind: 'call-is' }
  | { kind: 'withdrawn' }
  | { kind: 'rank-missing' }
  | { kind: ReconsiderFailure };

/**
 * Shares out the seats once more with the datum that an appeal has put right, and keeps the run whatever comes of it.
 * Nobody's seat is touched: the run answers the appeal, and a seat is given by a step of its own.
 */
export async function rerunForAppeal(
  actor: Actor,
  input: { call: CallId; application: ApplicationId; correction: Correction },
  { db, now, today }: Platform,
): Promise<Result<AllocationRunId, RerunFailure>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, callAccess, 'allocate-seats', UNWRITTEN, 'programme-coordinator');
    const call = await getCall(tx, input.call);
    const applicant = (await listApplicants(tx, call.id, today)).find(
      ({ application }) => application === input.application,
    );
    if (applicant === undefined) throw new NotFound('application');
    if (call.status !== 'decided') return fail({ kind: 'call-is' });
    if (applicant.withdrawn) return fail({ kind: 'withdrawn' });
    const rank = call.kind === 'national' ? input.correction.rank : null;
    if (call.kind === 'national' && (rank === null || !Number.isInteger(rank) || rank < 1))
      return fail({ kind: 'rank-missing' });

    const correction = { ...input.correction, rank };
    const decision = await getDecision(tx, call.id);
    const made = reconsider(
      decision,
      {
        id: applicant.application,
        municipality: applicant.standsFor,
        county: applicant.county.code,
        classes: applicant.wishes,
      },
      correction,
    );
    if (!made.ok) return fail({ kind: made.failure });
    const { run, answer } = made.value;
    const id = uuid() as AllocationRunId;
    await insertRun(tx, {
      id,
      call: call.id,
      kind: 'appeal',
      mechanism: decision.mechanism as Mechanism,
      inputs: run.inputs,
      inputsHash: run.inputHash,
      result: run.resultJson,
      resultHash: run.resultHash,
      by: actor.person.id,
      madeAt: now(),
      appeal: { application: applicant.application, correction },
    });
    await trace(tx, actor, 'call.appeal-rerun', call.id, {
      details: { run: id, application: applicant.application, outcome: answer.outcome },
    });
    return succeed(id);
  });
}

import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { AllocationRunId, CallClassId, CallId, SeatOfferId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import type { CallStatus } from '../../domain/call/call.ts';
import { UNWRITTEN } from '../../domain/call/draft.ts';
import { allocationInputOf, runAllocation } from '../../domain/seats/allocation-input.ts';
import type { Applicant, NotRanked } from '../../domain/seats/applicant.ts';
import { replyBy } from '../../domain/seats/offer.ts';
import { type WaitsFor, waitsFor } from '../../domain/seats/when-to-decide.ts';
import { reasonsOf } from '../../domain/seats/why.ts';
import { lockCall, saveStatus } from '../../store/call/write-calls.ts';
import { listApplicants } from '../../store/seats/applicants.ts';
import { findLastDayForPapers, listReplyExtensions } from '../../store/seats/extensions.ts';
import { insertRun } from '../../store/seats/runs.ts';
import {
  enqueueEach,
  insertEvents,
  insertOffers,
  insertPlacements,
  type NewEvent,
  type NewOffer,
  type NewPlacement,
} from '../../store/seats/write-seats.ts';

export type DecideSeatsFailure =
  | { kind: 'call-is'; status: CallStatus }
  | { kind: 'too-early'; waits: WaitsFor }
  | { kind: 'nobody' }
  /** What would be decided is not what was seen. */
  | { kind: 'changed-meanwhile' };

/**
 * Shares out the seats of a call, once. The run is kept whole; everybody has their place in it with the reasons, those
 * who got a seat have an offer, and a letter to each is in the queue. All of it in one transaction: two presses of the
 * button decide once. `seen` is the hash of the inputs of the preview, so that what was looked at is what is decided.
 */
export async function decideSeats(
  actor: Actor,
  input: { call: CallId; seen: string },
  { db, now, today }: Platform,
): Promise<Result<AllocationRunId, DecideSeatsFailure>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, callAccess, 'allocate-seats', UNWRITTEN, 'programme-coordinator');
    const call = await lockCall(tx, input.call);
    if (call.status !== 'published') return fail({ kind: 'call-is', status: call.status });
    const waits = waitsFor(call, await findLastDayForPapers(tx, call.id, today), today);
    if (waits !== undefined) return fail({ kind: 'too-early', waits });

    const [applicants, extended] = await Promise.all([
      listApplicants(tx, call.id, today),
      listReplyExtensions(tx, call.id),
    ]);
    const ranked = allocationInputOf(call, applicants);
    if (ranked.input.applicants.length === 0 || ranked.input.classes.length === 0)
      return fail({ kind: 'nobody' });
    const run = runAllocation(ranked.input, call.rules.mechanism);
    if (run.inputHash !== input.seen) return fail({ kind: 'changed-meanwhile' });

    const at = now();
    const runId = uuid() as AllocationRunId;
    await insertRun(tx, {
      id: runId,
      call: call.id,
      kind: 'decision',
      mechanism: call.rules.mechanism,
      inputs: run.inputs,
      inputsHash: run.inputHash,
      result: run.resultJson,
      resultHash: run.resultHash,
      by: actor.person.id,
      madeAt: at,
      appeal: null,
    });

    const known = new Map(applicants.map((one) => [one.application as string, one]));
    const given = new Map(ranked.input.applicants.map((one) => [one.id, one]));
    const placements: NewPlacement[] = [];
    const offers: NewOffer[] = [];
    const events: NewEvent[] = [];
    for (const outcome of run.allocation.outcomes) {
      const applicant = known.get(outcome.applicant);
      const stated = given.get(outcome.applicant);
      if (applicant === undefined || stated === undefined) throw new Error('An outcome for nobody');
      const owner = ownerOf(applicant);
      placements.push({
        ...owner,
        outcome: outcome.outcome,
        priority: outcome.turn,
        reasons: reasonsOf(outcome, run.allocation, stated),
      });
      if (outcome.outcome === 'seat')
        offers.push({
          ...owner,
          id: uuid() as SeatOfferId,
          callClass: outcome.class as CallClassId,
          source: 'allocation',
          replyBy: replyBy(today, call.replyDays, extended.get(applicant.person)),
        });
      events.push({ ...owner, event: outcome.outcome === 'seat' ? 'offered' : 'waiting', note: '' });
    }
    for (const { applicant, why } of ranked.left)
      if (why !== 'withdrawn')
        events.push({ ...ownerOf(applicant), event: 'not-placed', note: whyNoPlace(applicant, why) });

    await insertPlacements(tx, { call: call.id, run: runId, now: at }, placements);
    await insertOffers(tx, { call: call.id, now: at }, offers);
    await insertEvents(tx, { side: 'programme', by: actor.person.id, now: at }, events);
    await saveStatus(tx, call, { status: 'decided', at });
    const offerOf = new Map(offers.map(({ application, id }) => [application, id]));
    await enqueueEach(
      tx,
      'admission.seat-letter',
      events.map(({ application, event, note }) => {
        const offer = offerOf.get(application);
        const kind = note === ('non-credit' satisfies NotRanked) ? 'awaits-free-seat' : event;
        return { letter: uuid(), application, kind, ...(offer === undefined ? {} : { offer }) };
      }),
    );
    await trace(tx, actor, 'call.seats-decided', call.id, {
      details: { run: runId, offers: offers.length, waiting: placements.length - offers.length },
    });
    return succeed(runId);
  });
}

/** Without the manager's yes there is no seat beside the order to wait for either. */
function whyNoPlace({ approval }: Applicant, why: NotRanked): NotRanked {
  return why === 'non-credit' && approval !== 'approved' ? 'not-approved' : why;
}

function ownerOf({ application, person, municipality }: Applicant) {
  return { application, person, municipality: municipality.code };
}

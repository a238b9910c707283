import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type {
  AllocationRunId,
  ApplicationId,
  CallClassId,
  CallId,
  SeatOfferId,
} from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import type { Call, CallClass } from '../../domain/call/call.ts';
import { UNWRITTEN } from '../../domain/call/draft.ts';
import { answerOf } from '../../domain/seats/appeal.ts';
import { replyBy } from '../../domain/seats/offer.ts';
import { lockCall } from '../../store/call/write-calls.ts';
import { listReplyExtensions } from '../../store/seats/extensions.ts';
import { getRun } from '../../store/seats/runs.ts';
import { findSeatApplication, listHeld, type SeatApplication } from '../../store/seats/seats.ts';
import { insertEvents, insertOffers, savePlacementOutcome } from '../../store/seats/write-seats.ts';

export type AddSeatFailure =
  | { kind: 'call-is' }
  | { kind: 'has-seat' }
  | { kind: 'withdrawn' }
  | { kind: 'class-missing' }
  | { kind: 'reason-missing' }
  | { kind: 'run-missing' }
  /** Another class than the run gave, or none at all, and nobody has said that it is meant. */
  | { kind: 'run-gives-no-seat' }
  | { kind: 'no-room' }
  | { kind: 'not-non-credit' }
  | { kind: 'not-approved' };

type AddSeatInput = { call: CallId; application: ApplicationId; callClass: CallClassId | null };

/**
 * An appeal was upheld: a seat is added for the applicant beside those of the call, and nobody loses theirs. It is the one
 * that the run with the datum put right gives; any other is given only by saying so, and the reason is kept.
 */
export async function addSeatOnAppeal(
  actor: Actor,
  input: AddSeatInput & { run: AllocationRunId | null; overrides: boolean; reason: string },
  platform: Platform,
): Promise<Result<SeatOfferId, AddSeatFailure>> {
  return platform.db.transaction(actor, async (tx) => {
    const found = await seatToAdd(tx, actor, input);
    if (!found.ok) return found;
    if (input.run === null) return fail({ kind: 'run-missing' });
    const run = await getRun(tx, input.call, input.run);
    if (run.appeal?.application !== input.application) throw new NotFound('run');
    const answer = answerOf(run, input.application);
    const isGiven = answer?.outcome === 'seat' && answer.class === found.value.callClass.id;
    if (!isGiven && !input.overrides) return fail({ kind: 'run-gives-no-seat' });
    const reason = input.reason.trim();
    if (reason === '') return fail({ kind: 'reason-missing' });
    const offer = await offerSeat(tx, actor, found.value, platform, {
      source: 'appeal',
      reason,
      run: run.id,
      overrides: !isGiven,
    });
    if (found.value.application.placement !== null)
      await savePlacementOutcome(tx, [input.application], 'seat', platform.now());
    return succeed(offer);
  });
}

/** A participant without credits passes by the admission, and takes a seat that those with credits have left. (R7) */
export async function offerNonCreditSeat(
  actor: Actor,
  input: AddSeatInput,
  platform: Platform,
): Promise<Result<SeatOfferId, AddSeatFailure>> {
  return platform.db.transaction(actor, async (tx) => {
    const found = await seatToAdd(tx, actor, input);
    if (!found.ok) return found;
    const { application, call, callClass } = found.value;
    if (application.track !== 'non-credit') return fail({ kind: 'not-non-credit' });
    if (application.approval !== 'approved') return fail({ kind: 'not-approved' });
    const taken = (await listHeld(tx, call.id)).filter(
      (one) => one.callClass === callClass.id && one.source !== 'appeal',
    );
    if (taken.length >= callClass.seats) return fail({ kind: 'no-room' });
    return succeed(await offerSeat(tx, actor, found.value, platform, { source: 'non-credit' }));
  });
}

type Grounds =
  | { source: 'appeal'; reason: string; run: AllocationRunId; overrides: boolean }
  | { source: 'non-credit' };

type SeatToAdd = { application: SeatApplication; call: Call; callClass: CallClass };

async function seatToAdd(
  tx: Tx,
  actor: Actor,
  input: AddSeatInput,
): Promise<Result<SeatToAdd, AddSeatFailure>> {
  requireAccess(actor, callAccess, 'allocate-seats', UNWRITTEN, 'programme-coordinator');
  const call = await lockCall(tx, input.call); // held: two who add at once find one last seat
  const application = await findSeatApplication(tx, input.application);
  if (application === undefined || application.call !== call.id) throw new NotFound('application');
  if (call.status !== 'decided') return fail({ kind: 'call-is' });
  if (application.status !== 'submitted') return fail({ kind: 'withdrawn' });
  const callClass = call.classes.find(({ id, cancelled }) => id === input.callClass && cancelled === null);
  if (callClass === undefined) return fail({ kind: 'class-missing' });
  const held = await listHeld(tx, call.id);
  if (held.some((one) => one.application === application.id)) return fail({ kind: 'has-seat' });
  return succeed({ application, call, callClass });
}

async function offerSeat(
  tx: Tx,
  actor: Actor,
  { application, call, callClass }: SeatToAdd,
  { now, today }: Platform,
  grounds: Grounds,
): Promise<SeatOfferId> {
  const { source } = grounds;
  const { municipality, person } = application;
  if (municipality === null) throw new Error('An application that was sent without a municipality');
  const id = uuid() as SeatOfferId;
  const extended = (await listReplyExtensions(tx, call.id)).get(person);
  await insertOffers(tx, { call: call.id, now: now() }, [
    {
      id,
      application: application.id,
      person,
      municipality,
      callClass: callClass.id,
      source,
      replyBy: replyBy(today, call.replyDays, extended),
      ...(grounds.source === 'appeal' && { appealRun: grounds.run }),
    },
  ]);
  const kind = source === 'appeal' ? 'appeal-upheld' : 'non-credit';
  await insertEvents(tx, { side: 'programme', by: actor.person.id, now: now() }, [
    {
      application: application.id,
      person,
      event: kind,
      note: grounds.source === 'appeal' ? grounds.reason : '',
    },
  ]);
  await enqueue(tx, 'admission.seat-letter', {
    letter: uuid(),
    application: application.id,
    offer: id,
    kind,
  });
  await trace(tx, actor, `seat.added-${source}`, id, {
    municipality,
    details: {
      application: application.id,
      class: callClass.id,
      ...(grounds.source === 'appeal' && { run: grounds.run, overrides: grounds.overrides }),
    },
  });
  return id;
}

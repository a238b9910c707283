import type { CohortId, ParticipantId } from '../../../../kernel/ids.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Scoped } from '../../../../platform/database/database.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { findCancelReason, findWithdrawn } from '../../../cohort/index.ts';
import { findClassOfCohort } from '../../store/call/class-of-cohort.ts';
import { lockCall } from '../../store/call/write-calls.ts';
import { listHeld } from '../../store/seats/seats.ts';
import { insertEvents, saveOfferStatus } from '../../store/seats/write-seats.ts';
import { endClass } from '../call/end-class.ts';

/**
 * A class that was formed of a call has been called off where classes are: the seats in it are no more. Classes that came
 * of no call, and those that are called off here already, are left alone, so that it may be done twice.
 */
export async function followCancelledClass(
  who: Scoped,
  input: { cohort: CohortId },
  { db, now }: Platform,
): Promise<void> {
  await db.transaction(who, async (tx) => {
    const found = await findClassOfCohort(tx, input.cohort);
    if (found === undefined) return;
    const call = await lockCall(tx, found.call);
    const callClass = call.classes.find(({ id }) => id === found.callClass);
    const reason = await findCancelReason(tx, input.cohort);
    if (callClass === undefined || callClass.cancelled !== null || reason === undefined) return;
    const seats = await endClass(tx, call, { callClass: callClass.id, reason }, { by: null, at: now() });
    await trace(tx, who, 'call.class-cancelled', call.id, {
      details: { class: callClass.id, cohort: input.cohort, seats },
    });
  });
}

/**
 * Somebody has been taken out of a class by the programme. Until the class begins their seat is the next one's; after
 * that nobody is let in from the list, and the seat stays as it was answered.
 */
export async function followWithdrawnParticipant(
  who: Scoped,
  input: { participant: ParticipantId },
  { db, now, today }: Platform,
): Promise<void> {
  await db.transaction(who, async (tx) => {
    const heard = await findWithdrawn(tx, input.participant);
    const found = heard && (await findClassOfCohort(tx, heard.cohort));
    if (found === undefined) return;
    const call = await lockCall(tx, found.call);
    // Once more, now that nobody else moves seats: they may be in the class again, or it may have started.
    const withdrawn = await findWithdrawn(tx, input.participant);
    const callClass = call.classes.find(({ id }) => id === found.callClass);
    if (withdrawn?.status !== 'planned' || callClass === undefined || callClass.startsOn <= today) return;
    const seat = (await listHeld(tx, call.id)).find(
      (one) => one.callClass === callClass.id && one.person === withdrawn.person && one.status === 'accepted',
    );
    if (seat === undefined) return;

    const at = now();
    const { id, application, person, municipality } = seat;
    await saveOfferStatus(tx, [id], 'given-up', at);
    await insertEvents(tx, { side: 'programme', by: null, now: at }, [
      { application, person, event: 'offer-given-up', note: '' },
    ]);
    await trace(tx, who, 'offer.given-up', id, {
      municipality,
      details: { application, class: callClass.id, participant: input.participant },
    });
    await enqueue(tx, 'admission.fill-seats', { call: call.id });
  });
}

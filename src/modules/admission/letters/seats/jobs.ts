import type { ApplicationId, SeatOfferId } from '../../../../kernel/ids.ts';
import type { Scoped, Tx } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import { enqueue, type Jobs } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { hasClassToWaitFor } from '../../domain/seats/takes-more.ts';
import { whyOf } from '../../domain/seats/why.ts';
import { getCall } from '../../store/call/calls.ts';
import { keepLetter } from '../../store/seats/letters.ts';
import { findOffer, findSeatApplication } from '../../store/seats/seats.ts';
import { sayWhy } from '../../texts/seats/say-why.ts';
import { letterFrame } from '../assessment/keep-letter.ts';
import { SEAT_LETTERS, seatLetter, type SeatLetterKind } from './write-letter.ts';

/** Nobody in particular, on behalf of the programme. */
export const theProgramme: Scoped = { scope: { ...nobody, programme: true } };

/**
 * Letters about seats. The id of the letter comes with the job, so that a job that is done twice writes once; the mail
 * is a job of its own.
 */
export const seatLetterJobs: Jobs = {
  'admission.seat-letter': async (payload, platform) => {
    const kind = SEAT_LETTERS.find((one) => one === payload.kind);
    if (kind === undefined) throw new Error('A letter of no known kind');
    await platform.db.transaction(theProgramme, (tx) => writeLetter(tx, payload, kind, platform));
  },
};

async function writeLetter(
  tx: Tx,
  payload: Record<string, string>,
  kind: SeatLetterKind,
  { now, publicUrl, today }: Platform,
): Promise<void> {
  const id = payload.application as ApplicationId;
  // The offer that the letter is about: by now there may be a newer one, with a letter of its own.
  const [application, offer] = await Promise.all([
    findSeatApplication(tx, id),
    payload.offer === undefined ? undefined : findOffer(tx, payload.offer as SeatOfferId),
  ]);
  // A draft that was never sent is not the programme's to write about.
  if (application === undefined) return;
  const call = await getCall(tx, application.call);
  const { locale } = application;
  const classOf = (wanted: string) => call.classes.find((one) => one.id === wanted);
  // As it was when the letter was decided: by now the offer may be closed, and the place on the list may be left.
  const isCancelled = kind === 'class-cancelled';
  const waits = kind === 'waiting' || (isCancelled && application.placement !== null);
  const why = whyOf({
    offer: offer ? { ...offer, status: isCancelled ? 'class-cancelled' : 'offered' } : null,
    placement: waits ? 'waiting' : (application.placement?.outcome ?? null),
    hasClassToWaitFor: hasClassToWaitFor(application.wishes, call.classes, today),
    reasons: application.placement?.reasons,
    notPlaced: application.notPlaced ?? undefined,
  });
  const letter = seatLetter(kind, {
    ...(await letterFrame(tx, application, now())),
    callClass: (offer && classOf(offer.callClass)) ?? null,
    replyBy: offer?.replyBy ?? null,
    why: why === undefined ? '' : sayWhy(why, (wanted) => classOf(wanted)?.name ?? '', locale),
    reason: kind === 'call-cancelled' ? call.cancelReason : reasonOf(call, offer?.callClass),
    address: `${publicUrl}/applications/${id}/offer`,
  });
  const isNew = await keepLetter(tx, {
    id: payload.letter ?? '',
    application: id,
    person: application.person,
    kind,
    locale,
    ...letter,
    at: now(),
  });
  if (isNew) await enqueue(tx, 'admission.mail-letter', { letter: payload.letter ?? '' });
}

function reasonOf(
  call: { readonly classes: readonly { id: string; cancelled: { reason: string } | null }[] },
  callClass: string | undefined,
): string {
  return call.classes.find(({ id }) => id === callClass)?.cancelled?.reason ?? '';
}

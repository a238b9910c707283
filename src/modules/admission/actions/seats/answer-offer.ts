import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import { lastDay } from '../../domain/call/call.ts';
import { type Answer, type AnswerRefused, decideAnswer } from '../../domain/seats/answer.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';
import { hasRoomFor, lockOwnOffer } from '../../store/seats/answers.ts';
import { findNewestOffer, findSeatApplication } from '../../store/seats/seats.ts';
import { saveOfferStatus } from '../../store/seats/write-seats.ts';

export type AnswerOfferFailure = AnswerRefused | { kind: 'no-seats-left' };

/**
 * Says yes or no to an offer, or gives up a seat that was accepted. A seat that is let go is offered to the next on the
 * waiting list by the rules; a yes makes the applicant a participant when the class has been formed.
 */
export async function answerOffer(
  actor: Actor,
  input: { application: ApplicationId; answer: Answer },
  { db, now, today }: Platform,
): Promise<Result<void, AnswerOfferFailure>> {
  return db.transaction(actor, async (tx) => {
    const [application, offer] = await Promise.all([
      findSeatApplication(tx, input.application),
      findNewestOffer(tx, input.application),
    ]);
    // Those who handle it see it too, but it is nobody else's to answer.
    if (application?.person !== actor.person.id) throw new NotFound('application');
    requireAccess(actor, applicationAccess, 'answer-offer', application);
    if (offer === undefined) throw new NotFound('offer');

    const [status, call, extensions] = await Promise.all([
      lockOwnOffer(tx, offer.id),
      getCall(tx, application.call),
      listExtensions(tx, application.call, application.person),
    ]);
    const answered = decideAnswer(
      { status: status ?? (await statusNow(tx, input.application)), replyBy: offer.replyBy },
      input.answer,
      {
        withdrawBy: lastDay(call, 'withdrawal', extensions),
        replyExtended: extensions
          .filter(({ deadline }) => deadline === 'reply')
          .map(({ until }) => until)
          .toSorted()
          .at(-1),
      },
      today,
    );
    if (!answered.ok) return answered;
    if (answered.value === 'accepted' && !(await hasRoomFor(tx, offer.id)))
      return fail({ kind: 'no-seats-left' });

    await saveOfferStatus(tx, [offer.id], answered.value, now());
    await insertApplicationEvent(
      tx,
      { id: application.id, person: application.person },
      { at: now(), by: actor.person.id, side: 'applicant', event: `offer-${answered.value}`, note: '' },
    );
    await trace(tx, actor, `offer.${answered.value}`, offer.id, {
      municipality: offer.municipality,
      details: { application: application.id, class: offer.callClass },
    });
    // Both a yes and a yes taken back concern the class that may have been formed.
    if (answered.value !== 'declined') await enqueue(tx, 'admission.seat-taken', { offer: offer.id });
    if (answered.value !== 'accepted') await enqueue(tx, 'admission.fill-seats', { call: call.id });
    return succeed(undefined);
  });
}

async function statusNow(tx: Parameters<typeof findNewestOffer>[0], application: ApplicationId) {
  return (await findNewestOffer(tx, application))?.status ?? 'lapsed';
}

import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import { freeSeatStanding } from '../../domain/application/status.ts';
import { type Call, type CallClass, lastDay } from '../../domain/call/call.ts';
import { type Answer, ANSWERS, decideAnswer, later } from '../../domain/seats/answer.ts';
import { hasClassToWaitFor } from '../../domain/seats/takes-more.ts';
import { type Why, whyOf } from '../../domain/seats/why.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';
import { findNewestOffer, findSeatApplication, type StoredOffer } from '../../store/seats/seats.ts';

export type OwnSeat = {
  readonly application: ApplicationId;
  readonly call: Call;
  readonly offer: {
    readonly status: StoredOffer['status'];
    readonly callClass: CallClass;
    /** With the applicant's own extension. */
    readonly replyBy: LocalDate;
  } | null;
  readonly placement: 'seat' | 'waiting' | 'left-list' | null;
  readonly why: Why | undefined;
  /** Whether the list can still give a seat. */
  readonly hasClassToWaitFor: boolean;
  /** For those who take part without credits, once the seats have been shared out and none is theirs. */
  readonly freeSeat: 'awaits-free-seat' | 'no-free-seat' | null;
  readonly withdrawBy: LocalDate | null;
  /** The same rule that guards the answer draws the buttons. */
  readonly answers: ReadonlySet<Answer>;
  readonly mayLeave: boolean;
};

/** What has come of one's own application: the seat, the list, or neither, and why. */
export async function viewOwnSeat(
  actor: Actor,
  id: ApplicationId,
  { db, today }: Platform,
): Promise<OwnSeat> {
  return db.read(actor, async (tx) => {
    const [application, offer] = await Promise.all([findSeatApplication(tx, id), findNewestOffer(tx, id)]);
    // Those who handle it have pages of their own; this one is the applicant's.
    if (application === undefined || application.person !== actor.person.id)
      throw new NotFound('application');
    requireAccess(actor, applicationAccess, 'answer-offer', application);
    const [call, extensions] = await Promise.all([
      getCall(tx, application.call),
      listExtensions(tx, application.call, application.person),
    ]);
    const callClass = call.classes.find((one) => one.id === offer?.callClass);
    const replyExtended = extensions
      .filter(({ deadline }) => deadline === 'reply')
      .map(({ until }) => until)
      .toSorted()
      .at(-1);
    const withdrawBy = lastDay(call, 'withdrawal', extensions);
    const placement = application.placement?.outcome ?? null;
    const waitsFor = hasClassToWaitFor(application.wishes, call.classes, today);
    const isBeside = application.track === 'non-credit' && application.approval === 'approved';
    return {
      application: id,
      call,
      offer:
        offer === undefined || callClass === undefined
          ? null
          : { status: offer.status, callClass, replyBy: later(offer.replyBy, replyExtended) },
      placement,
      why: whyOf({
        offer: offer ?? null,
        placement,
        hasClassToWaitFor: waitsFor,
        reasons: application.placement?.reasons,
        notPlaced: application.notPlaced ?? undefined,
      }),
      hasClassToWaitFor: waitsFor,
      freeSeat:
        isBeside && call.status === 'decided' && offer === undefined ? freeSeatStanding(call, today) : null,
      withdrawBy,
      answers: new Set(
        offer === undefined
          ? []
          : ANSWERS.filter((answer) => decideAnswer(offer, answer, { withdrawBy, replyExtended }, today).ok),
      ),
      mayLeave: placement === 'waiting',
    };
  });
}

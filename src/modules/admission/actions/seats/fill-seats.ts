import { v7 as uuid } from 'uuid';
import type { CallId, SeatOfferId } from '../../../../kernel/ids.ts';
import { addDays } from '../../../../kernel/local-date.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Scoped } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { replyBy } from '../../domain/seats/offer.ts';
import { promote } from '../../domain/seats/promote.ts';
import { lockCall } from '../../store/call/write-calls.ts';
import { listApplicants } from '../../store/seats/applicants.ts';
import { listReplyExtensions } from '../../store/seats/extensions.ts';
import { listHeld, lockWaiting } from '../../store/seats/seats.ts';
import {
  enqueueEach,
  insertEvents,
  insertOffers,
  type NewOffer,
  savePlacementOutcome,
} from '../../store/seats/write-seats.ts';

/**
 * Offers every seat that is free to those who wait, by the rules and in one transaction. The call is held meanwhile, so
 * that two seats that become free at once go to two people, and one seat to one. How many offers were made comes out.
 */
export async function fillSeats(
  who: Scoped,
  input: { call: CallId },
  { db, now, today }: Platform,
): Promise<number> {
  return db.transaction(who, async (tx) => {
    const call = await lockCall(tx, input.call);
    if (call.status !== 'decided') return 0;
    const [applicants, held, waiting, extended] = await Promise.all([
      listApplicants(tx, call.id, today),
      listHeld(tx, call.id),
      lockWaiting(tx, call.id),
      listReplyExtensions(tx, call.id),
    ]);
    const promotions = promote(call, applicants, held, waiting, today);
    if (promotions.length === 0) return 0;

    const known = new Map(applicants.map((one) => [one.application, one]));
    const offers = promotions.flatMap(({ application, callClass }): NewOffer[] => {
      const applicant = known.get(application);
      const startsOn = call.classes.find(({ id }) => id === callClass)?.startsOn;
      if (applicant === undefined || startsOn === undefined) return [];
      const ordinary = replyBy(today, call.replyDays, extended.get(applicant.person));
      // A seat that is answered after the class has begun helps nobody.
      const last = addDays(startsOn, -1);
      return [
        {
          id: uuid() as SeatOfferId,
          application,
          person: applicant.person,
          municipality: applicant.municipality.code,
          callClass,
          source: 'waiting-list',
          replyBy: ordinary < last ? ordinary : last,
        },
      ];
    });
    const at = now();
    await insertOffers(tx, { call: call.id, now: at }, offers);
    await savePlacementOutcome(
      tx,
      offers.map(({ application }) => application),
      'seat',
      at,
    );
    await insertEvents(
      tx,
      { side: 'rules', by: null, now: at },
      offers.map(({ application, person }) => ({ application, person, event: 'promoted', note: '' })),
    );
    await enqueueEach(
      tx,
      'admission.seat-letter',
      offers.map(({ application, id }) => ({ letter: uuid(), application, offer: id, kind: 'promoted' })),
    );
    for (const { application, callClass, passedOver } of promotions)
      await trace(tx, who, 'waiting-list.promoted', application, {
        details: { call: call.id, class: callClass, ...passedOver },
      });
    return offers.length;
  });
}

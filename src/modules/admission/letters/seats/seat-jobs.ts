import type { CallId, CohortId, ParticipantId, SeatOfferId } from '../../../../kernel/ids.ts';
import type { Jobs, Timetable } from '../../../../platform/jobs.ts';
import { fillSeats } from '../../actions/seats/fill-seats.ts';
import { followCancelledClass, followWithdrawnParticipant } from '../../actions/seats/follow-class.ts';
import { lapseOffers } from '../../actions/seats/lapse-offers.ts';
import { tellClass } from '../../actions/seats/seat-taken.ts';
import { seatLetterJobs, theProgramme } from './jobs.ts';

/** What follows by the rules and is nobody's own doing: letters, the waiting list, and what the class must know. */
export const seatJobs: Jobs = {
  ...seatLetterJobs,
  'admission.fill-seats': async ({ call }, platform) => {
    await fillSeats(theProgramme, { call: call as CallId }, platform);
  },
  'admission.seat-taken': async ({ offer }, platform) => {
    await tellClass(theProgramme, { offer: offer as SeatOfferId }, platform);
  },
  // Asked for by the room of classes, in the transaction in which it happened there.
  'admission.cohort-cancelled': async ({ cohort }, platform) => {
    await followCancelledClass(theProgramme, { cohort: cohort as CohortId }, platform);
  },
  'admission.participant-withdrawn': async ({ participant }, platform) => {
    await followWithdrawnParticipant(theProgramme, { participant: participant as ParticipantId }, platform);
  },
  'admission.lapse-offers': async (_payload, platform) => {
    await lapseOffers(theProgramme, platform);
  },
};

/** Midnight in Norway is 22 or 23 o'clock in this timetable; at the wrong one of the two no day has ended. */
export const seatTimetable: Timetable = { 'admission.lapse-offers': '10 22,23 * * *' };

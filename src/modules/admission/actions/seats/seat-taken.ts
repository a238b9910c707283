import type { SeatOfferId } from '../../../../kernel/ids.ts';
import type { Scoped } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { enrolAdmitted, withdrawAdmitted } from '../../../cohort/index.ts';
import { lockCall } from '../../store/call/write-calls.ts';
import { findSeatTaken, keepApprovals } from '../../store/seats/accepted.ts';
import { handOnNeeds } from './hand-on-needs.ts';

/**
 * Lets the class know of a yes, or of a yes that was taken back, when there is a class. The call is held first: whoever
 * says yes while the class is being formed is then either among those it is formed of, or added here.
 */
export async function tellClass(
  who: Scoped,
  input: { offer: SeatOfferId },
  { db, keys, now }: Platform,
): Promise<void> {
  await db.transaction(who, async (tx) => {
    const offered = await findSeatTaken(tx, input.offer);
    if (offered === undefined) return;
    await lockCall(tx, offered.call);
    const seat = await findSeatTaken(tx, input.offer);
    if (seat === undefined || seat.cohort === null) return;
    const { cohort, person, municipality, track } = seat;
    if (seat.status === 'accepted') {
      await enrolAdmitted(tx, who, { cohort, person, municipality, track });
      await keepApprovals(tx, cohort);
      await handOnNeeds(tx, who, cohort, { keys, now });
    } else await withdrawAdmitted(tx, who, { cohort, person });
  });
}

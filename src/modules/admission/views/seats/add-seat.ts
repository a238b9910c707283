import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import type { Call, CallClass } from '../../domain/call/call.ts';
import { getCall } from '../../store/call/calls.ts';
import { findSeatApplication, listHeld } from '../../store/seats/seats.ts';

export type SeatToAddView = {
  readonly call: Call;
  readonly application: ApplicationId;
  readonly name: string;
  /** The classes that are held, and how many of the seats in each are free. */
  readonly classes: readonly { readonly callClass: CallClass; readonly free: number }[];
};

/** For the pages on which a seat is given beside the order. */
export async function viewSeatToAdd(
  actor: Actor,
  input: { call: CallId; application: ApplicationId },
  { db }: Platform,
): Promise<SeatToAddView> {
  return db.read(actor, async (tx) => {
    const [call, application, held] = await Promise.all([
      getCall(tx, input.call),
      findSeatApplication(tx, input.application),
      listHeld(tx, input.call),
    ]);
    requireAccess(actor, callAccess, 'allocate-seats', call, 'programme-coordinator');
    if (application === undefined || application.call !== call.id) throw new NotFound('application');
    return {
      call,
      application: application.id,
      name: `${application.givenName} ${application.familyName}`,
      classes: call.classes
        .filter(({ cancelled }) => cancelled === null)
        .map((callClass) => ({
          callClass,
          free: Math.max(
            0,
            callClass.seats -
              held.filter((one) => one.callClass === callClass.id && one.source !== 'appeal').length,
          ),
        })),
    };
  });
}

import { sql } from 'kysely';
import type { ApplicationId, SeatOfferId } from '../../../../kernel/ids.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { OfferStatus } from '../../domain/seats/offer.ts';

/**
 * The actor's own offer as it stands now, held until the transaction ends; undefined when it has been answered or called
 * off meanwhile, because the row rules hold a closed offer out of reach.
 */
export async function lockOwnOffer(tx: Tx, id: SeatOfferId): Promise<OfferStatus | undefined> {
  const row = await tx
    .selectFrom('seat_offer')
    .select('status')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.status;
}

/** Whether the class has a seat left for this answer; it is held, so that nobody else takes it first. */
export async function hasRoomFor(tx: Tx, offer: SeatOfferId): Promise<boolean> {
  const { rows } = await sql<{ room: boolean }>`select scope.has_room_for(${offer}::uuid) as room`.execute(
    tx,
  );
  return rows[0]?.room === true;
}

/** Takes the actor's own application off the list; false when it is not on it any more. */
export async function leaveOwnPlace(tx: Tx, application: ApplicationId, now: Date): Promise<boolean> {
  const left = await tx
    .updateTable('placement')
    .set({ outcome: 'left-list', changed_at: now })
    .where('application_id', '=', application)
    .where('outcome', '=', 'waiting')
    .returning('application_id')
    .execute();
  return left.length > 0;
}

import { sql } from 'kysely';
import type { CallClassId, CallId, CohortId, PersonId, SeatOfferId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { OfferStatus } from '../../domain/seats/offer.ts';

/** Somebody with a seat, as the class needs to know them. */
export type SeatTaken = {
  readonly call: CallId;
  readonly callClass: CallClassId;
  readonly cohort: CohortId | null;
  readonly status: OfferStatus;
  readonly person: PersonId;
  readonly municipality: MunicipalityCode;
  readonly track: 'credit' | 'non-credit';
  /** Who has said yes for the employer. */
  readonly manager: PersonId | null;
};

const TAKEN = sql`
  select o.call_id as call, o.call_class_id as "callClass", k.cohort_id as cohort, o.status, o.person_id as person,
    o.municipality_code as municipality, a.track, v.manager_person_id as manager
  from seat_offer o join call_class k on k.id = o.call_class_id join application a on a.id = o.application_id
    left join application_approval v on v.application_id = o.application_id and v.status = 'approved'`;

export async function findSeatTaken(tx: ReadTx, offer: SeatOfferId): Promise<SeatTaken | undefined> {
  const { rows } = await sql<SeatTaken>`${TAKEN} where o.id = ${offer}`.execute(tx);
  return rows[0];
}

/** Everybody who has said yes to a seat in the class. */
export async function listAccepted(tx: ReadTx, callClass: CallClassId): Promise<readonly SeatTaken[]> {
  const { rows } =
    await sql<SeatTaken>`${TAKEN} where o.call_class_id = ${callClass} and o.status = 'accepted'
    order by o.answered_at, o.id`.execute(tx);
  return rows;
}

/** The managers' answers to the applications stand for the class too. */
export async function keepApprovals(tx: Tx, cohort: CohortId): Promise<void> {
  await sql`select scope.keep_approvals(${cohort}::uuid)`.execute(tx);
}

import { sql } from 'kysely';
import type { CallClassId, CallId, CohortId, PersonId, SeatOfferId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
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
  readonly approval: { readonly manager: PersonId | null; readonly by: PersonId; readonly at: Date } | null;
};

type Row = Omit<SeatTaken, 'approval'> & {
  manager: PersonId | null;
  decidedBy: PersonId | null;
  decidedAt: Date | null;
};

const TAKEN = sql`
  select o.call_id as call, o.call_class_id as "callClass", k.cohort_id as cohort, o.status, o.person_id as person,
    o.municipality_code as municipality, a.track, v.manager_person_id as manager, v.decided_by as "decidedBy",
    v.decided_at as "decidedAt"
  from seat_offer o join call_class k on k.id = o.call_class_id join application a on a.id = o.application_id
    left join application_approval v on v.application_id = o.application_id and v.status = 'approved'`;

export async function findSeatTaken(tx: ReadTx, offer: SeatOfferId): Promise<SeatTaken | undefined> {
  const { rows } = await sql<Row>`${TAKEN} where o.id = ${offer}`.execute(tx);
  return rows[0] && takenOf(rows[0]);
}

/** Everybody who has said yes to a seat in the class. */
export async function listAccepted(tx: ReadTx, callClass: CallClassId): Promise<readonly SeatTaken[]> {
  const { rows } = await sql<Row>`${TAKEN} where o.call_class_id = ${callClass} and o.status = 'accepted'
    order by o.answered_at, o.id`.execute(tx);
  return rows.map(takenOf);
}

function takenOf({ manager, decidedBy, decidedAt, ...row }: Row): SeatTaken {
  return {
    ...row,
    approval: decidedBy === null || decidedAt === null ? null : { manager, by: decidedBy, at: decidedAt },
  };
}

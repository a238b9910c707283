import { sql } from 'kysely';
import type { ApplicationId, CallClassId, CallId, PersonId, SeatOfferId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { NotRanked } from '../../domain/seats/applicant.ts';
import type { OfferSource, OfferStatus } from '../../domain/seats/offer.ts';

export type StoredOffer = {
  readonly id: SeatOfferId;
  readonly application: ApplicationId;
  readonly person: PersonId;
  readonly municipality: MunicipalityCode;
  readonly call: CallId;
  readonly callClass: CallClassId;
  readonly source: OfferSource;
  readonly status: OfferStatus;
  readonly replyBy: LocalDate;
};

function offers(tx: ReadTx) {
  return tx
    .selectFrom('seat_offer')
    .select([
      'id',
      'application_id as application',
      'person_id as person',
      'municipality_code as municipality',
      'call_id as call',
      'call_class_id as callClass',
      'source',
      'status',
      'reply_by as replyBy',
    ]);
}

/** Every offer of a call that somebody holds a seat by. */
export async function listHeld(tx: ReadTx, call: CallId): Promise<readonly StoredOffer[]> {
  return offers(tx)
    .where('call_id', '=', call)
    .where('status', '=', sql<OfferStatus>`any(array['offered', 'accepted'])`)
    .orderBy('offered_at')
    .execute();
}

export async function findOffer(tx: ReadTx, id: SeatOfferId): Promise<StoredOffer | undefined> {
  return offers(tx).where('id', '=', id).executeTakeFirst();
}

/** The newest offer of an application, open or not. */
export async function findNewestOffer(
  tx: ReadTx,
  application: ApplicationId,
): Promise<StoredOffer | undefined> {
  return offers(tx)
    .where('application_id', '=', application)
    .orderBy('offered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Open offers of everybody whose last day to reply is over, their own extensions counted. */
export async function listOverdue(tx: ReadTx, day: LocalDate): Promise<readonly StoredOffer[]> {
  const rows = await offers(tx)
    .where('status', '=', 'offered')
    .where('reply_by', '<', day)
    .where(
      sql<boolean>`not exists (select from call_extension e where e.call_id = seat_offer.call_id
        and e.person_id = seat_offer.person_id and e.deadline = 'reply' and e.until >= ${day})`,
    )
    .orderBy('call_id')
    .execute();
  return rows;
}

/**
 * Those who wait for a seat, in the order of the decision, held until the transaction ends: whoever leaves the list at
 * this moment leaves it before or after, and is not offered a seat in between.
 */
export async function lockWaiting(tx: Tx, call: CallId): Promise<readonly ApplicationId[]> {
  const rows = await tx
    .selectFrom('placement')
    .select('application_id as application')
    .where('call_id', '=', call)
    .where('outcome', '=', 'waiting')
    .orderBy('priority')
    .forUpdate()
    .execute();
  return rows.map(({ application }) => application);
}

/** An application in what concerns its seat. */
export type SeatApplication = {
  readonly id: ApplicationId;
  readonly call: CallId;
  readonly person: PersonId;
  readonly municipality: MunicipalityCode | null;
  readonly submittedAt: Date | null;
  readonly status: 'draft' | 'submitted' | 'withdrawn';
  readonly track: 'credit' | 'non-credit';
  readonly locale: Locale;
  /** Classes in order of wish. */
  readonly wishes: readonly CallClassId[];
  readonly givenName: string;
  readonly familyName: string;
  readonly approval: 'asked' | 'approved' | 'declined' | null;
  readonly manager: PersonId | null;
  readonly placement: {
    readonly outcome: 'seat' | 'waiting' | 'left-list';
    readonly priority: number;
    readonly reasons: unknown;
  } | null;
  /** Why the applicant took no part in the allocation, when that is so. */
  readonly notPlaced: NotRanked | null;
};

export async function findSeatApplication(
  tx: ReadTx,
  id: ApplicationId,
): Promise<SeatApplication | undefined> {
  const { rows } = await sql<SeatApplication>`
    select a.id, a.call_id as call, a.person_id as person, a.municipality_code as municipality,
      a.submitted_at as "submittedAt", a.status, a.track, a.locale, p.given_name as "givenName",
      p.family_name as "familyName", v.status as approval, v.manager_person_id as manager,
      case when l.application_id is not null then jsonb_build_object('outcome', l.outcome, 'priority', l.priority,
        'reasons', l.reasons) end as placement,
      coalesce((select jsonb_agg(w.call_class_id order by w.sequence) from application_wish w
        where w.application_id = a.id), '[]') as wishes,
      (select e.note from application_event e where e.application_id = a.id and e.event = 'not-placed'
        order by e.at desc limit 1) as "notPlaced"
    from application a join person p on p.id = a.person_id
      left join application_approval v on v.application_id = a.id
      left join placement l on l.application_id = a.id
    where a.id = ${id}`.execute(tx);
  return rows[0];
}

import { sql } from 'kysely';
import type {
  AllocationRunId,
  ApplicationId,
  CallClassId,
  CallId,
  PersonId,
  SeatOfferId,
} from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { OfferSource, OfferStatus } from '../../domain/seats/offer.ts';

/** Whose seat it is about, as every row about seats says it. */
export type SeatOwner = {
  readonly application: ApplicationId;
  readonly person: PersonId;
  readonly municipality: MunicipalityCode;
};

export type NewPlacement = SeatOwner & {
  readonly outcome: 'seat' | 'waiting';
  readonly priority: number;
  readonly reasons: unknown;
};

export async function insertPlacements(
  tx: Tx,
  at: { call: CallId; run: AllocationRunId; now: Date },
  placements: readonly NewPlacement[],
): Promise<void> {
  await sql`insert into placement (application_id, person_id, call_id, municipality_code, run_id, outcome, priority, reasons, changed_at)
    select r.application, r.person, ${at.call}, r.municipality, ${at.run}, r.outcome, r.priority, r.reasons, ${at.now}
    from jsonb_to_recordset(${JSON.stringify(placements)}::jsonb)
      as r(application uuid, person uuid, municipality text, outcome text, priority integer, reasons jsonb)`.execute(
    tx,
  );
}

export type NewOffer = SeatOwner & {
  readonly id: SeatOfferId;
  readonly callClass: CallClassId;
  readonly source: OfferSource;
  readonly replyBy: LocalDate;
  /** The run that answered the appeal, when the seat came of one. */
  readonly appealRun?: AllocationRunId;
};

export async function insertOffers(
  tx: Tx,
  at: { call: CallId; now: Date },
  offers: readonly NewOffer[],
): Promise<void> {
  await sql`insert into seat_offer (id, application_id, person_id, call_id, call_class_id, municipality_code, source, status, offered_at, reply_by,
      appeal_run_id)
    select r.id, r.application, r.person, ${at.call}, r."callClass", r.municipality, r.source, 'offered', ${at.now}, r."replyBy",
      r."appealRun"
    from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb)
      as r(id uuid, application uuid, person uuid, municipality text, "callClass" uuid, source text, "replyBy" date, "appealRun" uuid)`.execute(
    tx,
  );
}

export type NewEvent = Pick<SeatOwner, 'application' | 'person'> & {
  readonly event: string;
  readonly note: string;
};

export async function insertEvents(
  tx: Tx,
  at: { side: 'programme' | 'rules'; by: PersonId | null; now: Date },
  events: readonly NewEvent[],
): Promise<void> {
  await sql`insert into application_event (application_id, person_id, at, by_person_id, side, event, note)
    select r.application, r.person, ${at.now}, ${at.by}, ${at.side}, r.event, r.note
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as r(application uuid, person uuid, event text, note text)`.execute(tx);
}

/** The jobs of many, queued in one statement; each is done if, and only if, the change is saved. */
export async function enqueueEach(
  tx: Tx,
  job: string,
  payloads: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  await sql`select gate.enqueue(${job}, p) from jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) p`.execute(
    tx,
  );
}

export async function saveOfferStatus(
  tx: Tx,
  offers: readonly SeatOfferId[],
  status: Exclude<OfferStatus, 'offered'>,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('seat_offer')
    .set({ status, answered_at: now })
    .where('id', '=', sql<SeatOfferId>`any(${offers}::uuid[])`)
    .execute();
}

export async function savePlacementOutcome(
  tx: Tx,
  applications: readonly ApplicationId[],
  outcome: 'seat' | 'waiting' | 'left-list',
  now: Date,
): Promise<void> {
  await tx
    .updateTable('placement')
    .set({ outcome, changed_at: now })
    .where('application_id', '=', sql<ApplicationId>`any(${applications}::uuid[])`)
    .execute();
}

/** Closes those that are still open; the ids of those that were come out. */
export async function lapse(
  tx: Tx,
  offers: readonly SeatOfferId[],
  now: Date,
): Promise<readonly SeatOfferId[]> {
  const rows = await tx
    .updateTable('seat_offer')
    .set({ status: 'lapsed', answered_at: now })
    .where('id', '=', sql<SeatOfferId>`any(${offers}::uuid[])`)
    .where('status', '=', 'offered')
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

import { sql } from 'kysely';
import type { ApplicationId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import {
  PLACES_IN,
  QUEUE_PLACES,
  type QueueFilter,
  type QueuePlace,
  type QueueQuestion,
} from '../../domain/assessment/queue.ts';

export const APPLICANTS_ON_A_PAGE = 25;

export type ApplicantInQueue = {
  readonly application: ApplicationId;
  readonly name: string;
  readonly municipality: string;
  readonly submittedAt: Date;
  readonly place: QueuePlace;
  /** Whether the officer who asks is the one who proposed or wrote last. */
  readonly own: boolean;
};

/** Sent applications with credits, each with its place in the queue. The officer's own is another's to assess. */
const QUEUE = (call: CallId, officer: PersonId) => sql`
  select a.id as application, p.given_name, p.family_name, p.given_name || ' ' || p.family_name as name,
    m.name as municipality, a.submitted_at as "submittedAt", q.assessed_by = ${officer} as own,
    case when q.status = 'documents-missing' and exists (select from application_document d
        where d.application_id = a.id and d.uploaded_at > q.assessed_at) then 'documents-arrived'
      when q.status in ('qualified', 'not-qualified') and exists (select from application_event e
        where e.application_id = a.id and e.at > coalesce(q.confirmed_at, q.assessed_at) and e.side = 'applicant'
          and (e.event in ('merits-changed', 'document-removed')
            or (e.event = 'document-added' and q.status = 'not-qualified'))) then 'changed-since'
      else coalesce(q.status, 'not-assessed') end as place
  from application a join person p on p.id = a.person_id join municipality m on m.code = a.municipality_code
    left join qualification q on q.application_id = a.id
  where a.call_id = ${call} and a.status = 'submitted' and a.track = 'credit' and a.person_id <> ${officer}`;

export async function listQueue(
  tx: ReadTx,
  call: CallId,
  officer: PersonId,
  ask: QueueQuestion,
): Promise<{ total: number; rows: readonly ApplicantInQueue[] }> {
  const places = ask.filter === null ? QUEUE_PLACES : PLACES_IN[ask.filter];
  const words = ask.query.split(/\s+/).filter(Boolean).map(containing);
  const direction = sql.raw(ask.descending ? 'desc' : 'asc');
  const sorted = {
    name: sql`family_name collate "nb-NO-x-icu" ${direction}, given_name collate "nb-NO-x-icu" ${direction}`,
    municipality: sql`municipality collate "nb-NO-x-icu" ${direction}`,
    sent: sql`"submittedAt" ${direction}`,
    place: sql`array_position(${QUEUE_PLACES}::text[], place) ${direction}`,
  }[ask.sort];
  const { rows } = await sql<ApplicantInQueue & { total: number }>`
    with queue as (${QUEUE(call, officer)})
    select application, name, municipality, "submittedAt", place, coalesce(own, false) as own,
      (count(*) over ())::int as total
    from queue where place = any (${places}::text[]) and concat_ws(' ', name, municipality) ilike all (${words}::text[])
    order by ${sorted}, "submittedAt", application
    limit ${APPLICANTS_ON_A_PAGE} offset ${(ask.page - 1) * APPLICANTS_ON_A_PAGE}`.execute(tx);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** How many there are in each place. */
export async function countQueue(
  tx: ReadTx,
  call: CallId,
  officer: PersonId,
): Promise<ReadonlyMap<QueuePlace, number>> {
  const { rows } = await sql<{ place: QueuePlace; count: number }>`
    with queue as (${QUEUE(call, officer)}) select place, count(*)::int as count from queue group by place`.execute(
    tx,
  );
  return new Map(rows.map(({ place, count }) => [place, count]));
}

/**
 * How many wait for the officer in each call: to be looked at, and to be confirmed. When the seats have been shared out
 * nobody waits any more, but a case can still be taken up again.
 */
export async function countWaiting(
  tx: ReadTx,
  officer: PersonId,
): Promise<ReadonlyMap<CallId, { isDecided: boolean; toAssess: number; toConfirm: number }>> {
  const { rows } = await sql<{ call: CallId; isDecided: boolean; toAssess: number; toConfirm: number }>`
    select a.call_id as call, c.status = 'decided' as "isDecided",
      (count(*) filter (where q.status is null))::int as "toAssess",
      (count(*) filter (where q.status = 'refusal-proposed' and q.assessed_by <> ${officer}))::int as "toConfirm"
    from application a join call c on c.id = a.call_id left join qualification q on q.application_id = a.id
    where c.status in ('published', 'decided') and a.status = 'submitted' and a.track = 'credit'
      and a.person_id <> ${officer}
    group by a.call_id, c.status`.execute(tx);
  return new Map(rows.map(({ call, ...counts }) => [call, counts]));
}

/** The filters with how many each finds. */
export function countByFilter(
  counts: ReadonlyMap<QueuePlace, number>,
): Readonly<Record<QueueFilter, number>> {
  const sum = (filter: QueueFilter) =>
    PLACES_IN[filter].reduce((total, place) => total + (counts.get(place) ?? 0), 0);
  return {
    'not-assessed': sum('not-assessed'),
    'under-assessment': sum('under-assessment'),
    'documents-arrived': sum('documents-arrived'),
    'documents-missing': sum('documents-missing'),
    'to-confirm': sum('to-confirm'),
    decided: sum('decided'),
  };
}

function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

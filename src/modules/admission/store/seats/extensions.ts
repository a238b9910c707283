import { sql } from 'kysely';
import type { CallId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** Until when each of those who have been given more time may reply. */
export async function listReplyExtensions(
  tx: ReadTx,
  call: CallId,
): Promise<ReadonlyMap<PersonId, LocalDate>> {
  const { rows } = await sql<{ person: PersonId; until: LocalDate }>`
    select person_id as person, max(until) as until from call_extension
    where call_id = ${call} and deadline = 'reply' group by person_id`.execute(tx);
  return new Map(rows.map((row) => [row.person, row.until]));
}

/**
 * The last day on which somebody who has been given more time may still apply or send papers that could change who is
 * ranked; null when nobody may. Whoever is assessed already, has withdrawn or wants no credits is not waited for.
 */
export async function findLastDayForPapers(
  tx: ReadTx,
  call: CallId,
  today: LocalDate,
): Promise<LocalDate | null> {
  const { rows } = await sql<{ until: LocalDate | null }>`
    select max(e.until) as until
    from call_extension e
      left join application a on a.call_id = e.call_id and a.person_id = e.person_id
      left join qualification q on q.application_id = a.id
    where e.call_id = ${call} and e.until >= ${today} and a.track is distinct from 'non-credit'
      and ((e.deadline = 'application' and coalesce(a.status, 'draft') = 'draft')
        or (e.deadline in ('application', 'documents') and a.status = 'submitted'
          and (q.status is null or q.status not in ('qualified', 'not-qualified'))))`.execute(tx);
  return rows[0]?.until ?? null;
}

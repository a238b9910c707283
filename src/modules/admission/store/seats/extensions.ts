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

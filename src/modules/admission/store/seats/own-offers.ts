import { sql } from 'kysely';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** The offers that wait for this person's answer, with the last day as it is for them. */
export async function listOpenOffers(
  tx: ReadTx,
  person: PersonId,
): Promise<
  readonly { readonly application: ApplicationId; readonly className: string; readonly replyBy: LocalDate }[]
> {
  return tx
    .selectFrom('seat_offer as o')
    .innerJoin('call_class as k', 'k.id', 'o.call_class_id')
    .select([
      'o.application_id as application',
      'k.name as className',
      sql<LocalDate>`greatest(o.reply_by, (select max(e.until) from call_extension e
        where e.call_id = o.call_id and e.person_id = o.person_id and e.deadline = 'reply'))`.as('replyBy'),
    ])
    .where('o.person_id', '=', person)
    .where('o.status', '=', 'offered')
    .orderBy('replyBy')
    .execute();
}

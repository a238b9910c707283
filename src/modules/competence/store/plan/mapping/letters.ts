import { sql } from 'kysely';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Round } from '../../../domain/plan/mapping/round.ts';
import { getRound } from './rounds.ts';

/** Whom a letter about the round is for; undefined when there is nobody, or no address. */
export async function findLetterTo(
  tx: ReadTx,
  round: MappingRoundId,
  employee: EmployeeId,
): Promise<
  | { readonly round: Round; readonly givenName: string; readonly email: string; readonly locale: Locale }
  | undefined
> {
  const [asked, { rows }] = await Promise.all([
    getRound(tx, round),
    sql<{ givenName: string; email: string | null; locale: Locale }>`
      select e.given_name as "givenName", coalesce(w.email, e.email) as email, coalesce(w.locale, 'nb') as locale
      from employee e left join person w on w.id = e.person_id where e.id = ${employee}`.execute(tx),
  ]);
  const who = rows[0];
  if (who === undefined || who.email === null || !/^\S+@\S+$/.test(who.email)) return undefined;
  return { round: asked, givenName: who.givenName, email: who.email, locale: who.locale };
}

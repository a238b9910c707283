import { sql } from 'kysely';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
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

/** Rounds whose last day is near, each once for each last day; only the timetable is told of them. */
export async function takeRoundsToRemind(
  tx: Tx,
  today: LocalDate,
  within: number,
): Promise<readonly { readonly id: MappingRoundId; readonly municipality: MunicipalityCode }[]> {
  const { rows } = await sql<{ id: MappingRoundId; municipality: MunicipalityCode }>`
    select id, municipality from scope.take_rounds_to_remind(${today}::date, ${within})`.execute(tx);
  return rows;
}

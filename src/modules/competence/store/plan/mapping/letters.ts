import { sql } from 'kysely';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Round } from '../../../domain/plan/mapping/round.ts';
import { getRound } from './rounds.ts';

/** One who is asked for the own answers, or who leads those who are asked. */
export type LetterPart = 'self' | 'leader';

// Still to be answered for on this day: by oneself, or by one who leads the unit that somebody else works in.
const waits = (round: MappingRoundId, part: LetterPart, day: LocalDate) => sql`exists (
  select from position p left join unit_leadership l on l.unit_id = p.unit_id and l.employee_id = e.id
    and l.valid_from <= ${day} and (l.valid_to is null or l.valid_to >= ${day})
  where p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day})
    and case ${part} when 'self' then p.employee_id = e.id else p.employee_id <> e.id and l.id is not null end
    and (exists (select from mapping_round_unit u where u.round_id = ${round} and u.unit_id = p.unit_id)
      or exists (select from mapping_round_person m where m.round_id = ${round} and m.employee_id = p.employee_id))
    and not exists (select from competence_holding h where h.round_id = ${round} and h.employee_id = p.employee_id
      and h.said_by = ${part}))`;

/** Whom a letter about the round is for; undefined when there is nothing left to answer, or no address. */
export async function findLetterTo(
  tx: ReadTx,
  to: { readonly round: MappingRoundId; readonly employee: EmployeeId; readonly part: LetterPart },
  day: LocalDate,
): Promise<
  | { readonly round: Round; readonly givenName: string; readonly email: string; readonly locale: Locale }
  | undefined
> {
  const [asked, { rows }] = await Promise.all([
    getRound(tx, to.round),
    sql<{ givenName: string; email: string | null; locale: Locale }>`
      select e.given_name as "givenName", coalesce(w.email, e.email) as email, coalesce(w.locale, 'nb') as locale
      from employee e left join person w on w.id = e.person_id
      where e.id = ${to.employee} and ${waits(to.round, to.part, day)}`.execute(tx),
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

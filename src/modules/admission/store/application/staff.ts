import { sql } from 'kysely';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';

/** Where the staff list says that the actor works, for a form that does not begin empty. */
export type Workplace = {
  /** The code of the staff list; it may have been merged into another. */
  readonly municipality: MunicipalityCode;
  readonly service: string;
  readonly positionTitle: string;
  readonly led: number;
  /** Credits of leadership education that the employer knows of. */
  readonly leadershipCredits: number;
};

export async function listOwnWorkplaces(tx: ReadTx, day: LocalDate): Promise<readonly Workplace[]> {
  const { rows } = await sql<Workplace>`
    select municipality_code as municipality, service, position_title as "positionTitle", led,
      leadership_credits::float as "leadershipCredits"
    from scope.own_workplaces(${day}::date)`.execute(tx);
  return rows;
}

/** Asks the applicant's manager, as the staff list has it. `asked` is false when the question stands from before. */
export async function askOwnManager(
  tx: Tx,
  application: ApplicationId,
  day: LocalDate,
): Promise<{ manager: PersonId | null; asked: boolean }> {
  const { rows } = await sql<{ manager: PersonId | null; asked: boolean }>`
    select manager, asked from scope.ask_own_manager(${application}::uuid, ${day}::date)`.execute(tx);
  const answer = rows[0];
  if (answer === undefined) throw new Error('Only an application that was sent has a manager to ask');
  return answer;
}

/** Takes the application out of the ranking of a municipality that does not send it any more. */
export async function leaveRanking(tx: Tx, application: ApplicationId): Promise<void> {
  await sql`select scope.leave_ranking(${application}::uuid)`.execute(tx);
}

/** The municipalities that exist on the day, by name. */
export async function listMunicipalitiesToSendFrom(
  tx: ReadTx,
  day: LocalDate,
): Promise<readonly { code: MunicipalityCode; name: string }[]> {
  const { rows } = await sql<{ code: MunicipalityCode; name: string }>`
    select code, name from municipality where valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
    order by name collate "nb-NO-x-icu", code`.execute(tx);
  return rows;
}

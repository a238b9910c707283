import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { ApplicationId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { ApplicationStatus, Track } from '../../domain/application/application.ts';
import type { CallStatus } from '../../domain/call/call.ts';

/** An application as those who handle it for somebody else meet it: manager, municipality, officer. */
export type HandledApplication = {
  readonly id: ApplicationId;
  readonly person: PersonId;
  readonly name: string;
  readonly givenName: string;
  readonly call: CallId;
  readonly callStatus: CallStatus;
  readonly municipality: MunicipalityCode;
  readonly municipalityName: string;
  readonly service: string;
  readonly positionTitle: string;
  readonly staffCount: number | null;
  readonly track: Track;
  readonly formalLeadershipEducation: boolean | null;
  readonly jointName: string;
  readonly locale: Locale;
  readonly status: ApplicationStatus;
  readonly submittedAt: Date | null;
  readonly manager: PersonId | null;
  readonly managerName: string | null;
};

/** @throws NotFound when there is none that has been sent and that the actor may know of */
export async function getHandled(tx: ReadTx, id: ApplicationId): Promise<HandledApplication> {
  const { rows } = await sql<HandledApplication>`
    select a.id, a.person_id as person, p.given_name || ' ' || p.family_name as name, p.given_name as "givenName",
      a.call_id as call, c.status as "callStatus", a.municipality_code as municipality, m.name as "municipalityName",
      a.service, a.position_title as "positionTitle", a.staff_count as "staffCount", a.track,
      a.formal_leadership_education as "formalLeadershipEducation", a.joint_name as "jointName", a.locale, a.status,
      a.submitted_at as "submittedAt", q.manager_person_id as manager,
      g.given_name || ' ' || g.family_name as "managerName"
    from application a join person p on p.id = a.person_id join call c on c.id = a.call_id
      join municipality m on m.code = a.municipality_code
      left join application_approval q on q.application_id = a.id left join person g on g.id = q.manager_person_id
    where a.id = ${id} and a.submitted_at is not null`.execute(tx);
  const found = rows[0];
  if (found === undefined) throw new NotFound('application');
  return found;
}

/**
 * The application as its owner cannot withdraw it before this transaction ends.
 *
 * @throws NotFound when it is not the actor's to handle
 */
export async function holdHandled(tx: Tx, id: ApplicationId): Promise<HandledApplication> {
  // The second statement begins when the first has its lock, so it reads what the applicant left.
  const [held, found] = await Promise.all([
    sql<{ held: boolean }>`select scope.hold_application(${id}::uuid) as held`.execute(tx),
    getHandled(tx, id),
  ]);
  if (held.rows[0]?.held !== true) throw new NotFound('application');
  return found;
}

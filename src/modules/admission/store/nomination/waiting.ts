import { sql } from 'kysely';
import type { ApplicationId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

export type WaitingApproval = {
  readonly application: ApplicationId;
  readonly name: string;
  readonly call: Localised;
  readonly documentsDueOn: LocalDate | null;
};

/** Applications that wait for this person's yes or no, the one that has waited longest first. */
export async function listWaitingApprovals(
  tx: ReadTx,
  manager: PersonId,
): Promise<readonly WaitingApproval[]> {
  const { rows } = await sql<WaitingApproval>`
    select a.id as application, p.given_name || ' ' || p.family_name as name, c.name as call,
      c.documents_due_on as "documentsDueOn"
    from application_approval q join application a on a.id = q.application_id join person p on p.id = a.person_id
      join call c on c.id = a.call_id
    where q.manager_person_id = ${manager} and q.status = 'asked' and a.status = 'submitted'
      and c.status in ('published', 'decided') and a.person_id <> ${manager}
    order by q.asked_at, a.id`.execute(tx);
  return rows;
}

export type MunicipalCall = {
  readonly call: CallId;
  readonly name: Localised;
  readonly documentsDueOn: LocalDate | null;
  readonly isDecided: boolean;
  /** How many, and of those who want credits how many nothing has been said of, where the municipality ranks at all. */
  readonly applicants: number;
  readonly unranked: number;
  readonly withoutManager: number;
};

/** The calls in which somebody from these municipalities applies, the ones that are decided last. */
export async function listMunicipalCalls(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
): Promise<readonly MunicipalCall[]> {
  const { rows } = await sql<MunicipalCall>`
    select c.id as call, c.name, c.documents_due_on as "documentsDueOn", c.status = 'decided' as "isDecided", count(*)::int as applicants,
      (count(*) filter (where c.kind = 'national' and a.track = 'credit' and n.application_id is null))::int as unranked,
      (count(*) filter (where q.manager_person_id is null and q.status = 'asked'))::int as "withoutManager"
    from application a join call c on c.id = a.call_id
      left join nomination n on n.application_id = a.id
      left join application_approval q on q.application_id = a.id
    where a.municipality_code = any (${codes}::text[]) and a.status = 'submitted' and c.status in ('published', 'decided')
    group by c.id order by c.status = 'decided', c.documents_due_on, c.id`.execute(tx);
  return rows;
}

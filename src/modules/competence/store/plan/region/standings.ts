import { sql } from 'kysely';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { CaseBody } from '../../../domain/plan/process/case.ts';
import type { PlanState } from '../../../domain/plan/plan.ts';

/** How far a plan that follows the strategy has come on its official way. */
export type PlanStanding = {
  readonly id: PlanId;
  readonly name: string;
  readonly municipality: MunicipalityCode;
  readonly state: PlanState;
  readonly revision: number;
  readonly changedAt: Date;
  readonly adoptedOn: LocalDate | null;
  readonly hearing: { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null;
  readonly case: {
    readonly body: CaseBody;
    /** What the body is called there; empty for its usual name. */
    readonly bodyName: string;
    readonly meetingOn: LocalDate | null;
    readonly outcome: string | null;
  } | null;
  /** Measures that follow up a recommendation. */
  readonly measures: number;
};

/** One for each that the reader may see, the newest hearing and case of each, in one flight. */
export async function listPlanStandings(tx: ReadTx, strategy: PlanId): Promise<readonly PlanStanding[]> {
  const { rows } = await sql<PlanStanding>`
    select p.id, p.name, p.municipality_code as municipality, p.state, p.revision, p.changed_at as "changedAt",
      p.adopted_on::text as "adoptedOn",
      (select jsonb_build_object('opensOn', h.opens_on::text, 'closesOn', h.closes_on::text) from plan_hearing h
        where h.plan_id = p.id order by h.opens_on desc, h.created_at desc limit 1) as hearing,
      (select jsonb_build_object('body', k.body, 'bodyName', k.body_name, 'meetingOn', k.meeting_on::text,
          'outcome', k.outcome) from plan_case k
        where k.plan_id = p.id order by k.created_at desc limit 1) as "case",
      (select count(*)::int from plan_measure m join plan_recommendation e on e.id = m.recommendation_id
        where m.plan_id = p.id and e.plan_id = ${strategy}) as measures
    from plan p where p.parent_id = ${strategy} and p.state not in ('cancelled', 'rolled')
    order by p.municipality_code, p.first_year desc, p.id`.execute(tx);
  return rows;
}

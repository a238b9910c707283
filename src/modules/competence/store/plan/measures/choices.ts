import { sql } from 'kysely';
import type {
  CompetenceId,
  PersonId,
  PlanGoalId,
  PlanId,
  PlanNeedId,
  PlanRequirementId,
} from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';

/** A need with what it comes from, so that the chain from the goal can be told. */
export type NeedInPlan = {
  readonly id: PlanNeedId;
  readonly kind: 'mobilise' | 'learn' | 'acquire' | 'phase-out';
  readonly persons: number | null;
  readonly fte: number | null;
  readonly priority: 'high' | 'medium' | 'low';
  readonly requirement: PlanRequirementId;
  readonly goal: PlanGoalId;
  readonly competence: CompetenceId;
  readonly competenceName: string;
  readonly unit: string;
  readonly year: number;
  readonly level: number | null;
  readonly requiredPersons: number | null;
  readonly requiredFte: number | null;
};

export async function listNeeds(tx: ReadTx, plan: PlanId, locale: Locale): Promise<readonly NeedInPlan[]> {
  const { rows } = await sql<NeedInPlan>`
    select d.id, d.kind, d.persons, d.fte, d.priority, q.id as requirement, q.goal_id as goal, i.id as competence,
      coalesce(i.name ->> ${locale}::text, i.name ->> 'nb') as "competenceName", q.unit_name as unit, q.year, q.level,
      q.persons as "requiredPersons", q.fte as "requiredFte"
    from scope.told_needs(${plan}::uuid, false) d join plan_requirement q on q.id = d.requirement_id join competence_item i on i.id = q.competence_id
    where d.plan_id = ${plan} order by 9, q.year, q.unit_name, d.kind, d.id`.execute(tx);
  return rows;
}

export type GoalInPlan = { readonly id: PlanGoalId; readonly title: string };

export async function listGoalTitles(tx: ReadTx, plan: PlanId): Promise<readonly GoalInPlan[]> {
  return tx
    .selectFrom('plan_goal')
    .select(['id', 'title'])
    .where('plan_id', '=', plan)
    .orderBy('sequence')
    .orderBy('id')
    .$castTo<GoalInPlan>()
    .execute();
}

export type CompetenceInPlan = {
  readonly id: CompetenceId;
  readonly name: string;
  readonly shareable: boolean;
};

/** Those of the country and the plan's own, in the reader's language. The row rules leave out other owners' ones. */
export async function listCompetences(
  tx: ReadTx,
  plan: PlanId,
  locale: Locale,
): Promise<readonly CompetenceInPlan[]> {
  const { rows } = await sql<CompetenceInPlan>`
    select i.id, coalesce(i.name ->> ${locale}::text, i.name ->> 'nb') as name, i.shareable
    from competence_item i, plan p where p.id = ${plan} and (i.code is not null
      or i.municipality_code = p.municipality_code or i.region_id = p.region_id
      or exists (select from plan_measure m where m.plan_id = p.id and m.competence_id = i.id))
      and (i.ended_on is null or exists (select from plan_measure m where m.plan_id = p.id and m.competence_id = i.id))
    order by 2, i.id`.execute(tx);
  return rows;
}

/** Names of those who have a hand in the plan. */
export async function peopleOfPlan(tx: ReadTx, plan: PlanId): Promise<ReadonlyMap<PersonId, string>> {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    select person_id as id, given_name || ' ' || family_name as name from scope.plan_people(${plan})`.execute(
    tx,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

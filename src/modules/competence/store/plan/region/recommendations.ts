import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../../access/index.ts';
import type {
  PersonId,
  PlanGoalId,
  PlanId,
  PlanMeasureId,
  PlanRecommendationId,
} from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { PlanState } from '../../../domain/plan/plan.ts';
import type {
  AnswerOutcome,
  Recommendation,
  RecommendationContent,
} from '../../../domain/plan/region/recommendation.ts';

// What a recommendation became is read through the row rules of the plans it stands in: each sees what they may see.
const recommendationsWhere = (locale: Locale, which: ReturnType<typeof sql>) => sql<Recommendation>`
  select e.id, e.title, e.body, e.municipality_code as municipality, e.competence_id as competence,
    coalesce(i.name ->> ${locale}, i.name ->> 'nb') as "competenceName",
    (select coalesce(jsonb_agg(jsonb_build_object('municipality', a.municipality_code, 'outcome', a.outcome,
        'reason', a.reason) order by a.municipality_code), '[]')
      from plan_recommendation_answer a where a.recommendation_id = e.id) as answers,
    (select coalesce(jsonb_agg(t.taken order by t.taken ->> 'municipality', t.taken ->> 'title'), '[]') from (
      select jsonb_build_object('kind', 'measure', 'id', m.id, 'plan', m.plan_id, 'title', m.title,
        'municipality', q.municipality_code) as taken
      from plan_measure m join plan q on q.id = m.plan_id where m.recommendation_id = e.id
      union all
      select jsonb_build_object('kind', 'goal', 'id', g.id, 'plan', g.plan_id, 'title', g.title,
        'municipality', q.municipality_code)
      from plan_goal g join plan q on q.id = g.plan_id where g.recommendation_id = e.id) t) as "takenIn"
  from plan_recommendation e left join competence_item i on i.id = e.competence_id where ${which}
  order by e.sequence, e.id`;

export async function listRecommendations(
  tx: ReadTx,
  plan: PlanId,
  locale: Locale,
): Promise<readonly Recommendation[]> {
  return (await recommendationsWhere(locale, sql`e.plan_id = ${plan}`).execute(tx)).rows;
}

export type OfRecommendation = { readonly plan: PlanId; readonly recommendation: PlanRecommendationId };

/** @throws NotFound when the plan has no such recommendation */
export async function getRecommendation(
  tx: ReadTx,
  { plan, recommendation }: OfRecommendation,
  locale: Locale,
): Promise<Recommendation> {
  const { rows } = await recommendationsWhere(
    locale,
    sql`e.id = ${recommendation} and e.plan_id = ${plan}`,
  ).execute(tx);
  if (rows[0] === undefined) throw new NotFound('recommendation');
  return rows[0];
}

const columnsOf = (content: RecommendationContent) => ({
  title: content.title,
  body: content.body,
  municipality_code: content.municipality,
  competence_id: content.competence,
});

/** After the others. */
export async function insertRecommendation(
  tx: Tx,
  plan: PlanId,
  content: RecommendationContent,
): Promise<PlanRecommendationId> {
  const id = uuid() as PlanRecommendationId;
  await tx
    .insertInto('plan_recommendation')
    .values({
      id,
      plan_id: plan,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from plan_recommendation where plan_id = ${plan})`,
      ...columnsOf(content),
    })
    .execute();
  return id;
}

export async function saveRecommendation(
  tx: Tx,
  id: PlanRecommendationId,
  content: RecommendationContent,
): Promise<void> {
  await tx
    .updateTable('plan_recommendation')
    .set({ ...columnsOf(content), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function saveRecommendationOrder(
  tx: Tx,
  plan: PlanId,
  ids: readonly PlanRecommendationId[],
): Promise<void> {
  await sql`update plan_recommendation set sequence = array_position(${ids}::uuid[], id)
    where plan_id = ${plan}`.execute(tx);
}

export async function deleteRecommendation(tx: Tx, id: PlanRecommendationId): Promise<void> {
  await tx.deleteFrom('plan_recommendation').where('id', '=', id).execute();
}

export async function saveAnswer(
  tx: Tx,
  given: OfRecommendation & { readonly municipality: MunicipalityCode },
  answer: { readonly outcome: AnswerOutcome; readonly reason: string; readonly by: PersonId },
): Promise<void> {
  const columns = {
    outcome: answer.outcome,
    reason: answer.reason,
    answered_by: answer.by,
    answered_at: sql<Date>`now()`,
  };
  await tx
    .insertInto('plan_recommendation_answer')
    .values({
      recommendation_id: given.recommendation,
      plan_id: given.plan,
      municipality_code: given.municipality,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['recommendation_id', 'municipality_code']).doUpdateSet(columns),
    )
    .execute();
}

/** Plans that follow up the strategy; those that the reader may see. */
export type FollowingPlan = {
  readonly id: PlanId;
  readonly name: string;
  readonly municipality: MunicipalityCode;
  readonly state: PlanState;
};

export async function listFollowingPlans(tx: ReadTx, strategy: PlanId): Promise<readonly FollowingPlan[]> {
  const { rows } = await sql<FollowingPlan>`
    select p.id, p.name, p.municipality_code as municipality, p.state
    from plan p where p.parent_id = ${strategy} and p.state not in ('cancelled', 'rolled')
    order by p.municipality_code, p.first_year desc, p.id`.execute(tx);
  return rows;
}

export async function markMeasure(
  tx: Tx,
  id: PlanMeasureId,
  recommendation: PlanRecommendationId,
): Promise<void> {
  await tx
    .updateTable('plan_measure')
    .set({ recommendation_id: recommendation })
    .where('id', '=', id)
    .execute();
}

export async function markGoal(tx: Tx, id: PlanGoalId, recommendation: PlanRecommendationId): Promise<void> {
  await tx.updateTable('plan_goal').set({ recommendation_id: recommendation }).where('id', '=', id).execute();
}

/** The recommendation that something in a municipality's plan follows up, for those who may read the strategy. */
export type FollowedUp = { readonly id: PlanRecommendationId; readonly plan: PlanId; readonly title: string };

export async function findFollowedUp(
  tx: ReadTx,
  table: 'plan_measure' | 'plan_goal',
  id: string,
): Promise<FollowedUp | undefined> {
  const { rows } = await sql<FollowedUp>`
    select e.id, e.plan_id as plan, e.title from ${sql.table(table)} t
      join plan_recommendation e on e.id = t.recommendation_id where t.id = ${id}`.execute(tx);
  return rows[0];
}

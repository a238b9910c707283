import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { PlanGoalId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { GoalContent } from '../../domain/plan/goal.ts';

export type Goal = GoalContent & {
  readonly id: PlanGoalId;
  readonly sequence: number;
  readonly version: number;
  /** How many requirements hang on it, and how many measures. */
  readonly requirements: number;
  readonly measures: number;
  readonly openComments: number;
};

/** In their order, with what hangs on each. */
export async function listGoals(tx: ReadTx, plan: PlanId): Promise<readonly Goal[]> {
  const { rows } = await sql<Goal>`
    select g.id, g.sequence, g.version, g.title, g.description, g.origin, g.reference, g.indicator, g.operational,
      (select count(*)::int from plan_requirement r where r.goal_id = g.id) as requirements,
      (select count(*)::int from plan_measure m where m.goal_id = g.id and m.plan_id = g.plan_id) as measures,
      (select count(*)::int from plan_comment k where k.plan_id = g.plan_id and k.subject = 'goal' and k.subject_id = g.id
        and k.reply_to is null and k.resolved_at is null and k.withdrawn_at is null) as "openComments"
    from plan_goal g where g.plan_id = ${plan} order by g.sequence, g.id`.execute(tx);
  return rows;
}

/** @throws NotFound when the plan has no such goal */
export async function getGoal(tx: ReadTx, plan: PlanId, id: PlanGoalId): Promise<Goal> {
  const goal = (await listGoals(tx, plan)).find((one) => one.id === id);
  if (goal === undefined) throw new NotFound('goal');
  return goal;
}

export async function insertGoal(
  tx: Tx,
  plan: PlanId,
  id: PlanGoalId,
  goal: GoalContent,
  sequence: number,
): Promise<void> {
  await tx
    .insertInto('plan_goal')
    .values({ id, plan_id: plan, sequence, ...goal })
    .execute();
}

export async function saveGoal(tx: Tx, plan: PlanId, id: PlanGoalId, goal: GoalContent): Promise<void> {
  await tx
    .updateTable('plan_goal')
    .set((eb) => ({ ...goal, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('plan_id', '=', plan)
    .execute();
}

export async function saveGoalOrder(tx: Tx, plan: PlanId, ids: readonly PlanGoalId[]): Promise<void> {
  await sql`update plan_goal g set sequence = o.place from unnest(${[...ids]}::uuid[]) with ordinality as o (id, place)
    where g.id = o.id and g.plan_id = ${plan}`.execute(tx);
}

export async function deleteGoal(tx: Tx, plan: PlanId, id: PlanGoalId): Promise<void> {
  await tx.deleteFrom('plan_goal').where('id', '=', id).where('plan_id', '=', plan).execute();
}

import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type {
  Requirement,
  RequirementFacts,
  RequirementStatus,
} from '../../../domain/plan/analysis/requirement.ts';
import type { Foundation } from '../../../domain/plan/figures/foundation.ts';

const COLUMNS = sql`q.id, q.goal_id as goal, q.competence_id as competence, q.aspect, q.unit_id as unit,
  q.unit_name as "unitName", q.year, q.level, coalesce(q.fte, q.persons)::float8 as amount, q.legal, q.critical, q.vulnerable,
  q.status, q.reason, q.version, q.founded_on as foundation`;

export async function listRequirements(
  tx: ReadTx,
  plan: PlanId,
): Promise<readonly (Requirement & { readonly needs: number })[]> {
  const { rows } = await sql<Requirement & { needs: number }>`
    select ${COLUMNS}, coalesce(n.needs, 0) as needs
    from plan_requirement q left join (select requirement_id, count(*)::int as needs from scope.needs_of_plan(${plan})
      group by requirement_id) n on n.requirement_id = q.id
    where q.plan_id = ${plan} order by q.id`.execute(tx);
  return rows;
}

/** @throws NotFound when the plan has no such requirement */
export async function getRequirement(tx: ReadTx, plan: PlanId, id: PlanRequirementId): Promise<Requirement> {
  const { rows } = await sql<Requirement>`
    select ${COLUMNS} from plan_requirement q where q.id = ${id} and q.plan_id = ${plan}`.execute(tx);
  if (rows[0] === undefined) throw new NotFound('requirement');
  return rows[0];
}

export async function addRequirements(
  tx: Tx,
  plan: PlanId,
  all: readonly (RequirementFacts & { readonly foundation?: Foundation | undefined })[],
  status: RequirementStatus,
): Promise<readonly PlanRequirementId[]> {
  if (all.length === 0) return [];
  const rows = all.map((one) => ({
    id: uuid() as PlanRequirementId,
    plan_id: plan,
    status,
    ...rowOf(one),
    founded_on: one.foundation === undefined ? null : JSON.stringify(one.foundation),
  }));
  await tx.insertInto('plan_requirement').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** What it was founded on stays as long as it is about the same: another amount or another year is the planner's own choice. */
export async function saveRequirement(tx: Tx, id: PlanRequirementId, facts: RequirementFacts): Promise<void> {
  await tx
    .updateTable('plan_requirement')
    .set({
      ...rowOf(facts),
      founded_on: sql`case when competence_id = ${facts.competence} and aspect = ${facts.aspect}
        and unit_name = ${facts.unitName} then founded_on end`,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

/** @returns how many changed */
export async function setRequirementStatus(
  tx: Tx,
  plan: PlanId,
  ids: readonly PlanRequirementId[],
  status: RequirementStatus,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('plan_requirement')
    .set({ status, version: sql`version + 1` })
    .where('plan_id', '=', plan)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('status', '<>', status)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

export async function removeRequirement(tx: Tx, id: PlanRequirementId): Promise<void> {
  await tx.deleteFrom('plan_requirement').where('id', '=', id).execute();
}

export async function countNeedsOf(tx: ReadTx, id: PlanRequirementId): Promise<number> {
  const { count } = await tx
    .selectFrom('plan_need')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('requirement_id', '=', id)
    .executeTakeFirstOrThrow();
  return count;
}

function rowOf(facts: RequirementFacts) {
  const isStaffing = facts.aspect === 'staffing';
  return {
    goal_id: facts.goal,
    competence_id: facts.competence,
    aspect: facts.aspect,
    unit_id: facts.unit,
    unit_name: facts.unitName,
    year: facts.year,
    level: isStaffing ? null : facts.level,
    persons: isStaffing ? null : facts.amount,
    fte: isStaffing ? facts.amount : null,
    legal: facts.legal,
    critical: facts.critical,
    vulnerable: facts.vulnerable,
    reason: facts.reason,
  };
}

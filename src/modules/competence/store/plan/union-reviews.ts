import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { UnionReview } from '../../domain/plan/process/union.ts';

export function listUnionReviews(tx: ReadTx, plan: PlanId): Promise<UnionReview[]> {
  return tx
    .selectFrom('plan_union_review')
    .select(['id', 'union_name as union', 'met_on as metOn', 'outcome', 'statement'])
    .where('plan_id', '=', plan)
    .orderBy('met_on')
    .orderBy('id')
    .execute();
}

export async function insertUnionReview(
  tx: Tx,
  given: Omit<UnionReview, 'id'> & { plan: PlanId; by: PersonId },
): Promise<string> {
  const id = uuid();
  await tx
    .insertInto('plan_union_review')
    .values({
      id,
      plan_id: given.plan,
      union_name: given.union,
      met_on: given.metOn,
      outcome: given.outcome,
      statement: given.statement,
      registered_by: given.by,
    })
    .execute();
  return id;
}

export async function changeUnionReview(tx: Tx, plan: PlanId, review: UnionReview): Promise<void> {
  await tx
    .updateTable('plan_union_review')
    .set({
      union_name: review.union,
      met_on: review.metOn,
      outcome: review.outcome,
      statement: review.statement,
      version: sql`version + 1`,
    })
    .where('id', '=', review.id)
    .where('plan_id', '=', plan)
    .execute();
}

import { sql } from 'kysely';
import type { PlanGoalId, PlanId, PlanMeasureId, PlanRequirementId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** A part of a plan that several write in, field by field. */
export type PlanThingToWrite =
  | { readonly kind: 'measure'; readonly id: PlanMeasureId }
  | { readonly kind: 'goal'; readonly id: PlanGoalId }
  | { readonly kind: 'requirement'; readonly id: PlanRequirementId };

export type ChangeBefore = { readonly name: string; readonly at: Date; readonly isOwn: boolean };

/**
 * The change of it that came before the actor's own newest one; undefined when there was none, or the actor does not write in
 * the plan. It is one's own where somebody writes in two windows.
 */
export async function findChangeBefore(
  tx: ReadTx,
  plan: PlanId,
  { kind, id }: PlanThingToWrite,
): Promise<ChangeBefore | undefined> {
  const { rows } = await sql<ChangeBefore>`
    select name, at, is_own as "isOwn" from scope.change_before_mine(${plan}::uuid, ${kind}, ${id}::uuid)`.execute(
    tx,
  );
  return rows[0];
}

import type { PlanId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { PlanState } from '../../domain/plan/plan.ts';

/** The plan must be held by the transaction, and the step decided on what was held. */
export async function savePlanState(
  tx: Tx,
  id: PlanId,
  state: PlanState,
  adoptedOn?: LocalDate,
): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ state, ...(adoptedOn === undefined ? {} : { adopted_on: adoptedOn }) })
    .where('id', '=', id)
    .execute();
}

export async function saveTellsSmallAmounts(tx: Tx, id: PlanId, tells: boolean): Promise<void> {
  await tx.updateTable('plan').set({ tells_small_amounts: tells }).where('id', '=', id).execute();
}

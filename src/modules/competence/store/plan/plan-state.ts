import type { PlanId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { PlanLanguage, PlanState } from '../../domain/plan/plan.ts';

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

type PlanNaming = { readonly name: string; readonly language: PlanLanguage };

export async function savePlanNaming(tx: Tx, id: PlanId, { name, language }: PlanNaming): Promise<void> {
  await tx.updateTable('plan').set({ name, language }).where('id', '=', id).execute();
}

/** What documents tell where few have a competence. */
export type WhatIsTold = { readonly smallAmounts: boolean; readonly vulnerability: boolean };

export async function saveWhatIsTold(tx: Tx, id: PlanId, told: WhatIsTold): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ tells_small_amounts: told.smallAmounts, tells_vulnerability: told.vulnerability })
    .where('id', '=', id)
    .execute();
}

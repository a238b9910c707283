import type { PlanId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { CaseBody } from '../../domain/plan/process/case.ts';

/** Who has stood behind the work, and when. */
export type Anchor = {
  readonly id: string;
  readonly who: string;
  readonly on: LocalDate;
  readonly note: string;
};

export async function listAnchors(tx: ReadTx, plan: PlanId): Promise<readonly Anchor[]> {
  return tx
    .selectFrom('plan_anchor')
    .select(['id', 'who', 'anchored_on as on', 'note'])
    .where('plan_id', '=', plan)
    .orderBy('anchored_on')
    .orderBy('id')
    .execute();
}

export async function insertAnchor(tx: Tx, plan: PlanId, anchor: Anchor): Promise<void> {
  const { id, who, on, note } = anchor;
  await tx.insertInto('plan_anchor').values({ id, plan_id: plan, who, anchored_on: on, note }).execute();
}

/** @returns false when there is none to take away */
export async function deleteAnchor(tx: Tx, plan: PlanId, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('plan_anchor')
    .where('id', '=', id)
    .where('plan_id', '=', plan)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

export async function findAdoptingBody(tx: ReadTx, plan: PlanId): Promise<CaseBody | null> {
  const row = await tx.selectFrom('plan').select('adopting_body').where('id', '=', plan).executeTakeFirst();
  return row?.adopting_body ?? null;
}

export async function saveAdoptingBody(tx: Tx, plan: PlanId, body: CaseBody | null): Promise<void> {
  await tx.updateTable('plan').set({ adopting_body: body }).where('id', '=', plan).execute();
}

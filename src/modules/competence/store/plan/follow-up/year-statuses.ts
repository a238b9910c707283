import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { StatusPart, YearStatus } from '../../../domain/plan/follow-up/year-status.ts';

export async function listYearStatuses(tx: ReadTx, plan: PlanId): Promise<readonly YearStatus[]> {
  return tx
    .selectFrom('plan_year_status')
    .select(['year', 'achieved', 'missed', 'ahead', 'approved_by as approvedBy', 'approved_at as approvedAt'])
    .where('plan_id', '=', plan)
    .orderBy('year')
    .execute();
}

export async function findYearStatus(
  tx: ReadTx,
  plan: PlanId,
  year: number,
): Promise<YearStatus | undefined> {
  return (await listYearStatuses(tx, plan)).find((one) => one.year === year);
}

/** The plan must be held. */
export async function saveYearStatus(
  tx: Tx,
  plan: PlanId,
  year: number,
  texts: Readonly<Record<StatusPart, string>>,
): Promise<void> {
  const { achieved, missed, ahead } = texts;
  await tx
    .insertInto('plan_year_status')
    .values({ id: uuid(), plan_id: plan, year, achieved, missed, ahead })
    .onConflict((conflict) =>
      conflict
        .columns(['plan_id', 'year'])
        .doUpdateSet({ achieved, missed, ahead, version: sql<number>`plan_year_status.version + 1` }),
    )
    .execute();
}

/** @param by who approves; nobody to take an approval back */
export async function saveApproval(
  tx: Tx,
  plan: PlanId,
  year: number,
  by: PersonId | null,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('plan_year_status')
    .set({ approved_by: by, approved_at: by === null ? null : at })
    .where('plan_id', '=', plan)
    .where('year', '=', year)
    .execute();
}

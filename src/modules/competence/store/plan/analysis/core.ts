import { sql } from 'kysely';
import type { CompetenceId, PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { CoreAnswer } from '../../../domain/plan/analysis/legal-core.ts';

export type StoredCoreAnswer = {
  readonly competence: CompetenceId;
  readonly answer: CoreAnswer;
  readonly note: string;
};

export async function listCoreAnswers(tx: ReadTx, plan: PlanId): Promise<readonly StoredCoreAnswer[]> {
  return tx
    .selectFrom('plan_core_answer')
    .select(['competence_id as competence', 'answer', 'note'])
    .where('plan_id', '=', plan)
    .execute();
}

/** All the answers of a plan: what is not among them is not answered. */
export async function putCoreAnswers(tx: Tx, plan: PlanId, all: readonly StoredCoreAnswer[]): Promise<void> {
  await tx
    .deleteFrom('plan_core_answer')
    .where('plan_id', '=', plan)
    .where(sql<boolean>`competence_id <> all(${all.map((one) => one.competence)}::uuid[])`)
    .execute();
  if (all.length === 0) return;
  await tx
    .insertInto('plan_core_answer')
    .values(
      all.map(({ competence, answer, note }) => ({ plan_id: plan, competence_id: competence, answer, note })),
    )
    .onConflict((conflict) =>
      conflict.columns(['plan_id', 'competence_id']).doUpdateSet((eb) => ({
        answer: eb.ref('excluded.answer'),
        note: eb.ref('excluded.note'),
        version: sql`plan_core_answer.version + 1`,
      })),
    )
    .execute();
}

/** Where the house has drawn the line for what is a risk, on this day. */
export async function readRiskLimits(
  tx: ReadTx,
  day: string,
): Promise<{ readonly leavingShare: number; readonly fewHolders: number }> {
  const { rows } = await sql<{ key: string; value: unknown }>`
    select distinct on (key) key, value from dated_setting
    where key in ('plan.leaving-share', 'plan.few-holders') and valid_from <= ${day}
    order by key, valid_from desc`.execute(tx);
  const read = (key: string): number => {
    const value = rows.find((row) => row.key === key)?.value;
    if (typeof value !== 'number') throw new TypeError(`The setting ${key} is not a number`);
    return value;
  };
  return { leavingShare: read('plan.leaving-share'), fewHolders: read('plan.few-holders') };
}

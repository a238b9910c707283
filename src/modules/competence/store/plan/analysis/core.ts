import { sql } from 'kysely';
import type { CompetenceId, PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
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

/** What the law asks for, that nobody has said how is met, and that no more than ten are counted of. */
export async function listUnansweredCore(
  tx: ReadTx,
  plan: PlanId,
  locale: Locale,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(i.name ->> ${locale}, i.name ->> 'nb') as name from competence_item i
    where i.core_from <= current_date and (i.ended_on is null or i.ended_on >= current_date)
      and not exists (select from plan_core_answer a where a.plan_id = ${plan} and a.competence_id = i.id)
      and not exists (select from scope.told_capital(${plan}::uuid) h
        where h.competence_id = i.id and (h.persons is not null or h.fte is not null))
    order by i.name ->> 'nb', i.id`.execute(tx);
  return rows.map(({ name }) => name);
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

import { sql } from 'kysely';
import type { CompetenceId, PlanId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { CompetenceKind, OwnCompetence } from '../../domain/plan/own-competence.ts';
import type { Plan } from '../../domain/plan/plan.ts';

/** Whether the place has a competence with this name already, or the country has. */
export async function hasCompetence(
  tx: ReadTx,
  plan: Pick<Plan, 'municipality' | 'region'>,
  name: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from competence_item i
    where exists (select from jsonb_each_text(i.name) n where lower(n.value) = lower(${name}))
      and i.ended_on is null and ((i.municipality_code is null and i.region_id is null)
        or i.municipality_code = ${plan.municipality} or i.region_id = ${plan.region}) limit 1`.execute(tx);
  return rows.length > 0;
}

/** It belongs to the place and not to the plan, so that the next plan has it too. */
export async function insertCompetence(
  tx: Tx,
  plan: Pick<Plan, 'municipality' | 'region'>,
  id: CompetenceId,
  item: OwnCompetence,
): Promise<void> {
  const name: Localised = { nb: item.name, nn: item.name, en: item.name };
  await tx
    .insertInto('competence_item')
    .values({
      id,
      municipality_code: plan.municipality,
      region_id: plan.region,
      kind: item.kind satisfies CompetenceKind,
      name: JSON.stringify(name),
      about: item.about,
      core_from: item.core?.from ?? null,
      core_source: item.core?.source ?? null,
      shareable: item.shareable,
    })
    .execute();
}

export async function saveLevels(tx: Tx, plan: PlanId, levels: readonly string[]): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ levels: JSON.stringify(levels) })
    .where('id', '=', plan)
    .execute();
}

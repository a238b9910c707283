import { sql } from 'kysely';
import type { CompetenceId, PlanId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
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

/** In the language that it was written in, which is the same in all. */
export async function findCompetenceName(tx: ReadTx, id: CompetenceId): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name ->> 'nb' as name from competence_item
    where id = ${id}`.execute(tx);
  return rows[0]?.name;
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

/** What stands in plans keeps its name; it is only not offered any more. False when the place has no such competence. */
export async function endCompetence(
  tx: Tx,
  plan: Pick<Plan, 'municipality' | 'region'>,
  id: CompetenceId,
  endedOn: LocalDate | null,
): Promise<boolean> {
  const { rows } = await sql`update competence_item set ended_on = ${endedOn} where id = ${id}
    and (municipality_code = ${plan.municipality} or region_id = ${plan.region})
    and (ended_on is null) = (${endedOn}::date is not null) returning id`.execute(tx);
  return rows.length > 0;
}

export async function saveLevels(tx: Tx, plan: PlanId, levels: readonly string[]): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ levels: JSON.stringify(levels) })
    .where('id', '=', plan)
    .execute();
}

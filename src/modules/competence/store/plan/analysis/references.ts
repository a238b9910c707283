import { sql } from 'kysely';
import type { CompetenceId, PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Plan } from '../../../domain/plan/plan.ts';

export type GoalName = { readonly id: PlanGoalId; readonly number: number; readonly title: string };

/** In the order of the plan, numbered from 1 as a reader counts them. */
export async function listGoalNames(tx: ReadTx, plan: PlanId): Promise<readonly GoalName[]> {
  const rows = await tx
    .selectFrom('plan_goal')
    .select(['id', 'title'])
    .where('plan_id', '=', plan)
    .orderBy('sequence')
    .orderBy('id')
    .execute();
  return rows.map(({ id, title }, index) => ({ id, title, number: index + 1 }));
}

export type CompetenceKind = 'profession' | 'further-education' | 'skill' | 'certificate' | 'leadership';
export type CompetenceItem = {
  readonly id: CompetenceId;
  readonly code: string | null;
  readonly kind: CompetenceKind;
  readonly name: string;
  /** In every language, to be found by. */
  readonly names: readonly string[];
  readonly coreFrom: LocalDate | null;
  readonly coreSource: string | null;
  readonly endedOn: LocalDate | null;
  /** Whether it is of the place that the plan is for, and not of the country or of the region beside it. */
  readonly isOwn: boolean;
};

/** Competences of the country, and those of the plan's own municipality, its region, and the region whose strategy it follows. */
export async function listCompetences(
  tx: ReadTx,
  plan: Pick<Plan, 'municipality' | 'region' | 'parent'>,
  locale: Locale,
): Promise<readonly CompetenceItem[]> {
  const { rows } = await sql<CompetenceItem>`
    select i.id, i.code, i.kind, coalesce(i.name ->> ${locale}, i.name ->> 'nb') as name,
      array(select value from jsonb_each_text(i.name)) as names, i.core_from as "coreFrom", i.core_source as "coreSource",
      i.ended_on as "endedOn", coalesce(i.municipality_code = ${plan.municipality} or i.region_id = ${plan.region}, false) as "isOwn"
    from competence_item i
    where (i.municipality_code is null and i.region_id is null) or i.municipality_code = ${plan.municipality}
      or i.region_id = ${plan.region} or i.region_id = (select p.region_id from plan p where p.id = ${plan.parent})
    order by array_position(array['profession', 'further-education', 'skill', 'certificate', 'leadership'], i.kind),
      coalesce(i.name ->> ${locale}, i.name ->> 'nb') collate "nb-NO-x-icu", i.id`.execute(tx);
  return rows;
}

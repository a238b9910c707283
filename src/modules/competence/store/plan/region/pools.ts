import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../../access/index.ts';
import type { CompetenceId, PlanId, PlanPoolId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Pool, PoolContent, ShareContent } from '../../../domain/plan/region/pool.ts';

const poolsWhere = (locale: Locale, which: ReturnType<typeof sql>) => sql<Pool>`
  select o.id, o.competence_id as competence, coalesce(i.name ->> ${locale}, i.name ->> 'nb') as "competenceName",
    o.hours_a_case as "hoursACase", o.hours_an_fte as "hoursAnFte", o.most_travel_minutes as "mostTravelMinutes", o.form,
    o.host_code as host, o.cost_ore as cost, o.note,
    (select coalesce(jsonb_agg(jsonb_build_object('municipality', s.municipality_code, 'casesAYear', s.cases_a_year,
       'holders', s.holders, 'legalDutyUnmet', s.legal_duty_unmet, 'travelMinutes', s.travel_minutes, 'fte', s.fte)
       order by s.municipality_code), '[]') from plan_pool_share s where s.pool_id = o.id) as shares
  from plan_pool o join competence_item i on i.id = o.competence_id where ${which}
  order by coalesce(i.name ->> ${locale}, i.name ->> 'nb') collate "nb-NO-x-icu", o.id`;

export async function listPools(tx: ReadTx, plan: PlanId, locale: Locale): Promise<readonly Pool[]> {
  return (await poolsWhere(locale, sql`o.plan_id = ${plan}`).execute(tx)).rows;
}

/** @throws NotFound when the plan has no such competence to share */
export async function getPool(
  tx: ReadTx,
  given: { readonly plan: PlanId; readonly pool: PlanPoolId },
  locale: Locale,
): Promise<Pool> {
  const { rows } = await poolsWhere(locale, sql`o.id = ${given.pool} and o.plan_id = ${given.plan}`).execute(
    tx,
  );
  if (rows[0] === undefined) throw new NotFound('pool');
  return rows[0];
}

const columnsOf = (pool: Omit<PoolContent, 'competence'>) => ({
  hours_a_case: pool.hoursACase,
  hours_an_fte: pool.hoursAnFte,
  most_travel_minutes: pool.mostTravelMinutes,
  form: pool.form,
  host_code: pool.host,
  cost_ore: pool.cost,
  note: pool.note,
});

export async function findPoolOf(
  tx: ReadTx,
  plan: PlanId,
  competence: CompetenceId,
): Promise<PlanPoolId | undefined> {
  const row = await tx
    .selectFrom('plan_pool')
    .select('id')
    .where('plan_id', '=', plan)
    .where('competence_id', '=', competence)
    .executeTakeFirst();
  return row?.id as PlanPoolId | undefined;
}

/** With an empty row for each municipality, which is for it to fill in. */
export async function insertPool(
  tx: Tx,
  plan: PlanId,
  content: PoolContent,
  municipalities: readonly MunicipalityCode[],
): Promise<PlanPoolId> {
  const id = uuid() as PlanPoolId;
  await tx
    .insertInto('plan_pool')
    .values({ id, plan_id: plan, competence_id: content.competence, ...columnsOf(content) })
    .execute();
  if (municipalities.length > 0)
    await tx
      .insertInto('plan_pool_share')
      .values(municipalities.map((code) => ({ pool_id: id, plan_id: plan, municipality_code: code })))
      .execute();
  return id;
}

/** Its competence stands: what the municipalities have told of one is not told of another. */
export async function savePool(
  tx: Tx,
  id: PlanPoolId,
  content: Omit<PoolContent, 'competence'>,
): Promise<void> {
  await tx
    .updateTable('plan_pool')
    .set({ ...columnsOf(content), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** The municipality's own row, also where it came to the region after the others. */
export async function saveShare(
  tx: Tx,
  given: { readonly plan: PlanId; readonly pool: PlanPoolId; readonly municipality: MunicipalityCode },
  share: ShareContent,
): Promise<void> {
  const columns = {
    cases_a_year: share.casesAYear,
    holders: share.holders,
    legal_duty_unmet: share.legalDutyUnmet,
    travel_minutes: share.travelMinutes,
    fte: share.fte,
  };
  await tx
    .insertInto('plan_pool_share')
    .values({
      pool_id: given.pool,
      plan_id: given.plan,
      municipality_code: given.municipality,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['pool_id', 'municipality_code'])
        .doUpdateSet({ ...columns, version: sql<number>`plan_pool_share.version + 1` }),
    )
    .execute();
}

/** As a whole, with what each municipality has told of it: nobody takes out another one's row alone. */
export async function deletePool(tx: Tx, id: PlanPoolId): Promise<void> {
  await sql`select scope.remove_plan_pool(${id})`.execute(tx);
}

/** The same competence in strategies of other regions that the reader sees. */
export type SameElsewhere = {
  readonly competence: CompetenceId;
  readonly plan: PlanId;
  readonly planName: string;
  readonly regionName: string;
  readonly kind: 'pool' | 'recommendation';
};

export async function listSameElsewhere(
  tx: ReadTx,
  plan: PlanId,
  competences: readonly CompetenceId[],
): Promise<readonly SameElsewhere[]> {
  if (competences.length === 0) return [];
  const { rows } = await sql<SameElsewhere>`
    with same as (
      select plan_id, competence_id, 'pool' as kind from plan_pool
      union select plan_id, competence_id, 'recommendation' from plan_recommendation
    )
    select s.competence_id as competence, p.id as plan, p.name as "planName", r.name as "regionName", s.kind
    from same s join plan p on p.id = s.plan_id join region r on r.id = p.region_id
    where s.competence_id = any (${competences}::uuid[]) and p.id <> ${plan} and p.state not in ('rolled', 'cancelled')
      and p.region_id <> (select q.region_id from plan q where q.id = ${plan})
    order by r.name, p.name, s.kind`.execute(tx);
  return rows;
}

/** Whether a search for measures, of a plan that the reader sees, has found posts to share. */
export async function findSharedPosts(tx: ReadTx, plan: PlanId): Promise<PlanId | undefined> {
  const { rows } = await sql<{ plan: PlanId }>`
    select u.plan_id as plan from plan_run u join plan p on p.id = u.plan_id
    where (p.id = ${plan} or p.parent_id = ${plan}) and u.status = 'done'
      -- What is decided, and not the cost of it, which has the same name and is a number.
      and jsonb_path_exists(u.result, '$.plan.decisions.sharedPosts[0]')
    order by p.id = ${plan} desc, u.asked_at desc limit 1`.execute(tx);
  return rows[0]?.plan;
}

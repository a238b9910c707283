import { sql } from 'kysely';
import type { PersonId, PlanChapterId, PlanId, RegionId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import { lastYearOf, type NewPlan, type PlanOwner } from '../../domain/plan/new-plan.ts';
import type { PlanLanguage } from '../../domain/plan/plan.ts';
import type { ChapterKey } from '../../domain/plan/skeleton.ts';

/** A place that a plan can be made for: by name, and the language that its plans are written in. */
export type PlanPlaceRow = {
  readonly owner: PlanOwner;
  readonly name: string;
  readonly language: PlanLanguage;
};

/** A region writes in nynorsk when most of its municipalities do. */
export async function findPlaces(
  tx: ReadTx,
  municipalities: readonly MunicipalityCode[],
  regions: readonly RegionId[],
): Promise<readonly PlanPlaceRow[]> {
  const { rows } = await sql<{
    kind: PlanOwner['kind'];
    id: string;
    name: string;
    nynorsk: boolean | null;
  }>`
    select 'municipal' as kind, m.code as id, m.name, m.language_form = 'nn' as nynorsk
    from municipality m where m.code = any(${municipalities})
    union all
    select 'regional', r.id::text, r.name,
      (select count(*) filter (where m.language_form = 'nn') * 2 > count(*) from region_member k
        join municipality m on m.code = k.municipality_code
        where k.region_id = r.id and k.valid_from <= current_date
          and (k.valid_to is null or k.valid_to >= current_date))
    from region r where r.id = any(${regions}::uuid[])
    order by 1, 3`.execute(tx);
  return rows.map((row) => ({
    owner:
      row.kind === 'municipal'
        ? { kind: 'municipal', municipality: row.id as MunicipalityCode }
        : { kind: 'regional', region: row.id as RegionId },
    name: row.name,
    language: row.nynorsk === true ? 'nn' : 'nb',
  }));
}

/** A plan of the same place that begins in the same year and has not been called off. */
export async function findTwin(
  tx: ReadTx,
  owner: PlanOwner,
  firstYear: number,
): Promise<{ readonly id: PlanId; readonly name: string } | undefined> {
  return tx
    .selectFrom('plan')
    .select(['id', 'name'])
    .where('first_year', '=', firstYear)
    .where('state', '<>', 'cancelled')
    .where((eb) =>
      owner.kind === 'municipal'
        ? eb('municipality_code', '=', owner.municipality)
        : eb('region_id', '=', owner.region),
    )
    .limit(1)
    .executeTakeFirst();
}

export async function insertPlan(tx: Tx, id: PlanId, plan: NewPlan, by: PersonId): Promise<void> {
  const { owner } = plan;
  await tx
    .insertInto('plan')
    .values({
      id,
      kind: owner.kind,
      municipality_code: owner.kind === 'municipal' ? owner.municipality : null,
      region_id: owner.kind === 'regional' ? owner.region : null,
      parent_id: plan.parent,
      name: plan.name,
      language: plan.language,
      first_year: plan.firstYear,
      last_year: lastYearOf(plan.firstYear),
      state: 'mandate',
      created_by: by,
    })
    .execute();
}

export type NewChapter = { readonly id: PlanChapterId; readonly key: ChapterKey; readonly title: string };

export async function insertChapters(tx: Tx, plan: PlanId, chapters: readonly NewChapter[]): Promise<void> {
  await tx
    .insertInto('plan_chapter')
    .values(
      chapters.map(({ id, key, title }, index) => ({ id, plan_id: plan, key, title, sequence: index + 1 })),
    )
    .execute();
}

/** The goals as they stand in the earlier plan; what hangs on them stays there. */
export async function copyGoals(tx: Tx, from: PlanId, to: PlanId): Promise<void> {
  await sql`
    insert into plan_goal (id, plan_id, sequence, title, description, origin, reference, indicator, operational)
    select gen_random_uuid(), ${to}::uuid, sequence, title, description, origin, reference, indicator, operational
    from plan_goal where plan_id = ${from}`.execute(tx);
}

/** The strategies of regions in which the municipality is today, and that are not called off. */
export async function listStrategies(
  tx: ReadTx,
  municipality: MunicipalityCode,
): Promise<readonly { id: PlanId; name: string; firstYear: number }[]> {
  const { rows } = await sql<{ id: PlanId; name: string; firstYear: number }>`
    select p.id, p.name, p.first_year as "firstYear" from plan p
    where p.kind = 'regional' and p.state <> 'cancelled' and scope.is_in_region(p.region_id, ${municipality})
    order by p.first_year desc, p.name`.execute(tx);
  return rows;
}

import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { PersonId, PlanId, RegionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Plan, PlanKind, PlanLanguage, PlanPart, PlanState } from '../../domain/plan/plan.ts';
import type { PlanThing } from '../../domain/plan/plan-thing.ts';

/** A plan, and what decides who may do what with it. */
export type StoredPlan = { readonly plan: Plan; readonly thing: PlanThing };

type PlanRow = {
  id: PlanId;
  kind: PlanKind;
  municipality: MunicipalityCode | null;
  region: RegionId | null;
  parent: PlanId | null;
  previous: PlanId | null;
  name: string;
  language: PlanLanguage;
  first_year: number;
  last_year: number;
  state: PlanState;
  revision: number;
  levels: string[];
  tells_small_amounts: boolean;
  tells_vulnerability: boolean;
  created_by: PersonId;
  created_at: Date;
  changed_at: Date;
  adopted_on: LocalDate | null;
  place: string;
  members: MunicipalityCode[];
  parent_region: RegionId | null;
  parts: PlanPart[];
  parent_parts: PlanPart[];
};

// The plans that the actor may know of are few, and each mention of a table asks the row rules anew: so they are asked for once,
// and the plan that another follows up is found among them.
const PLANS = sql`
  with seen as materialized (select * from plan),
    mine as materialized (select k.plan_id, k.part from scope.own_plan_parts() k)
  select p.id, p.kind, p.municipality_code as municipality, p.region_id as region, p.parent_id as parent,
    p.previous_id as previous, p.name, p.language, p.first_year, p.last_year, p.state, p.revision, p.levels,
    p.tells_small_amounts, p.tells_vulnerability, p.created_by, p.created_at, p.changed_at, p.adopted_on,
    coalesce(c.name, r.name) as place,
    array(select m.municipality_code from region_member m where m.region_id = p.region_id and m.valid_from <= current_date
      and (m.valid_to is null or m.valid_to >= current_date) order by m.municipality_code) as members,
    q.region_id as parent_region,
    array(select k.part from mine k where k.plan_id = p.id order by k.part) as parts,
    array(select k.part from mine k where k.plan_id = q.id order by k.part) as parent_parts
  from seen p
    left join seen q on q.id = p.parent_id and scope.is_in_region(q.region_id, p.municipality_code)
    left join municipality c on c.code = p.municipality_code left join region r on r.id = p.region_id`;

/** Every plan that the actor may know of, with the name of its place, newest change first. */
export async function listPlans(tx: ReadTx): Promise<readonly (StoredPlan & { readonly place: string })[]> {
  const { rows } = await sql<PlanRow>`${PLANS} order by p.changed_at desc, p.id`.execute(tx);
  return rows.map((row) => ({ ...storedOf(row), place: row.place }));
}

/** @throws NotFound when there is none, or the actor may not know of it */
export async function getPlan(tx: ReadTx, id: PlanId): Promise<StoredPlan> {
  const { rows } = await sql<PlanRow>`${PLANS} where p.id = ${id}`.execute(tx);
  if (rows[0] === undefined) throw new NotFound('plan');
  return storedOf(rows[0]);
}

/**
 * Everybody who changes a plan waits here for the one before, so what is read after it is what that one left.
 *
 * @returns the revision that the plan is at; null when the actor may not write in it
 */
export async function holdPlan(tx: Tx, id: PlanId): Promise<number | null> {
  const { rows } = await sql<{ revision: number | null }>`
    select scope.hold_plan(${id}::uuid) as revision`.execute(tx);
  return rows[0]?.revision ?? null;
}

/** The plan is at this revision now. A change of several steps is counted once. */
export async function countChange(tx: Tx, { id, revision }: Pick<Plan, 'id' | 'revision'>): Promise<void> {
  await sql`select scope.count_plan_change(${id}::uuid, ${revision}::int)`.execute(tx);
}

function storedOf(row: PlanRow): StoredPlan {
  return {
    plan: {
      id: row.id,
      kind: row.kind,
      municipality: row.municipality,
      region: row.region,
      parent: row.parent,
      previous: row.previous,
      name: row.name,
      language: row.language,
      firstYear: row.first_year,
      lastYear: row.last_year,
      state: row.state,
      revision: row.revision,
      levels: row.levels,
      tellsSmallAmounts: row.tells_small_amounts,
      tellsVulnerability: row.tells_vulnerability,
      createdBy: row.created_by,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      adoptedOn: row.adopted_on,
    },
    thing: {
      municipality: row.municipality,
      region: row.region,
      members: row.members,
      parentRegion: row.parent_region,
      parts: row.parts,
      parentParts: row.parent_parts,
    },
  };
}

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
  members: MunicipalityCode[];
  parent_region: RegionId | null;
  parts: PlanPart[];
  parent_parts: PlanPart[];
};

// The parts are asked of the member's own rows, which everybody may read; a member of a municipality that has left the
// region has none in the region's plan.
const PLAN_COLUMNS = sql`
  p.id, p.kind, p.municipality_code as municipality, p.region_id as region, p.parent_id as parent, p.previous_id as previous,
  p.name, p.language, p.first_year, p.last_year, p.state, p.revision, p.levels, p.tells_small_amounts, p.tells_vulnerability, p.created_by, p.created_at, p.changed_at,
  p.adopted_on,
  array(select m.municipality_code from region_member m where m.region_id = p.region_id and m.valid_from <= current_date
    and (m.valid_to is null or m.valid_to >= current_date) order by m.municipality_code) as members,
  (select q.region_id from plan q where q.id = p.parent_id
    and scope.is_in_region(q.region_id, p.municipality_code)) as parent_region,
  ${ownParts(sql`p.id`, sql`p.region_id`)} as parts,
  case when p.parent_id is null then '{}'::text[] else ${ownParts(sql`p.parent_id`, sql`(select q.region_id from plan q where q.id = p.parent_id)`)} end as parent_parts`;

function ownParts(plan: ReturnType<typeof sql>, region: ReturnType<typeof sql>) {
  return sql`array(select distinct k.part from plan_member k where k.plan_id = ${plan} and k.person_id = scope.person()
    and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)
    and (${region} is null or k.municipality_code is null or scope.is_in_region(${region}, k.municipality_code)))`;
}

/** Every plan that the actor may know of, newest change first. */
export async function listPlans(tx: ReadTx): Promise<readonly StoredPlan[]> {
  const { rows } =
    await sql<PlanRow>`select ${PLAN_COLUMNS} from plan p order by p.changed_at desc, p.id`.execute(tx);
  return rows.map(storedOf);
}

/** @throws NotFound when there is none, or the actor may not know of it */
export async function getPlan(tx: ReadTx, id: PlanId): Promise<StoredPlan> {
  const { rows } = await sql<PlanRow>`select ${PLAN_COLUMNS} from plan p where p.id = ${id}`.execute(tx);
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
      parentParts: row.parent_region === null ? [] : row.parent_parts,
    },
  };
}

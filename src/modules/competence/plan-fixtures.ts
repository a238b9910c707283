import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type {
  CompetenceId,
  PersonId,
  PlanChapterId,
  PlanGoalId,
  PlanId,
  PlanMeasureId,
  PlanRequirementId,
  RegionId,
} from '../../kernel/ids.ts';
import type { PlanLanguage, PlanPart, PlanState } from './domain/plan/plan.ts';

// Builders for tests and the demo world. Each fills in the ordinary and inserts it past the row rules, so the connection
// must be the owner's. The place and the people must be there.

type Owner = pg.Pool | pg.ClientBase;

/** A municipality's plan, or a region's strategy, of four years. */
export async function aPlan(
  owner: Owner,
  given: {
    by: PersonId;
    municipality?: string;
    region?: RegionId;
    parent?: PlanId;
    previous?: PlanId;
    name?: string;
    language?: PlanLanguage;
    firstYear?: number;
    lastYear?: number;
    state?: PlanState;
  },
): Promise<PlanId> {
  const id = uuid() as PlanId;
  const firstYear = given.firstYear ?? 2027;
  await owner.query(
    `insert into plan (id, kind, municipality_code, region_id, parent_id, previous_id, name, language, first_year, last_year,
       state, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      given.region === undefined ? 'municipal' : 'regional',
      given.municipality ?? null,
      given.region ?? null,
      given.parent ?? null,
      given.previous ?? null,
      given.name ?? `Kompetanseplan ${firstYear}–${firstYear + 3}`,
      given.language ?? 'nb',
      firstYear,
      given.lastYear ?? firstYear + 3,
      given.state ?? 'analysis',
      given.by,
    ],
  );
  return id;
}

export async function aPlanMember(
  owner: Owner,
  given: {
    plan: PlanId;
    person: PersonId;
    part: PlanPart;
    by: PersonId;
    municipality?: string;
    body?: string;
    validTo?: string;
  },
): Promise<void> {
  await owner.query(
    `insert into plan_member (id, plan_id, person_id, part, municipality_code, body, invited_by, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, '2026-01-01', $8)`,
    [
      uuid(),
      given.plan,
      given.person,
      given.part,
      given.municipality ?? null,
      given.body ?? '',
      given.by,
      given.validTo ?? null,
    ],
  );
}

/** A chapter of the plan's own, unless it is given a key of the common skeleton. */
export async function aChapter(
  owner: Owner,
  given: { plan: PlanId; by: PersonId; key?: string; title?: string; body?: string; sequence?: number },
): Promise<PlanChapterId> {
  const id = uuid() as PlanChapterId;
  await owner.query(
    `insert into plan_chapter (id, plan_id, key, sequence, title, body, changed_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      given.plan,
      given.key ?? null,
      given.sequence ?? 1,
      given.title ?? 'Et eget kapittel',
      given.body ?? '',
      given.by,
    ],
  );
  return id;
}

/** The competence of the country with this code, such as `nurse`. */
export async function competenceIdOf(owner: Owner, code: string): Promise<CompetenceId> {
  const { rows } = await owner.query<{ id: CompetenceId }>('select id from competence_item where code = $1', [
    code,
  ]);
  if (rows[0] === undefined) throw new Error(`No competence has the code ${code}`);
  return rows[0].id;
}

export async function aGoal(
  owner: Owner,
  given: { plan: PlanId; title?: string; sequence?: number },
): Promise<PlanGoalId> {
  const id = uuid() as PlanGoalId;
  await owner.query(
    `insert into plan_goal (id, plan_id, sequence, title, origin) values ($1, $2, $3, $4, 'service-plan')`,
    [id, given.plan, given.sequence ?? 1, given.title ?? 'Flere skal bo hjemme lenger'],
  );
  return id;
}

/** Staffing in full-time equivalents where `fte` is given, otherwise persons at a level. */
export async function aRequirement(
  owner: Owner,
  given: {
    plan: PlanId;
    goal: PlanGoalId;
    competence: CompetenceId;
    year?: number;
    fte?: number;
    persons?: number;
    level?: number;
    unitName?: string;
    legal?: boolean;
    critical?: boolean;
    vulnerable?: boolean;
  },
): Promise<PlanRequirementId> {
  const id = uuid() as PlanRequirementId;
  const isStaffing = given.fte !== undefined;
  await owner.query(
    `insert into plan_requirement (id, plan_id, goal_id, competence_id, aspect, unit_name, year, level, persons, fte, legal,
       critical, vulnerable, status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'agreed')`,
    [
      id,
      given.plan,
      given.goal,
      given.competence,
      isStaffing ? 'staffing' : 'competence',
      given.unitName ?? '',
      given.year ?? 2029,
      isStaffing ? null : (given.level ?? 2),
      isStaffing ? null : (given.persons ?? 4),
      given.fte ?? null,
      given.legal ?? false,
      given.critical ?? false,
      given.vulnerable ?? false,
    ],
  );
  return id;
}

export async function aMeasure(
  owner: Owner,
  given: {
    plan: PlanId;
    number?: number;
    title?: string;
    kind?: 'mobilise' | 'develop' | 'recruit' | 'share' | 'phase-out';
    status?: 'idea' | 'prioritised' | 'funded' | 'running' | 'done';
    competence?: CompetenceId;
    goal?: PlanGoalId;
    deadline?: string;
    /** Øre by year, from the municipality's own budget. */
    costs?: Readonly<Record<number, number>>;
  },
): Promise<PlanMeasureId> {
  const id = uuid() as PlanMeasureId;
  await owner.query(
    `insert into plan_measure (id, plan_id, number, title, kind, status, competence_id, goal_id, deadline_on, owner_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'Kommunalsjefen')`,
    [
      id,
      given.plan,
      given.number ?? 1,
      given.title ?? 'Fire helsefagarbeidere tar sykepleierutdanning',
      given.kind ?? 'develop',
      given.status ?? 'prioritised',
      given.competence ?? null,
      given.goal ?? null,
      given.deadline ?? '2029-12-31',
    ],
  );
  for (const [year, ore] of Object.entries(given.costs ?? {})) {
    await owner.query(`insert into plan_measure_cost values ($1, $2, $3, 'own-budget', $4)`, [
      id,
      given.plan,
      Number(year),
      ore,
    ]);
  }
  return id;
}

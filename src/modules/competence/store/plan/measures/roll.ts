import { sql } from 'kysely';
import type { PersonId, PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { MovedMeasure, RollDecision } from '../../../domain/plan/measures/roll.ts';
import type { Plan, PlanState } from '../../../domain/plan/plan.ts';

/** The measure that this one goes on from, in the plan before. */
export type EarlierMeasure = {
  readonly plan: PlanId;
  readonly planName: string;
  readonly measure: PlanMeasureId;
  readonly number: number;
};

export async function findEarlier(tx: ReadTx, id: PlanMeasureId): Promise<EarlierMeasure | undefined> {
  const { rows } = await sql<EarlierMeasure>`
    select p.id as plan, p.name as "planName", e.id as measure, e.number
    from plan_measure m join plan_measure e on e.id = m.previous_id join plan p on p.id = e.plan_id
    where m.id = ${id}`.execute(tx);
  return rows[0];
}

/** What has been decided about the measures of a plan so far. */
export async function listDecisions(tx: ReadTx, plan: PlanId): Promise<readonly RollDecision[]> {
  return tx
    .selectFrom('plan_roll_item')
    .select(['measure_id as measure', 'outcome', 'cause'])
    .where('plan_id', '=', plan)
    .orderBy('measure_id')
    .execute();
}

/** Writes decisions in one statement, however many. */
export async function saveDecisions(
  tx: Tx,
  plan: PlanId,
  by: PersonId,
  decisions: readonly RollDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  await sql`insert into plan_roll_item (plan_id, measure_id, outcome, cause, decided_by)
    select ${plan}::uuid, d.measure, d.outcome, d.cause, ${by}::uuid
    from unnest(${decisions.map(({ measure }) => measure)}::uuid[], ${decisions.map(({ outcome }) => outcome)}::text[],
      ${decisions.map(({ cause }) => cause)}::text[]) as d(measure, outcome, cause)
    on conflict (plan_id, measure_id) do update set outcome = excluded.outcome, cause = excluded.cause,
      decided_by = excluded.decided_by, decided_at = now()`.execute(tx);
}

export type Roll = {
  readonly plan: PlanId;
  readonly next: PlanId;
  readonly nextName: string;
  readonly rolledAt: Date;
  /** Nobody has changed the new plan, so that it can still be taken back. */
  readonly isUntouched: boolean;
};

export async function findRoll(tx: ReadTx, plan: PlanId): Promise<Roll | undefined> {
  const { rows } = await sql<Roll>`
    select r.plan_id as plan, r.next_id as next, n.name as "nextName", r.rolled_at as "rolledAt",
      n.revision = 0 as "isUntouched"
    from plan_roll r join plan n on n.id = r.next_id where r.plan_id = ${plan}`.execute(tx);
  return rows[0];
}

/**
 * Ids in the new plan are made from the two they belong to, so that each statement finds what another has written without a
 * list between them.
 */
const copyOf = (next: PlanId, column: string) => sql`md5(${next}::text || ${sql.ref(column)}::text)::uuid`;

/**
 * What is required in the years of the new plan, and what still holds when it begins because nothing later has taken its
 * place. The latter is a proposal again: it was decided for another year.
 */
const keptRequirements = (old: PlanId, firstYear: number) => sql`(
  select r.*, greatest(r.year, ${firstYear}::int) as next_year,
    case when r.year < ${firstYear}::int then 'proposed' else r.status end as next_status
  from plan_requirement r
  where r.plan_id = ${old} and (r.year >= ${firstYear}::int or not exists (select from plan_requirement l
    where l.plan_id = r.plan_id and l.competence_id = r.competence_id and l.aspect = r.aspect and l.unit_name = r.unit_name
      and l.unit_id is not distinct from r.unit_id and l.level is not distinct from r.level and l.year > r.year)))`;

/**
 * Carries a plan over into a new one: about twenty statements, whether it has three measures or three hundred. What is
 * decided about staff in the units is copied only for those who may see it, and all who roll a municipality's plan may.
 */
export async function copyPlan(
  tx: Tx,
  plan: Plan,
  next: { readonly id: PlanId; readonly name: string; readonly firstYear: number; readonly lastYear: number },
  by: PersonId,
  moved: readonly MovedMeasure[],
): Promise<void> {
  const { id: old } = plan;
  const to = next.id;
  const copy = (column: string) => copyOf(to, column);
  await sql`insert into plan (id, kind, municipality_code, region_id, parent_id, previous_id, name, language, first_year,
      last_year, state, levels, budgets, adopting_body, created_by, measures_numbered)
    select ${to}, p.kind, p.municipality_code, p.region_id,
      coalesce((select n.id from plan n where n.previous_id = p.parent_id), p.parent_id), p.id, ${next.name}, p.language,
      ${next.firstYear}, ${next.lastYear}, 'analysis', p.levels, p.budgets, p.adopting_body, ${by},
      greatest(p.measures_numbered, (select coalesce(max(m.number), 0) from plan_measure m where m.plan_id = p.id))
    from plan p where p.id = ${old}`.execute(tx);
  await Promise.all([
    sql`insert into plan_member (id, plan_id, person_id, part, municipality_code, body, invited_by, valid_from)
      select ${copy('m.id')}, ${to}, m.person_id, m.part, m.municipality_code, m.body, m.invited_by, current_date
      from plan_member m where m.plan_id = ${old} and m.part in ('project-leader', 'project-group', 'resource-group')
        and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)`.execute(tx),
    sql`insert into plan_chapter (id, plan_id, key, sequence, title, body, changed_by)
      select ${copy('c.id')}, ${to}, c.key, c.sequence, c.title, c.body, ${by} from plan_chapter c
      where c.plan_id = ${old}`.execute(tx),
    sql`insert into plan_goal (id, plan_id, sequence, title, description, origin, reference, indicator, operational,
        recommendation_id)
      select ${copy('g.id')}, ${to}, g.sequence, g.title, g.description, g.origin, g.reference, g.indicator, g.operational,
        g.recommendation_id
      from plan_goal g where g.plan_id = ${old}`.execute(tx),
    sql`insert into plan_recommendation (id, plan_id, sequence, municipality_code, competence_id, title, body)
      select ${copy('r.id')}, ${to}, r.sequence, r.municipality_code, r.competence_id, r.title, r.body from plan_recommendation r
      where r.plan_id = ${old}`.execute(tx),
    sql`insert into plan_capital (id, plan_id, competence_id, aspect, unit_id, unit_name, levels, persons, fte, used_persons,
        used_fte, exits, basis, as_of, source)
      select ${copy('c.id')}, ${to}, c.competence_id, c.aspect, c.unit_id, c.unit_name, c.levels, c.persons, c.fte,
        c.used_persons, c.used_fte, c.exits, c.basis, c.as_of, c.source from plan_capital c where c.plan_id = ${old}`.execute(
      tx,
    ),
    sql`insert into plan_arrangement (plan_id, legal_form, host_code, office_code, agreed_on, cost_key, capacity, note)
      select ${to}, a.legal_form, a.host_code, a.office_code, a.agreed_on, a.cost_key, a.capacity, a.note from plan_arrangement a
      where a.plan_id = ${old}`.execute(tx),
    sql`insert into plan_core_answer (plan_id, competence_id, answer, note)
      select ${to}, a.competence_id, a.answer, a.note from plan_core_answer a where a.plan_id = ${old}`.execute(
      tx,
    ),
    sql`insert into plan_cost_share (plan_id, municipality_code, share)
      select ${to}, s.municipality_code, s.share from plan_cost_share s where s.plan_id = ${old}`.execute(tx),
    sql`insert into plan_pool (id, plan_id, competence_id, hours_a_case, hours_an_fte, most_travel_minutes, form, host_code,
        cost_ore, note)
      select ${copy('o.id')}, ${to}, o.competence_id, o.hours_a_case, o.hours_an_fte, o.most_travel_minutes, o.form,
        o.host_code, o.cost_ore, o.note from plan_pool o where o.plan_id = ${old}`.execute(tx),
    sql`insert into plan_course (id, plan_id, title, half_year, competence_id, provider, place, starts_on, responsible_code,
        target_group, seats, cost_ore, status)
      select ${copy('c.id')}, ${to}, c.title, c.half_year, c.competence_id, c.provider, c.place, c.starts_on,
        c.responsible_code, c.target_group, c.seats, c.cost_ore, c.status from plan_course c
      where c.plan_id = ${old} and c.status in ('planned', 'open') and left(c.half_year, 4)::int >= ${next.firstYear}`.execute(
      tx,
    ),
  ]);
  await Promise.all([
    sql`insert into plan_chapter_text (chapter_id, plan_id, version, title, body, written_by)
      select c.id, c.plan_id, c.version, c.title, c.body, ${by} from plan_chapter c
      where c.plan_id = ${to} and c.body <> ''`.execute(tx),
    sql`insert into plan_requirement (id, plan_id, goal_id, competence_id, aspect, unit_id, unit_name, year, level, persons,
        fte, legal, critical, vulnerable, status, reason, founded_on)
      select ${copy('q.id')}, ${to}, ${copy('q.goal_id')}, q.competence_id, q.aspect, q.unit_id, q.unit_name, q.next_year,
        q.level, q.persons, q.fte, q.legal, q.critical, q.vulnerable, q.next_status, q.reason, q.founded_on
      from ${keptRequirements(old, next.firstYear)} q`.execute(tx),
    // Each municipality's own word is carried by the database: nobody else writes in its name.
    sql`select scope.carry_pool_shares(${to})`.execute(tx),
    sql`insert into plan_course_seat (plan_course_id, plan_id, municipality_code, seats)
      select ${copy('s.plan_course_id')}, ${to}, s.municipality_code, s.seats
      from plan_course_seat s join plan_course c on c.id = ${copy('s.plan_course_id')} and c.plan_id = ${to}
      where s.plan_id = ${old}`.execute(tx),
  ]);
  await sql`insert into plan_need (id, plan_id, requirement_id, kind, persons, fte, priority, note)
    select ${copy('d.id')}, ${to}, ${copy('d.requirement_id')}, d.kind, d.persons, d.fte, d.priority, d.note
    from plan_need d join ${keptRequirements(old, next.firstYear)} q on q.id = d.requirement_id
    where d.plan_id = ${old}`.execute(tx);
  await copyMeasures(tx, old, next, moved);
}

async function copyMeasures(
  tx: Tx,
  old: PlanId,
  next: { readonly id: PlanId; readonly firstYear: number },
  moved: readonly MovedMeasure[],
): Promise<void> {
  const to = next.id;
  const copy = (column: string) => copyOf(to, column);
  const ids = moved.map(({ measure }) => measure);
  const late = moved.flatMap(({ measure, isDeadlineLost }) => (isDeadlineLost ? [measure] : []));
  await sql`insert into plan_measure (id, plan_id, number, title, description, kind, competence_id, goal_id, target_group,
      persons, fte, starts_on, deadline_on, owner_name, owner_person_id, provider, credits, study_mode, apply_by,
      binding_months, status, status_reason, indicator, baseline, baseline_on, target, recommendation_id, previous_id)
    select ${copy('m.id')}, ${to}, m.number, m.title, m.description, m.kind, m.competence_id,
      case when m.goal_id is not null then ${copy('m.goal_id')} end, m.target_group, m.persons, m.fte, m.starts_on,
      case when m.id = any (${late}::uuid[]) then null else m.deadline_on end, m.owner_name, m.owner_person_id, m.provider,
      m.credits, m.study_mode, case when m.apply_by >= make_date(${next.firstYear}, 1, 1) then m.apply_by end,
      m.binding_months, case when m.status in ('done', 'dropped') then 'idea' else m.status end,
      case when m.status in ('done', 'dropped') then '' else m.status_reason end, m.indicator, m.baseline, m.baseline_on,
      m.target, m.recommendation_id, m.id
    from plan_measure m where m.plan_id = ${old} and m.id = any (${ids}::uuid[])`.execute(tx);
  const costs = moved.flatMap(({ measure, costs: all }) => all.map((cost) => ({ measure, ...cost })));
  await Promise.all([
    sql`insert into plan_measure_cost (measure_id, plan_id, year, funding, ore)
      select ${copy('c.measure')}, ${to}, c.year, c.funding, c.ore
      from unnest(${costs.map(({ measure }) => measure)}::uuid[], ${costs.map(({ year }) => year)}::int[],
        ${costs.map(({ funding }) => funding)}::text[], ${costs.map((cost) => cost.ore)}::bigint[])
        as c(measure, year, funding, ore)`.execute(tx),
    sql`insert into plan_measure_need (measure_id, need_id, plan_id)
      select ${copy('l.measure_id')}, ${copy('l.need_id')}, ${to}
      from plan_measure_need l join plan_need d on d.id = ${copy('l.need_id')} and d.plan_id = ${to}
      where l.plan_id = ${old} and l.measure_id = any (${ids}::uuid[])`.execute(tx),
  ]);
}

/** What the plan was, and what it has become. The plan must be held. */
export async function saveRoll(
  tx: Tx,
  roll: { readonly plan: PlanId; readonly next: PlanId; readonly before: PlanState; readonly by: PersonId },
): Promise<void> {
  await sql`insert into plan_roll (plan_id, next_id, state_before, rolled_by)
    values (${roll.plan}, ${roll.next}, ${roll.before}, ${roll.by})`.execute(tx);
}

/** False when somebody has changed the new plan; null when there is nothing to undo. */
export async function undoRoll(tx: Tx, plan: PlanId): Promise<boolean | null> {
  const { rows } = await sql<{ undone: boolean | null }>`
    select scope.undo_plan_roll(${plan}) as undone`.execute(tx);
  return rows[0]?.undone ?? null;
}

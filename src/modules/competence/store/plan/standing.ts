import { sql } from 'kysely';
import type { PlanId, PlanMeasureId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** All counts of a plan but those of its chapters, in one statement. */
export type StoredCounts = {
  readonly members: number;
  readonly anchors: number;
  readonly hasAdoptingBody: boolean;
  readonly goals: number;
  readonly goalsWithoutIndicator: number;
  readonly requirements: number;
  /** Counted from what this reader sees of what is held: it means something only to those who see all of it. */
  readonly notMapped: number;
  readonly needs: number;
  readonly needsWithoutMeasure: number;
  readonly measures: number;
  readonly measuresWithoutOwner: number;
  readonly measuresWithoutMoney: number;
  readonly measuresWithoutDeadline: number;
  readonly openComments: number;
  readonly hearings: number;
  /** As far as this reader sees them. */
  readonly unionReviews: number;
  readonly cases: number;
};

export async function countPlan(tx: ReadTx, plan: PlanId): Promise<StoredCounts> {
  const { rows } = await sql<StoredCounts>`
    with p as materialized (select ${plan}::uuid as id),
    goals as (select count(*)::int as n, (count(*) filter (where indicator = '' and operational))::int as bare
      from plan_goal where plan_id = ${plan}),
    requirements as (select count(*)::int as n, (count(*) filter (where not exists (select from plan_capital h
        where h.plan_id = r.plan_id and h.competence_id = r.competence_id and h.aspect = r.aspect)))::int as bare
      from plan_requirement r where r.plan_id = ${plan}),
    needs as (select count(*)::int as n, (count(*) filter (where not exists (select from plan_measure_need l
        where l.need_id = d.id and l.plan_id = ${plan})))::int as bare
      from scope.needs_of_plan(${plan}) d),
    measures as (select count(*)::int as n,
        (count(*) filter (where owner_name = '' and owner_person_id is null))::int as ownerless,
        (count(*) filter (where deadline_on is null))::int as endless,
        (count(*) filter (where m.status in ('idea', 'prioritised') and not exists (select from plan_measure_cost c
          where c.measure_id = m.id and c.plan_id = m.plan_id)))::int as moneyless
      from plan_measure m where m.plan_id = ${plan} and m.status <> 'dropped')
    select
      (select count(distinct person_id)::int from plan_member k where k.plan_id = p.id
        and part in ('project-leader', 'project-group', 'resource-group')
        and (valid_to is null or valid_to >= current_date)) as members,
      (select count(*)::int from plan_anchor a where a.plan_id = p.id) as anchors,
      (select adopting_body is not null from plan q where q.id = p.id) as "hasAdoptingBody",
      goals.n as goals, goals.bare as "goalsWithoutIndicator", requirements.n as requirements,
      requirements.bare as "notMapped", needs.n as needs, needs.bare as "needsWithoutMeasure", measures.n as measures,
      measures.ownerless as "measuresWithoutOwner", measures.moneyless as "measuresWithoutMoney",
      measures.endless as "measuresWithoutDeadline",
      (select count(*)::int from plan_comment k where k.plan_id = p.id and reply_to is null and resolved_at is null
        and withdrawn_at is null and (k.subject <> 'chapter' or exists (select from plan_chapter c where c.id = k.subject_id
          and c.plan_id = k.plan_id))) as "openComments",
      (select count(*)::int from plan_hearing h where h.plan_id = p.id) as hearings,
      (select count(*)::int from plan_union_review u where u.plan_id = p.id) as "unionReviews",
      (select count(*)::int from plan_case k where k.plan_id = p.id) as cases
    from p, goals, requirements, needs, measures`.execute(tx);
  const [counts] = rows;
  if (counts === undefined) throw new Error('A count of nothing is a row of noughts');
  return counts;
}

/** A measure whose deadline is near or over, and that is not done. */
export type DueMeasure = {
  readonly id: PlanMeasureId;
  readonly title: string;
  readonly deadlineOn: LocalDate;
  readonly owner: string;
};

/** The nearest first, with how many there are. */
export async function listDueMeasures(
  tx: ReadTx,
  plan: PlanId,
  until: LocalDate,
  most: number,
): Promise<{ readonly measures: readonly DueMeasure[]; readonly count: number }> {
  const { rows } = await sql<DueMeasure & { count: number }>`
    select m.id, m.title, m.deadline_on as "deadlineOn", coalesce(nullif(m.owner_name, ''), w.given_name || ' ' || w.family_name,
      '') as owner, (count(*) over ())::int as count
    from plan_measure m left join scope.plan_people(${plan}::uuid) w on w.person_id = m.owner_person_id
    where m.plan_id = ${plan} and m.status not in ('done', 'dropped') and m.deadline_on <= ${until}
    order by m.deadline_on, m.number limit ${most}`.execute(tx);
  return { measures: rows.map(({ count: _, ...measure }) => measure), count: rows[0]?.count ?? 0 };
}

import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../../access/index.ts';
import type { PersonId, PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { MeasureContent } from '../../../domain/plan/measures/fields.ts';
import type { Measure, MeasureStatus } from '../../../domain/plan/measures/measure.ts';

/** Costs and needs are gathered in one go for all that are asked for, and not for each measure by itself. */
function measuresOf(plan: PlanId, id?: PlanMeasureId) {
  const only = (column: 'id' | 'measure_id') =>
    id === undefined ? sql`` : sql` and ${sql.ref(column)} = ${id}`;
  return sql<Measure>`
    with linked as materialized (select measure_id, array_agg(need_id order by need_id) as needs from plan_measure_need
      where plan_id = ${plan}${only('measure_id')} group by measure_id),
    paid as materialized (select measure_id, json_agg(json_build_object('year', year, 'funding', funding, 'ore', ore)
        order by year, funding) as costs from plan_measure_cost
      where plan_id = ${plan}${only('measure_id')} group by measure_id)
    select m.id, m.number, m.title, m.description, m.kind, m.competence_id as competence, m.goal_id as goal,
      m.target_group as "targetGroup", m.persons, m.fte, m.starts_on as "startsOn", m.deadline_on as "deadlineOn",
      m.owner_name as "ownerName", m.owner_person_id as owner, m.provider, m.credits, m.study_mode as "studyMode",
      m.apply_by as "applyBy", m.binding_months as "bindingMonths", m.status, m.status_reason as "statusReason", m.indicator,
      m.baseline, m.baseline_on as "baselineOn", m.target, m.previous_id as previous, m.version,
      coalesce(l.needs, '{}') as needs, coalesce(o.costs, '[]') as costs
    from plan_measure m left join linked l on l.measure_id = m.id left join paid o on o.measure_id = m.id
    where plan_id = ${plan}${only('id')} order by m.number`;
}

export async function listMeasures(tx: ReadTx, plan: PlanId): Promise<readonly Measure[]> {
  return (await measuresOf(plan).execute(tx)).rows;
}

/** @throws NotFound when the plan has no such measure */
export async function getMeasure(tx: ReadTx, plan: PlanId, id: PlanMeasureId): Promise<Measure> {
  const { rows } = await measuresOf(plan, id).execute(tx);
  if (rows[0] === undefined) throw new NotFound('measure');
  return rows[0];
}

const columnsOf = (content: MeasureContent) => ({
  title: content.title,
  description: content.description,
  kind: content.kind,
  competence_id: content.competence,
  goal_id: content.goal,
  target_group: content.targetGroup,
  persons: content.persons,
  fte: content.fte,
  starts_on: content.startsOn,
  deadline_on: content.deadlineOn,
  owner_name: content.ownerName,
  owner_person_id: content.owner,
  provider: content.provider,
  credits: content.credits,
  study_mode: content.studyMode,
  apply_by: content.applyBy,
  binding_months: content.bindingMonths,
  indicator: content.indicator,
  baseline: content.baseline,
  baseline_on: content.baselineOn,
  target: content.target,
});

/** Adds ideas with the next numbers, in few statements however many they are. The plan must be held. */
export async function addMeasures(
  tx: Tx,
  plan: PlanId,
  contents: readonly MeasureContent[],
): Promise<readonly { readonly id: PlanMeasureId; readonly number: number }[]> {
  if (contents.length === 0) return [];
  // Numbers are counted on in the plan itself, so that one whose measure was removed is never given again.
  const { rows } = await sql<{ last: number }>`
    update plan set measures_numbered = ${contents.length} + greatest(measures_numbered,
      (select coalesce(max(m.number), 0) from plan_measure m where m.plan_id = ${plan}))
    where id = ${plan} returning measures_numbered as last`.execute(tx);
  const first = (rows[0]?.last ?? 0) - contents.length + 1;
  const added = contents.map((content, index) => ({
    id: uuid() as PlanMeasureId,
    number: first + index,
    content,
  }));
  await tx
    .insertInto('plan_measure')
    .values(
      added.map(({ id, number, content }) => ({
        id,
        plan_id: plan,
        number,
        status: 'idea' as const,
        ...columnsOf(content),
      })),
    )
    .execute();
  await Promise.all([insertCosts(tx, plan, added), insertNeeds(tx, plan, added)]);
  return added.map(({ id, number }) => ({ id, number }));
}

/** The measure must be held with its plan. */
export async function saveMeasure(
  tx: Tx,
  plan: PlanId,
  id: PlanMeasureId,
  content: MeasureContent,
): Promise<void> {
  const only = [{ id, content }];
  await Promise.all([
    tx
      .updateTable('plan_measure')
      .set({ ...columnsOf(content), version: sql<number>`version + 1` })
      .where('id', '=', id)
      .execute(),
    tx.deleteFrom('plan_measure_cost').where('measure_id', '=', id).execute(),
    tx.deleteFrom('plan_measure_need').where('measure_id', '=', id).execute(),
  ]);
  await Promise.all([insertCosts(tx, plan, only), insertNeeds(tx, plan, only)]);
}

type WithContent = readonly { readonly id: PlanMeasureId; readonly content: MeasureContent }[];

async function insertCosts(tx: Tx, plan: PlanId, measures: WithContent): Promise<void> {
  const costs = measures.flatMap(({ id, content }) =>
    content.costs.map(({ year, funding, ore }) => ({ measure_id: id, plan_id: plan, year, funding, ore })),
  );
  if (costs.length > 0) await tx.insertInto('plan_measure_cost').values(costs).execute();
}

async function insertNeeds(tx: Tx, plan: PlanId, measures: WithContent): Promise<void> {
  const needs = measures.flatMap(({ id, content }) =>
    content.needs.map((need) => ({ measure_id: id, need_id: need, plan_id: plan })),
  );
  if (needs.length > 0) await tx.insertInto('plan_measure_need').values(needs).execute();
}

/** Many at once in one statement, with the reason that goes with the step. */
export async function saveStatuses(
  tx: Tx,
  plan: PlanId,
  steps: readonly { readonly id: PlanMeasureId; readonly status: MeasureStatus; readonly reason: string }[],
): Promise<void> {
  await sql`update plan_measure m set status = s.status, status_reason = s.reason, version = m.version + 1
    from unnest(${steps.map(({ id }) => id)}::uuid[], ${steps.map(({ status }) => status)}::text[],
      ${steps.map(({ reason }) => reason)}::text[]) as s(id, status, reason)
    where m.id = s.id and m.plan_id = ${plan}`.execute(tx);
}

/** What effect is measured against, told when the money is given. */
export async function saveBaseline(
  tx: Tx,
  id: PlanMeasureId,
  given: Pick<MeasureContent, 'indicator' | 'baseline' | 'baselineOn' | 'target'>,
): Promise<void> {
  await tx
    .updateTable('plan_measure')
    .set({
      indicator: given.indicator,
      baseline: given.baseline,
      baseline_on: given.baselineOn,
      target: given.target,
    })
    .where('id', '=', id)
    .execute();
}

/** Whether reports, comments, an earlier plan or decisions hang on it. */
export async function hasHistory(tx: ReadTx, id: PlanMeasureId): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select
    exists (select from plan_measure_report r where r.measure_id = ${id})
    or exists (select from plan_comment c where c.subject = 'measure' and c.subject_id = ${id})
    or exists (select from plan_roll_item i where i.measure_id = ${id})
    or exists (select from plan_measure n where n.previous_id = ${id}) as has`.execute(tx);
  return rows[0]?.has ?? true;
}

export async function deleteMeasure(tx: Tx, id: PlanMeasureId): Promise<void> {
  await Promise.all([
    tx.deleteFrom('plan_measure_cost').where('measure_id', '=', id).execute(),
    tx.deleteFrom('plan_measure_need').where('measure_id', '=', id).execute(),
  ]);
  await tx.deleteFrom('plan_measure').where('id', '=', id).execute();
}

export type MeasureReport = {
  readonly id: string;
  readonly measure: PlanMeasureId;
  readonly reportedOn: LocalDate;
  readonly status: MeasureStatus;
  readonly note: string;
  readonly personsReached: number | null;
  readonly effect: number | null;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
};

/** The newest first. */
export async function listReports(
  tx: ReadTx,
  plan: PlanId,
  measure?: PlanMeasureId,
): Promise<readonly MeasureReport[]> {
  const { rows } = await sql<MeasureReport>`
    select r.id, r.measure_id as measure, r.reported_on as "reportedOn", r.status, r.note,
      r.persons_reached as "personsReached", r.effect, r.written_by as "writtenBy", r.written_at as "writtenAt"
    from plan_measure_report r where r.plan_id = ${plan}
      and (${measure ?? null}::uuid is null or r.measure_id = ${measure ?? null}::uuid)
    order by r.reported_on desc, r.written_at desc, r.id desc`.execute(tx);
  return rows;
}

/** Nothing is written over: each report is a row of its own. */
export async function addReports(
  tx: Tx,
  plan: PlanId,
  by: PersonId,
  reports: readonly Omit<MeasureReport, 'id' | 'writtenBy' | 'writtenAt'>[],
): Promise<void> {
  if (reports.length === 0) return;
  await tx
    .insertInto('plan_measure_report')
    .values(
      reports.map((one) => ({
        id: uuid(),
        measure_id: one.measure,
        plan_id: plan,
        reported_on: one.reportedOn,
        status: one.status,
        note: one.note,
        persons_reached: one.personsReached,
        effect: one.effect,
        written_by: by,
      })),
    )
    .execute();
}

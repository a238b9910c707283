import { sql } from 'kysely';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { CommentAbout, CommentSubject } from '../../domain/plan/comment.ts';

export type StoredComment = {
  readonly id: string;
  readonly subject: CommentSubject;
  readonly subjectId: string | null;
  readonly replyTo: string | null;
  readonly body: string;
  readonly writtenBy: PersonId;
  readonly municipality: string | null;
  readonly writtenAt: Date;
  readonly resolvedBy: PersonId | null;
  readonly resolvedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

export type PlacedComment = StoredComment & {
  /** The id of what has the page where it is to be read; null when that has been removed. */
  readonly place: string | null;
};

const columns = sql`k.id, k.subject, k.subject_id as "subjectId", k.reply_to as "replyTo", k.body, k.written_by as "writtenBy",
  m.name as municipality, k.written_at as "writtenAt", k.resolved_by as "resolvedBy", k.resolved_at as "resolvedAt",
  k.withdrawn_at as "withdrawnAt" from plan_comment k left join municipality m on m.code = k.municipality_code`;

/** What was said of one subject, in the order in which it was written. */
export async function listComments(
  tx: ReadTx,
  plan: PlanId,
  about: CommentAbout,
): Promise<readonly StoredComment[]> {
  const narrowed =
    about.kind === 'plan'
      ? sql`and k.subject = 'plan'`
      : sql`and k.subject = ${about.kind} and k.subject_id = ${about.id}::uuid`;
  const { rows } = await sql<StoredComment>`
    select ${columns} where k.plan_id = ${plan} ${narrowed} order by k.written_at, k.id`.execute(tx);
  return rows;
}

/**
 * All that was said of a plan, in the order in which it was written. What was said of a chapter that has been taken out comes
 * back with it.
 */
export async function listAllComments(tx: ReadTx, plan: PlanId): Promise<readonly PlacedComment[]> {
  const [{ rows }, places] = await Promise.all([
    sql<StoredComment>`select ${columns} where k.plan_id = ${plan} order by k.written_at, k.id`.execute(tx),
    placesIn(tx, plan),
  ]);
  return rows
    .map((one) => ({ ...one, place: places.get(one.subjectId ?? plan) ?? null }))
    .filter(({ subject, place }) => subject !== 'chapter' || place !== null);
}

/** What has a page to be commented on in the plan, by its id: itself, but a need stands with its requirement. */
async function placesIn(tx: ReadTx, plan: PlanId): Promise<ReadonlyMap<string, string>> {
  const parts = sql.join(
    Object.values(TABLES).map((table) => sql`select id, id as place from ${table} where plan_id = ${plan}`),
    sql` union all `,
  );
  const { rows } = await sql<{ id: string; place: string }>`
    select id, place from (${parts} union all select id, requirement_id from scope.needs_of_plan(${plan})) p
    where id in (select subject_id from plan_comment where plan_id = ${plan})`.execute(tx);
  return new Map([[plan, plan], ...rows.map(({ id, place }): [string, string] => [id, place])]);
}

/** How many comments are not settled on each thing of this kind, by its id; what has none is not there. */
export async function countOpenComments(
  tx: ReadTx,
  plan: PlanId,
  kind: CommentSubject,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; open: number }>`
    select subject_id as id, count(*)::int as open from plan_comment
    where plan_id = ${plan} and subject = ${kind} and subject_id is not null and reply_to is null and resolved_at is null
      and withdrawn_at is null group by subject_id`.execute(tx);
  return new Map(rows.map(({ id, open }) => [id, open]));
}

export async function findComment(tx: ReadTx, plan: PlanId, id: string): Promise<StoredComment | undefined> {
  const { rows } = await sql<StoredComment>`
    select ${columns} where k.plan_id = ${plan} and k.id = ${id}::uuid`.execute(tx);
  return rows[0];
}

const TABLES = {
  chapter: sql.table('plan_chapter'),
  goal: sql.table('plan_goal'),
  requirement: sql.table('plan_requirement'),
  measure: sql.table('plan_measure'),
  recommendation: sql.table('plan_recommendation'),
  pool: sql.table('plan_pool'),
  course: sql.table('plan_course'),
} as const satisfies Record<Exclude<CommentSubject, 'plan' | 'need'>, unknown>;

/** Needs as they are told to this reader: whoever may not see the amounts may still say something of the need. */
const partsOf = (plan: PlanId, kind: Exclude<CommentSubject, 'plan'>) =>
  kind === 'need' ? sql`scope.told_needs(${plan}::uuid, false)` : TABLES[kind];

/** Whether what is commented on is there, in this plan. */
export async function isInPlan(tx: ReadTx, plan: PlanId, about: CommentAbout): Promise<boolean> {
  if (about.kind === 'plan') return true;
  const { rows } = await sql`select 1 from ${partsOf(plan, about.kind)}
    where id = ${about.id}::uuid and plan_id = ${plan}`.execute(tx);
  return rows.length > 0;
}

/** The municipality that the actor speaks for in the plan: by the part in it, or in the strategy that it follows up. */
export async function findOwnMunicipality(tx: ReadTx, plan: PlanId): Promise<MunicipalityCode | undefined> {
  const { rows } = await sql<{ code: MunicipalityCode | null }>`
    select k.municipality_code as code from plan_member k join plan p on p.id = ${plan}
    where k.person_id = scope.person() and (k.plan_id = p.id or k.plan_id = p.parent_id)
      and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)
      and k.municipality_code is not null
    order by k.plan_id = p.id desc limit 1`.execute(tx);
  return rows[0]?.code ?? undefined;
}

export async function insertComment(
  tx: Tx,
  row: {
    id: string;
    plan: PlanId;
    about: CommentAbout;
    replyTo: string | null;
    body: string;
    by: PersonId;
    municipality: MunicipalityCode | null;
    at: Date;
  },
): Promise<void> {
  await tx
    .insertInto('plan_comment')
    .values({
      id: row.id,
      plan_id: row.plan,
      subject: row.about.kind,
      subject_id: row.about.kind === 'plan' ? null : row.about.id,
      reply_to: row.replyTo,
      body: row.body,
      written_by: row.by,
      municipality_code: row.municipality,
      written_at: row.at,
    })
    .execute();
}

export async function settleComment(
  tx: Tx,
  plan: PlanId,
  id: string,
  settled: { by: PersonId; at: Date } | null,
): Promise<void> {
  await tx
    .updateTable('plan_comment')
    .set({ resolved_by: settled?.by ?? null, resolved_at: settled?.at ?? null })
    .where('id', '=', id)
    .where('plan_id', '=', plan)
    .execute();
}

export async function withdrawComment(tx: Tx, plan: PlanId, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('plan_comment')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('plan_id', '=', plan)
    .execute();
}

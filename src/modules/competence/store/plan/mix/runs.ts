import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../../access/index.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { MixAnswer, MixAsked, MixProgress, MixRun } from '../../../domain/plan/mix/run.ts';

const RUN = sql`r.id, r.status, r.revision, r.problem as asked, r.result as answer, r.failure, r.asked_by as "askedBy", r.progress,
  case when r.status = 'running' then extract(epoch from clock_timestamp() - coalesce(r.heard_at, r.started_at))::float8 end
    as "silentFor",
  r.asked_at as "askedAt", r.started_at as "startedAt", r.finished_at as "finishedAt"`;

/** The newest first. What was asked and answered was written by ourselves, and is read as it was written. */
export async function listRuns(tx: ReadTx, plan: PlanId): Promise<readonly MixRun[]> {
  const { rows } = await sql<MixRun>`
    select ${RUN} from plan_run r where r.plan_id = ${plan} order by r.asked_at desc, r.id limit 20`.execute(
    tx,
  );
  return rows;
}

/** @throws NotFound when the plan has no such run */
export async function getRun(tx: ReadTx, plan: PlanId, id: string): Promise<MixRun> {
  const { rows } = await sql<MixRun>`
    select ${RUN} from plan_run r where r.plan_id = ${plan} and r.id = ${id}`.execute(tx);
  if (rows[0] === undefined) throw new NotFound('run');
  return rows[0];
}

export async function addRun(
  tx: Tx,
  given: { plan: PlanId; revision: number; asked: MixAsked; by: PersonId },
): Promise<string> {
  const id = uuid();
  await tx
    .insertInto('plan_run')
    .values({
      id,
      plan_id: given.plan,
      status: 'queued',
      revision: given.revision,
      problem: JSON.stringify(given.asked),
      asked_by: given.by,
    })
    .execute();
  return id;
}

/** Those that wait or go on. One that nobody has taken up for so long is left out, since it may never be. */
export async function countUnfinished(tx: ReadTx, plan: PlanId): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from plan_run r where r.plan_id = ${plan}
    and r.status in ('queued', 'running') and r.asked_at > now() - interval '15 minutes'`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** What is to be searched for; undefined when somebody else does it, or it was stopped meanwhile. */
export async function takeRun(tx: Tx, id: string): Promise<MixAsked | undefined> {
  const { rows } = await sql<{ asked: MixAsked }>`
    update plan_run set status = 'running', started_at = clock_timestamp(), heard_at = clock_timestamp(),
      attempts = attempts + 1
    where id = ${id} and status = 'queued' returning problem as asked`.execute(tx);
  return rows[0]?.asked;
}

/** How far it has come; false when it does not go on any more, because somebody has stopped it. */
export async function tellProgress(tx: Tx, id: string, progress: MixProgress): Promise<boolean> {
  const { rows } =
    await sql`update plan_run set progress = ${JSON.stringify(progress)}::jsonb, heard_at = clock_timestamp()
    where id = ${id} and status = 'running' returning id`.execute(tx);
  return rows.length > 0;
}

export async function finishRun(
  tx: Tx,
  id: string,
  end: { readonly answer: MixAnswer } | { readonly failure: string },
): Promise<void> {
  const answer = 'answer' in end ? JSON.stringify(end.answer) : null;
  const failure = 'failure' in end ? end.failure : null;
  // A run that was stopped while it ran stays stopped.
  await sql`update plan_run set status = ${answer === null ? 'failed' : 'done'}, result = ${answer}::jsonb,
      failure = ${failure}, progress = null, finished_at = clock_timestamp()
    where id = ${id} and status = 'running'`.execute(tx);
}

export async function stopRun(tx: Tx, plan: PlanId, id: string): Promise<boolean> {
  const { rows } = await sql`update plan_run set status = 'stopped', progress = null,
      finished_at = clock_timestamp()
    where id = ${id} and plan_id = ${plan} and status in ('queued', 'running') returning id`.execute(tx);
  return rows.length > 0;
}

export type ForgottenRun = {
  readonly run: string;
  readonly plan: PlanId;
  readonly by: PersonId;
  readonly municipality: MunicipalityCode | null;
};

/** Runs that say they are going on, and whose worker has fallen silent; they stand in the queue again. */
export async function takeForgottenRuns(tx: Tx, silentFor: string): Promise<readonly ForgottenRun[]> {
  const { rows } = await sql<ForgottenRun>`
    select run_id as run, plan_id as plan, asked_by as by, municipality_code as municipality
    from scope.forgotten_plan_runs(${silentFor}::interval)`.execute(tx);
  return rows;
}

export type Budgets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Øre by municipality and year, as the planners wrote them last. */
export async function findBudgets(tx: ReadTx, plan: PlanId): Promise<Budgets> {
  const row = await tx.selectFrom('plan').select('budgets').where('id', '=', plan).executeTakeFirst();
  return (row?.budgets ?? {}) as Budgets;
}

export async function saveBudgets(tx: Tx, plan: PlanId, budgets: Budgets): Promise<void> {
  await tx
    .updateTable('plan')
    .set({ budgets: JSON.stringify(budgets) })
    .where('id', '=', plan)
    .execute();
}

export type NeedOfMunicipality = {
  readonly municipality: MunicipalityCode;
  readonly competence: string;
  readonly year: number;
  readonly kind: 'mobilise' | 'learn' | 'acquire' | 'phase-out';
  readonly persons: number | null;
  readonly fte: number | null;
};

/** What the municipalities have decided that they need, in plans that follow this strategy up. No figures about staff. */
export async function listNeedsOfFollowers(
  tx: ReadTx,
  strategy: PlanId,
): Promise<readonly NeedOfMunicipality[]> {
  const { rows } = await sql<NeedOfMunicipality>`
    select p.municipality_code as municipality, q.competence_id as competence, q.year, d.kind, d.persons::float8,
      d.fte::float8
    from plan p join plan_need d on d.plan_id = p.id join plan_requirement q on q.id = d.requirement_id
    where p.parent_id = ${strategy} and p.state not in ('rolled', 'cancelled') order by 1, 2, 3, 4, d.id`.execute(
    tx,
  );
  return rows;
}

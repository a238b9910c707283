import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../access/index.ts';
import type { PersonId, PlanHearingId, PlanId, PlanVersionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { ResponseOutcome } from '../../domain/plan/process/hearing.ts';

export type Hearing = {
  readonly id: PlanHearingId;
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly letter: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
};

export type HearingAnswer = {
  readonly id: string;
  readonly hearing: PlanHearingId;
  readonly person: PersonId;
  readonly body: string;
  readonly text: string;
  readonly status: 'draft' | 'sent';
  readonly version: number;
  readonly sentAt: Date | null;
  readonly late: boolean;
  readonly response: { readonly outcome: ResponseOutcome; readonly text: string } | null;
};

const HEARING = [
  'id',
  'plan_id as plan',
  'version_id as version',
  'letter',
  'opens_on as opensOn',
  'closes_on as closesOn',
] as const;

export function listHearings(tx: ReadTx, plan: PlanId): Promise<Hearing[]> {
  return tx
    .selectFrom('plan_hearing')
    .select(HEARING)
    .where('plan_id', '=', plan)
    .orderBy('opens_on', 'desc')
    .orderBy('id')
    .execute();
}

/** @throws NotFound when there is none in this plan, or the actor may not know of it */
export async function getHearing(tx: ReadTx, plan: PlanId, id: PlanHearingId): Promise<Hearing> {
  const row = await tx
    .selectFrom('plan_hearing')
    .select(HEARING)
    .where('id', '=', id)
    .where('plan_id', '=', plan)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('hearing');
  return row;
}

export async function insertHearing(
  tx: Tx,
  given: Omit<Hearing, 'id'> & { readonly createdBy: PersonId },
): Promise<PlanHearingId> {
  const id = uuid() as PlanHearingId;
  await tx
    .insertInto('plan_hearing')
    .values({
      id,
      plan_id: given.plan,
      version_id: given.version,
      letter: given.letter,
      opens_on: given.opensOn,
      closes_on: given.closesOn,
      created_by: given.createdBy,
    })
    .execute();
  return id;
}

/** More time for everybody; never less, because somebody may rely on the day that was given. */
export async function extendHearing(tx: Tx, id: PlanHearingId, closesOn: LocalDate): Promise<void> {
  await tx.updateTable('plan_hearing').set({ closes_on: closesOn }).where('id', '=', id).execute();
}

/** The answers that the actor may read: all that were sent, and the actor's own draft. */
export async function listAnswers(tx: ReadTx, hearing: PlanHearingId): Promise<readonly HearingAnswer[]> {
  const rows = await tx
    .selectFrom('plan_hearing_answer as a')
    .leftJoin('plan_hearing_response as r', 'r.answer_id', 'a.id')
    .select([
      'a.id',
      'a.hearing_id as hearing',
      'a.person_id as person',
      'a.body',
      'a.text',
      'a.status',
      'a.version',
      'a.sent_at as sentAt',
      'a.late',
      'r.outcome',
      'r.text as reply',
    ])
    .where('a.hearing_id', '=', hearing)
    .orderBy(sql`a.sent_at nulls last`)
    .orderBy('a.id')
    .execute();
  return rows.map(({ outcome, reply, ...answer }) => ({
    ...answer,
    response: outcome === null ? null : { outcome, text: reply ?? '' },
  }));
}

/**
 * Saves the draft of an answer, when nobody (in another window) has saved since `seen`, and it has not been sent.
 *
 * @returns false when what stands there is another text than the one that was seen
 */
export async function saveAnswer(
  tx: Tx,
  answer: {
    plan: PlanId;
    hearing: PlanHearingId;
    person: PersonId;
    body: string;
    text: string;
    /** 0: there was none. */
    seen: number;
  },
): Promise<boolean> {
  if (answer.seen === 0) {
    const made = await tx
      .insertInto('plan_hearing_answer')
      .values({
        id: uuid(),
        hearing_id: answer.hearing,
        plan_id: answer.plan,
        person_id: answer.person,
        body: answer.body,
        text: answer.text,
        status: 'draft',
      })
      .onConflict((conflict) => conflict.columns(['hearing_id', 'person_id']).doNothing())
      .executeTakeFirst();
    return made.numInsertedOrUpdatedRows === 1n;
  }
  const saved = await tx
    .updateTable('plan_hearing_answer')
    .set({
      body: answer.body,
      text: answer.text,
      version: sql`version + 1`,
      changed_at: sql`now()`,
    })
    .where('hearing_id', '=', answer.hearing)
    .where('person_id', '=', answer.person)
    .where('status', '=', 'draft')
    .where('version', '=', answer.seen)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** The row rules let a draft be sent and nothing be changed after it. */
export async function sendAnswer(
  tx: Tx,
  answer: { hearing: PlanHearingId; person: PersonId; at: Date; late: boolean },
): Promise<boolean> {
  const sent = await tx
    .updateTable('plan_hearing_answer')
    .set({ status: 'sent', sent_at: answer.at, late: answer.late })
    .where('hearing_id', '=', answer.hearing)
    .where('person_id', '=', answer.person)
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return sent.numUpdatedRows === 1n;
}

export async function saveResponse(
  tx: Tx,
  response: { plan: PlanId; answer: string; outcome: ResponseOutcome; text: string; by: PersonId },
): Promise<void> {
  await sql`insert into plan_hearing_response (answer_id, plan_id, outcome, text, written_by)
    values (${response.answer}::uuid, ${response.plan}::uuid, ${response.outcome}, ${response.text}, ${response.by}::uuid)
    on conflict (answer_id) do update set outcome = excluded.outcome, text = excluded.text, written_by = excluded.written_by,
      written_at = now()`.execute(tx);
}

/** How many have sent an answer in each hearing of the plan. */
export async function listAnswerCounts(
  tx: ReadTx,
  plan: PlanId,
): Promise<ReadonlyMap<PlanHearingId, number>> {
  const rows = await tx
    .selectFrom('plan_hearing_answer')
    .select(['hearing_id as hearing', sql<number>`count(*)::int`.as('count')])
    .where('plan_id', '=', plan)
    .where('status', '=', 'sent')
    .groupBy('hearing_id')
    .execute();
  return new Map(rows.map(({ hearing, count }) => [hearing, count]));
}

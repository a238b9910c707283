import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../access/index.ts';
import type { PersonId, PlanId, PlanVersionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { CaseOutcome, CaseText } from '../../domain/plan/process/case.ts';

export type PlanCase = CaseText & {
  readonly id: string;
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly outcome: CaseOutcome | null;
  readonly decision: string;
  readonly decidedOn: LocalDate | null;
};

const COLUMNS = [
  'id',
  'plan_id as plan',
  'version_id as version',
  'body',
  'body_name as bodyName',
  'case_number as caseNumber',
  'meeting_on as meetingOn',
  'summary',
  'assessment',
  'proposal',
  'outcome',
  'decision',
  'decided_on as decidedOn',
] as const;

export function listCases(tx: ReadTx, plan: PlanId): Promise<PlanCase[]> {
  return tx
    .selectFrom('plan_case')
    .select(COLUMNS)
    .where('plan_id', '=', plan)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

/** @throws NotFound when there is none in this plan, or the actor may not know of it */
export async function getCase(tx: ReadTx, plan: PlanId, id: string): Promise<PlanCase> {
  const row = await tx
    .selectFrom('plan_case')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('plan_id', '=', plan)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('case');
  return row;
}

export async function insertCase(
  tx: Tx,
  given: CaseText & { plan: PlanId; version: PlanVersionId; createdBy: PersonId },
): Promise<string> {
  const id = uuid();
  await tx
    .insertInto('plan_case')
    .values({
      id,
      plan_id: given.plan,
      version_id: given.version,
      created_by: given.createdBy,
      ...columnsOf(given),
    })
    .execute();
  return id;
}

export async function saveCase(tx: Tx, id: string, text: CaseText): Promise<void> {
  await tx
    .updateTable('plan_case')
    .set({ ...columnsOf(text), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function decideCase(
  tx: Tx,
  id: string,
  decided: { outcome: CaseOutcome; decision: string; on: LocalDate; version?: PlanVersionId },
): Promise<void> {
  await tx
    .updateTable('plan_case')
    .set({
      outcome: decided.outcome,
      decision: decided.decision,
      decided_on: decided.on,
      version: sql`version + 1`,
      ...(decided.version === undefined ? {} : { version_id: decided.version }),
    })
    .where('id', '=', id)
    .execute();
}

function columnsOf(text: CaseText) {
  return {
    body: text.body,
    body_name: text.bodyName,
    case_number: text.caseNumber,
    meeting_on: text.meetingOn,
    summary: text.summary,
    assessment: text.assessment,
    proposal: text.proposal,
  };
}

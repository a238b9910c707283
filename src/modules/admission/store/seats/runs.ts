import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { AllocationRunId, ApplicationId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Correction } from '../../domain/seats/appeal.ts';

export type StoredRun = {
  readonly id: AllocationRunId;
  readonly kind: 'preview' | 'decision' | 'appeal';
  readonly mechanism: string;
  readonly inputs: string;
  readonly inputsHash: string;
  readonly result: string;
  readonly resultHash: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  /** Whose appeal the run answers, and what was put right; null in the other kinds. */
  readonly appeal: { readonly application: ApplicationId; readonly correction: Correction } | null;
};

export async function insertRun(
  tx: Tx,
  run: Omit<StoredRun, 'madeBy'> & { readonly call: CallId; readonly by: PersonId },
): Promise<void> {
  await tx
    .insertInto('allocation_run')
    .values({
      id: run.id,
      call_id: run.call,
      kind: run.kind,
      mechanism: run.mechanism,
      inputs: run.inputs,
      inputs_hash: run.inputsHash,
      result: run.result,
      result_hash: run.resultHash,
      made_by: run.by,
      made_at: run.madeAt,
      application_id: run.appeal?.application ?? null,
      correction: run.appeal === null ? null : JSON.stringify(run.appeal.correction),
    })
    .execute();
}

/** @throws NotFound */
export async function getRun(tx: ReadTx, call: CallId, id: AllocationRunId): Promise<StoredRun> {
  const row = await runs(tx).where('r.id', '=', id).where('r.call_id', '=', call).executeTakeFirst();
  if (row === undefined) throw new NotFound('run');
  return runOf(row);
}

/** @throws NotFound when the seats have not been shared out */
export async function getDecision(tx: ReadTx, call: CallId): Promise<StoredRun> {
  const row = await runs(tx)
    .where('r.call_id', '=', call)
    .where('r.kind', '=', 'decision')
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('run');
  return runOf(row);
}

function runs(tx: ReadTx) {
  return tx
    .selectFrom('allocation_run as r')
    .leftJoin('person as p', 'p.id', 'r.made_by')
    .select([
      'r.id',
      'r.kind',
      'r.mechanism',
      'r.inputs',
      'r.inputs_hash as inputsHash',
      'r.result',
      'r.result_hash as resultHash',
      sql<string>`coalesce(p.given_name || ' ' || p.family_name, '')`.as('madeBy'),
      'r.made_at as madeAt',
      'r.application_id as application',
      'r.correction',
    ]);
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof runs>['executeTakeFirst']>>>;

function runOf({ application, correction, ...row }: Row): StoredRun {
  return {
    ...row,
    appeal: application === null ? null : { application, correction: correction as Correction },
  };
}

/** The runs of a call, the newest first, without their bytes. */
export async function listRuns(
  tx: ReadTx,
  call: CallId,
): Promise<readonly Pick<StoredRun, 'id' | 'kind' | 'madeAt'>[]> {
  return tx
    .selectFrom('allocation_run')
    .select(['id', 'kind', 'made_at as madeAt'])
    .where('call_id', '=', call)
    .orderBy('made_at', 'desc')
    .execute();
}

import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { AllocationRunId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';

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
    })
    .execute();
}

/** @throws NotFound */
export async function getRun(tx: ReadTx, call: CallId, id: AllocationRunId): Promise<StoredRun> {
  const row = await tx
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
    ])
    .where('r.id', '=', id)
    .where('r.call_id', '=', call)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('run');
  return row;
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

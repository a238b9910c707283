import type { CallId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** How many applications have been sent and not withdrawn, by call; only of those that the actor may see. */
export async function countSent(tx: ReadTx): Promise<ReadonlyMap<CallId, number>> {
  const rows = await tx
    .selectFrom('application')
    .select((eb) => ['call_id', eb.fn.countAll().as('n')])
    .where('status', '=', 'submitted')
    .groupBy('call_id')
    .execute();
  return new Map(rows.map((row) => [row.call_id, Number(row.n)]));
}

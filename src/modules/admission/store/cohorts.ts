import type { CohortId } from '../../../kernel/ids.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

export async function findCohortName(tx: ReadTx, id: CohortId): Promise<string | undefined> {
  const row = await tx.selectFrom('cohort').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name;
}

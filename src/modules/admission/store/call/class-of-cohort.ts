import type { CallClassId, CallId, CohortId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** The class of a call that a cohort was formed of; undefined when it came of no call. */
export async function findClassOfCohort(
  tx: ReadTx,
  cohort: CohortId,
): Promise<{ readonly call: CallId; readonly callClass: CallClassId } | undefined> {
  return tx
    .selectFrom('call_class')
    .select(['call_id as call', 'id as callClass'])
    .where('cohort_id', '=', cohort)
    .executeTakeFirst();
}

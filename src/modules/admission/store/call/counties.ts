import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

export type County = { readonly code: string; readonly name: string };

/** The counties there are on the day, by code: the order in which Statistics Norway lists them. */
export async function listCounties(tx: ReadTx, day: LocalDate): Promise<readonly County[]> {
  return tx
    .selectFrom('county')
    .select(['code', 'name'])
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy('code')
    .execute();
}

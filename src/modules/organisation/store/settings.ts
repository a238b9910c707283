import { type Credits, credits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

export type FormalLimit = { readonly credits: Credits; readonly source: string };

/** More credits than this are formal leadership education, on this day. */
export async function readFormalLimit(tx: ReadTx, day: LocalDate): Promise<FormalLimit> {
  const row = await tx
    .selectFrom('dated_setting')
    .select(['value', 'source'])
    .where('key', '=', 'leadership.formal-credits')
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new Error('The limit for formal leadership education is not set'));
  if (typeof row.value !== 'number') {
    throw new TypeError('The limit for formal leadership education is not a number');
  }
  return { credits: credits(row.value), source: row.source };
}

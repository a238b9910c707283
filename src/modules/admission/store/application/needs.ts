import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Keys } from '../../../../platform/keys.ts';
import type { Application } from '../../domain/application/application.ts';

/** Bound into the seal, so that the sealed value is of no use in another column. */
const PLACE = 'application_need.text';

/** What the applicant needs to take part; empty when nothing has been said. */
export async function readNeed(
  tx: ReadTx,
  { id, person }: Pick<Application, 'id' | 'person'>,
  keys: Keys,
): Promise<string> {
  const row = await tx
    .selectFrom('application_need')
    .select('sealed_text')
    .where('application_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? '' : keys.open(tx, person, PLACE, row.sealed_text);
}

/** Whether there is a word about needs, for those who have no reason to read it. */
export async function hasNeed(tx: ReadTx, id: ApplicationId): Promise<boolean> {
  const row = await tx
    .selectFrom('application_need')
    .select('application_id')
    .where('application_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveNeed(
  tx: Tx,
  { id, person }: Pick<Application, 'id' | 'person'>,
  text: string,
  keys: Keys,
  now: Date,
): Promise<void> {
  if (text === '') {
    await tx.deleteFrom('application_need').where('application_id', '=', id).execute();
    return;
  }
  const sealed_text = await keys.seal(tx, person, PLACE, text);
  await tx
    .insertInto('application_need')
    .values({ application_id: id, person_id: person, sealed_text, changed_at: now })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ sealed_text, changed_at: now }))
    .execute();
}

import { sql } from 'kysely';
import type { ApplicationId, CohortId, PersonId } from '../../../../kernel/ids.ts';
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

export type NeedToHandOn = {
  readonly application: ApplicationId;
  readonly person: PersonId;
  readonly text: string;
};

/** What those who have accepted a seat wrote, for the class that has been formed, while it is not known there. */
export async function openNeedsToHandOn(
  tx: ReadTx,
  cohort: CohortId,
  keys: Keys,
): Promise<readonly NeedToHandOn[]> {
  const rows = await tx
    .selectFrom('application_need as n')
    .innerJoin('seat_offer as o', 'o.application_id', 'n.application_id')
    .innerJoin('call_class as c', 'c.id', 'o.call_class_id')
    .select(['n.application_id as application', 'n.person_id as person', 'n.sealed_text as sealed'])
    .where('c.cohort_id', '=', cohort)
    .where('o.status', '=', 'accepted')
    .where('n.application_id', '=', sql<ApplicationId>`any ((select scope.needs_to_hand_on())::uuid[])`)
    .execute();
  return Promise.all(
    rows.map(async ({ application, person, sealed }) => ({
      application,
      person,
      text: await keys.open(tx, person, PLACE, sealed),
    })),
  );
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

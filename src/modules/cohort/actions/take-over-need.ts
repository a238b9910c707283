import type { CohortId, PersonId } from '../../../kernel/ids.ts';
import { trace } from '../../../platform/audit.ts';
import type { Scoped, Tx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findEnrolmentOf } from '../store/participants.ts';
import { findNeed, insertNeed, NEED_PLACE } from '../store/personal.ts';

/**
 * What somebody wrote that they need before they were in the class, as when they applied. It is sealed anew with their
 * own key and is theirs to change. Nothing happens when they have told the class already, also that they need nothing.
 */
export async function takeOverNeed(
  tx: Tx,
  who: Scoped,
  one: { readonly cohort: CohortId; readonly person: PersonId; readonly text: string },
  { keys, now }: Pick<Platform, 'keys' | 'now'>,
): Promise<void> {
  const place = await findEnrolmentOf(tx, one.cohort, one.person);
  if (place?.status !== 'enrolled' || (await findNeed(tx, place.id)) !== undefined) return;
  await insertNeed(tx, {
    participant: place.id,
    cohort: one.cohort,
    person: one.person,
    sealed: await keys.seal(tx, one.person, NEED_PLACE, one.text),
    at: now(),
  });
  await trace(tx, who, 'need.taken-over', place.id, { details: { cohort: one.cohort } });
}

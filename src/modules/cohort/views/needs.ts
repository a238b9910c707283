import { type Actor, NotFound } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { CohortRecord } from '../store/cohorts.ts';
import { findEnrolmentOf } from '../store/participants.ts';
import { findNeed, NEED_PLACE } from '../store/personal.ts';
import { getVisibleCohort } from './cohort.ts';

/** What the reader has said they need; undefined when they have not answered yet. */
export async function viewOwnNeeds(
  actor: Actor,
  id: CohortId,
  { db, keys }: Platform,
): Promise<{ cohort: CohortRecord; text: string | undefined }> {
  return db.read(actor, async (tx) => {
    const [{ cohort }, own] = await Promise.all([
      getVisibleCohort(tx, actor, id),
      findEnrolmentOf(tx, id, actor.person.id),
    ]);
    if (own?.status !== 'enrolled') throw new NotFound('participant');
    const sealed = await findNeed(tx, own.id);
    const text = sealed && (await keys.open(tx, actor.person.id, NEED_PLACE, sealed));
    return { cohort, text };
  });
}

import { type Actor, NotFound } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findEnrolmentOf } from '../store/participants.ts';
import { NEED_PLACE, saveNeed } from '../store/personal.ts';

/**
 * What a participant needs to take part: food, hearing loop, a quiet room. It may say something about health, so it is
 * sealed with the participant's own key. An empty text is an answer too: nothing is needed.
 */
export async function saveNeeds(
  actor: Actor,
  input: { readonly cohortId: CohortId; readonly text: string },
  { db, keys, now }: Platform,
): Promise<void> {
  await db.transaction(actor, async (tx) => {
    const own = await findEnrolmentOf(tx, input.cohortId, actor.person.id);
    if (own?.status !== 'enrolled') throw new NotFound('participant');

    const sealed = await keys.seal(tx, actor.person.id, NEED_PLACE, input.text.trim());
    await saveNeed(tx, {
      participant: own.id,
      cohort: input.cohortId,
      person: actor.person.id,
      sealed,
      at: now(),
    });
    await trace(tx, actor, 'need.saved', own.id);
  });
}

import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import type { CohortRecord } from '../store/cohorts.ts';
import { findEnrolmentOf, listParticipants, type ParticipantRecord } from '../store/participants.ts';
import { findNeed, listNeeds, NEED_PLACE } from '../store/personal.ts';
import { cohortThing, getVisibleCohort } from './cohort.ts';

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

export type NeedOfParticipant = { readonly participant: ParticipantRecord; readonly text: string };

/** What the participants of a class need, for the coordinator who orders food and rooms. Empty answers are left out. */
export async function viewNeeds(
  actor: Actor,
  id: CohortId,
  { db, keys }: Platform,
): Promise<{ cohort: CohortRecord; needs: readonly NeedOfParticipant[]; answered: number }> {
  return db.read(actor, async (tx) => {
    const [{ cohort }, participants, needs] = await Promise.all([
      getVisibleCohort(tx, actor, id),
      listParticipants(tx, id, 'all'),
      listNeeds(tx, id),
    ]);
    requireAccess(actor, cohortAccess, 'read-needs', cohortThing(cohort), 'programme-coordinator');

    const people = new Map(participants.map((one) => [one.id, one]));
    const opened = await Promise.all(
      needs.map(async (need) => {
        const participant = people.get(need.participant);
        const text = await keys.open(tx, need.person, NEED_PLACE, need.sealed);
        return participant === undefined || text === '' ? [] : [{ participant, text }];
      }),
    );
    return { cohort, needs: opened.flat(), answered: needs.length };
  });
}

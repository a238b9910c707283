import { type Actor, allowedActions, NotFound, requireAccess } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { type CohortRecord, getCohort } from '../store/cohorts.ts';
import { listParticipants, type ParticipantRecord } from '../store/participants.ts';
import { listNeeds, NEED_PLACE } from '../store/personal.ts';

export type NeedOfParticipant = { readonly participant: ParticipantRecord; readonly text: string };

/**
 * What the participants of a class need, opened for the coordinator who orders food and rooms. It may say something about
 * health, so each reading leaves a trace. Empty answers are left out.
 */
export async function openNeeds(
  actor: Actor,
  id: CohortId,
  { db, keys }: Platform,
): Promise<{ cohort: CohortRecord; needs: readonly NeedOfParticipant[]; answered: number }> {
  return db.transaction(actor, async (tx) => {
    const [cohort, participants, needs] = await Promise.all([
      getCohort(tx, id),
      listParticipants(tx, id, 'all'),
      listNeeds(tx, id),
    ]);
    const thing = { id, municipalities: cohort.municipalities.map(({ code }) => code) };
    if (!allowedActions(actor, cohortAccess, thing).has('see-cohort')) throw new NotFound('cohort');
    requireAccess(actor, cohortAccess, 'read-needs', thing, 'programme-coordinator');

    await trace(tx, actor, 'need.opened', id, { details: { answers: needs.length } });
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

import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, ParticipantId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { lockCohort } from '../store/cohorts.ts';
import { lockParticipant, withdraw } from '../store/participants.ts';

export type WithdrawFailure = { kind: 'already-withdrawn' };

/**
 * Takes somebody out of a class. The class and its calendar are gone for them at once; what they have passed stays. A seat
 * that came of a call is free for the next: the admission is told in the same transaction.
 */
export async function withdrawParticipant(
  actor: Actor,
  input: { readonly cohortId: CohortId; readonly participantId: ParticipantId },
  { db }: Platform,
): Promise<Result<null, WithdrawFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');
    const participant = await lockParticipant(tx, cohort.id, input.participantId);
    if (participant.status === 'withdrawn') return fail({ kind: 'already-withdrawn' });

    await withdraw(tx, participant.id);
    await trace(tx, actor, 'participant.withdrawn', participant.id, {
      ...(participant.municipality === null ? {} : { municipality: participant.municipality }),
      details: { cohort: cohort.id },
    });
    await enqueue(tx, 'admission.participant-withdrawn', { participant: participant.id });
    return succeed(null);
  });
}
